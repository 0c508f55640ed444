import { describe, expect, test, vi } from 'vitest';
import type { Desk, DeskParts, MakeDesk } from '../../../lib/page/desk.ts';
import { DeskLoader } from '../../../lib/page/desk-loader.ts';

const parts = {} as DeskParts;
const desk = {} as Desk;
const signal = new AbortController().signal;

describe('the loader of the card', () => {
  test('asks for the script once, however often the card is wanted', async () => {
    const load = vi.fn<() => Promise<MakeDesk>>(async () => () => desk);
    const loader = new DeskLoader(load, parts, signal);
    expect(loader.desk).toBeUndefined();
    loader.prepare();
    loader.prepare();
    expect(await loader.get()).toBe(desk);
    expect(loader.desk).toBe(desk);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('asks again at the next need where the script could not be had', async () => {
    const load = vi.fn<() => Promise<MakeDesk>>(async () => () => desk);
    load.mockRejectedValueOnce(new Error('Nobody answered'));
    const loader = new DeskLoader(load, parts, signal);
    await expect(loader.get()).rejects.toThrow('Nobody answered');
    expect(await loader.get()).toBe(desk);
  });

  test('hands the card what it needs of the session', async () => {
    const make = vi.fn<MakeDesk>(() => desk);
    await new DeskLoader(async () => make, parts, signal).get();
    expect(make.mock.calls).toEqual([[parts, signal]]);
  });
});
