import type { OpenPage } from './bench-browser.ts';

/** Bytes of a page's JS heap in use, what could be collected having been collected. */
export async function heapInUse({ cdp }: OpenPage): Promise<number> {
  // What the first round frees may keep other things alive until the second.
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
