import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything that can go has gone: event listeners, nodes, and bytes of script objects, ours among them. */
export interface PageMemory {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

/** Measures what a page holds. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Weak references and finalisers are followed up one collection later.
  for (let round = 0; round < 3; round += 1) await collect(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await session.detach();
  return { listeners: value('JSEventListeners'), nodes: value('Nodes'), heap: value('JSHeapUsedSize') };
}

async function collect(session: CDPSession): Promise<void> {
  await session.send('HeapProfiler.collectGarbage');
}
