import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Editor } from '../../../lib/editors/editor.ts';
import { CheckScheduler } from '../../../lib/page/check-scheduler.ts';
import { DraftEntries } from '../../../lib/page/draft-entries.ts';
import { IgnoredPlaces } from '../../../lib/page/ignored-places.ts';
import type { WorkerClient } from '../../../lib/page/worker-client.ts';
import { analysisOf, block } from './findings.ts';

describe('when blocks are checked', () => {
  const sent: string[][] = [];
  let entries = new DraftEntries();
  let ending = new AbortController();
  let scheduler: CheckScheduler;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    sent.length = 0;
    entries = new DraftEntries();
    ending = new AbortController();
    const check: WorkerClient['check'] = async (blocks) => {
      sent.push(blocks.map(({ text }) => text));
      return { version: 1, analyses: blocks.map(() => analysisOf([])) };
    };
    const inView = () => ({ first: 1, end: 2 });
    scheduler = new CheckScheduler(
      {
        entries,
        editor: { inView } as unknown as Editor,
        worker: { check } as WorkerClient,
        ignoredPlaces: new IgnoredPlaces(),
        version: () => 1,
        onChecked: () => undefined,
      },
      ending.signal,
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('a few blocks are sent at once', () => {
    entries.update([block(1, 'We')]);
    scheduler.kick();
    expect([sent, vi.getTimerCount()]).toEqual([[['We']], 0]);
  });

  test('letters of one word are sent together once no other has followed for a while', () => {
    for (const text of ['W', 'We', 'We ']) {
      entries.update([block(1, text)]);
      scheduler.kickAfterWord();
      vi.advanceTimersByTime(299);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect([sent, vi.getTimerCount()]).toEqual([[['We ']], 0]);
  });

  test('the end of a word is not waited with, and nothing is left to be done after it', () => {
    entries.update([block(1, 'We')]);
    scheduler.kickAfterWord();
    entries.update([block(1, 'We ')]);
    scheduler.kick();
    expect([sent, vi.getTimerCount()]).toEqual([[['We ']], 0]);
  });

  test('of many blocks those in view are sent first, after the page had time for a frame', async () => {
    entries.update(Array.from({ length: 50 }, (_, index) => block(index, `Block ${index}.`)));
    scheduler.kick();
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent[0]).toEqual(['Block 1.']);
  });

  test('of a long draft that comes in parts the first are checked before the last has come', async () => {
    for (let part = 1; part <= 3; part += 1) {
      entries.update(Array.from({ length: 50 * part }, (_, index) => block(index, `Block ${index}.`)));
      scheduler.kick();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent[0]).toEqual(['Block 1.']);
  });

  test('nothing is sent after the end', () => {
    entries.update([block(1, 'We')]);
    scheduler.kickAfterWord();
    ending.abort();
    vi.advanceTimersByTime(1000);
    expect([sent, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
