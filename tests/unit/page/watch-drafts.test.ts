import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftNews } from '../../../lib/messaging/draft-messages.ts';
import type { Draft } from '../../../lib/page/draft.ts';
import type { Entry } from '../../../lib/page/draft-entries.ts';
import { runErrand } from '../../../lib/page/run-errand.ts';
import { watchDrafts } from '../../../lib/page/watch-drafts.ts';
import { fakeExtension } from '../../support/fake-extension.ts';
import { known } from './findings.ts';

/** One end of a port, as the page has it. */
function fakePort(name: string) {
  const heard: ((message: unknown) => void)[] = [];
  const left: (() => void)[] = [];
  const told: unknown[] = [];
  return {
    name,
    told,
    postMessage: (message: unknown) => told.push(message),
    disconnect: () => told.push('gone'),
    onMessage: { addListener: (listener: (typeof heard)[number]) => heard.push(listener) },
    onDisconnect: { addListener: (listener: (typeof left)[number]) => left.push(listener) },
    ask: (message: unknown) => {
      for (const listener of heard) listener(message);
    },
    leave: () => {
      for (const listener of left) listener();
    },
  };
}

function draftOf(entries: readonly Entry[]) {
  return {
    entries,
    standing: { draftId: 'd1', readers: [] as unknown },
    readFor(readers: unknown) {
      this.standing = { draftId: 'd1', readers };
    },
    go: (place: unknown) => void shown.push(place),
    editor: {},
  };
}

let connect: ((port: object) => void) | undefined;
interface ToldDraft {
  readonly entries: readonly Entry[];
  readonly standing: { readonly draftId: string; readonly readers: unknown };
}
const drafts = new Map<string, ToldDraft & { readFor(readers: unknown): void; go(place: unknown): void }>();
const shown: unknown[] = [];
const news = (readers: readonly string[] = []) => ({
  draftId: 'd1',
  readers,
  blocks: 0,
  unchecked: 0,
  change: { from: 0, drop: 0, blocks: [] },
});
let end: AbortController;
let changed: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  const listen = (listener: typeof connect) => (connect = listener);
  Object.assign(fakeExtension.runtime, {
    onConnect: { addListener: listen, removeListener: () => (connect = undefined) },
  });
  drafts.clear();
  shown.length = 0;
  drafts.set('d1', draftOf([]));
  end = new AbortController();
  changed = watchDrafts(
    {
      draftOf: (id) => drafts.get(id) as Draft | undefined,
      show: (_draft, place) => void shown.push(place),
      run: runErrand,
    },
    end.signal,
  );
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('a draft that surfaces look at', () => {
  test('is told at once, and again in a while when it changed, once however often it did', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    expect(port.told).toEqual([news()]);
    changed();
    changed();
    expect(port.told).toHaveLength(1);
    vi.runAllTimers();
    expect(port.told).toEqual([news(), news()]);
  });

  test('sets no timer while nobody looks, nor after the last one has left', () => {
    changed();
    expect(vi.getTimerCount()).toBe(0);
    const port = fakePort('draft:d1');
    connect?.(port);
    port.leave();
    changed();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is read for other readers, and answers at once', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    port.ask({ readers: ['policy'] });
    expect(port.told.at(-1)).toEqual(news(['policy']));
  });

  test('shows a finding that was asked for', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    const place = { block: 3, rule: 'term/hub', start: 4 };
    port.ask({ show: place });
    expect(shown).toEqual([place]);
  });

  test('goes to a place that was asked for', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    port.ask({ go: { block: 3, start: 4 } });
    expect(shown).toEqual([{ block: 3, start: 4 }]);
  });

  test('tells a long draft in parts, a task each', () => {
    const entries = Array.from({ length: 250 }, (_, id) => ({ ...known(id, `Block ${id}.`), isChecked: true }));
    drafts.set('d1', draftOf(entries));
    const port = fakePort('draft:d1');
    connect?.(port);
    const parts = () => port.told.map((told) => (told as DraftNews).change.blocks.length);
    expect(parts()).toEqual([100]);
    vi.runAllTimers();
    expect([parts(), vi.getTimerCount()]).toEqual([[100, 100, 50], 0]);
  });

  test('answers an errand under its number', async () => {
    const port = fakePort('draft:d1');
    drafts.set('d1', Object.assign(draftOf([]), { findingAt: () => undefined }));
    connect?.(port);
    port.ask({ errand: 7, ignore: { block: 0, rule: 'term/hub', start: 0 } });
    await vi.waitFor(() => expect(port.told).toHaveLength(2));
    expect(port.told.at(-1)).toEqual({
      errand: 7,
      isDone: false,
      words: 'The text has changed, so nothing was replaced.',
    });
  });

  test.each([
    undefined,
    'readers',
    {},
    { readers: [] },
    { readers: ['everyone'] },
    { show: 'that' },
    { show: null },
    { go: 3 },
    { errand: 1 },
    { passage: '' },
    { errand: 1, edit: { start: 1 } },
  ])('does nothing when asked for %j', (message) => {
    const port = fakePort('draft:d1');
    connect?.(port);
    port.ask(message);
    expect([port.told, shown]).toEqual([[news()], []]);
  });

  test('lets go of those who look at one that is no more, or never was', () => {
    const port = fakePort('draft:d1');
    const late = fakePort('draft:d2');
    connect?.(port);
    connect?.(late);
    drafts.clear();
    changed();
    vi.runAllTimers();
    expect([port.told, late.told]).toEqual([[news(), 'gone'], ['gone']]);
  });

  test('leaves the ports of others alone', () => {
    const port = fakePort('something else');
    connect?.(port);
    changed();
    vi.runAllTimers();
    expect(port.told).toEqual([]);
  });

  test('lets go of everybody at the end', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    end.abort();
    changed();
    expect([port.told, vi.getTimerCount(), connect]).toEqual([[news(), 'gone'], 0, undefined]);
  });
});
