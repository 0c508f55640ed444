import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../lib/page/draft.ts';
import { watchDrafts } from '../../../lib/page/watch-drafts.ts';
import { fakeExtension } from '../../support/fake-extension.ts';

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

let connect: ((port: object) => void) | undefined;
const drafts = new Map<string, { report: object; readFor(readers: unknown): void }>();
const shown: unknown[] = [];
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
  drafts.set('d1', {
    report: { draftId: 'd1' },
    readFor(readers) {
      this.report = { draftId: 'd1', readers };
    },
  });
  end = new AbortController();
  changed = watchDrafts(
    { draftOf: (id) => drafts.get(id) as Draft | undefined, show: (_draft, place) => void shown.push(place) },
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
    expect(port.told).toEqual([{ draftId: 'd1' }]);
    changed();
    changed();
    expect(port.told).toHaveLength(1);
    vi.runAllTimers();
    expect(port.told).toEqual([{ draftId: 'd1' }, { draftId: 'd1' }]);
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
    expect(port.told.at(-1)).toEqual({ draftId: 'd1', readers: ['policy'] });
  });

  test('shows a finding that was asked for', () => {
    const port = fakePort('draft:d1');
    connect?.(port);
    const place = { block: 3, rule: 'term/hub', start: 4 };
    port.ask({ show: place });
    expect(shown).toEqual([place]);
  });

  test.each([undefined, 'readers', {}, { readers: [] }, { readers: ['everyone'] }, { show: 'that' }, { show: null }])(
    'does nothing when asked for %j',
    (message) => {
      const port = fakePort('draft:d1');
      connect?.(port);
      port.ask(message);
      expect([port.told, shown]).toEqual([[{ draftId: 'd1' }], []]);
    },
  );

  test('lets go of those who look at one that is no more, or never was', () => {
    const port = fakePort('draft:d1');
    const late = fakePort('draft:d2');
    connect?.(port);
    connect?.(late);
    drafts.clear();
    changed();
    vi.runAllTimers();
    expect([port.told, late.told]).toEqual([[{ draftId: 'd1' }, 'gone'], ['gone']]);
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
    expect([port.told, vi.getTimerCount(), connect]).toEqual([[{ draftId: 'd1' }, 'gone'], 0, undefined]);
  });
});
