import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything that can go has gone: event listeners, nodes, and bytes of script objects, ours among them. */
export interface PageMemory {
  readonly listeners: number;
  readonly nodes: number;
  /** Without what the browser compiles of scripts, which it goes on with for as long as they run. */
  readonly objects: number;
}

/** A heap snapshot of Chromium's, in the fields we read. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Kinds of things in a snapshot that no script made: the browser's own, and code with the tables that belong to it. */
const NOT_OBJECTS: ReadonlySet<string> = new Set(['native', 'code', 'hidden', 'synthetic']);

/** Measures what a page holds. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Weak references and finalisers are followed up one collection later.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const objects = sizeOfObjects(await takeSnapshot(session));
  await session.detach();
  return { listeners: value('JSEventListeners'), nodes: value('Nodes'), objects };
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join('')) as Snapshot;
}

function sizeOfObjects({ snapshot: { meta }, nodes }: Snapshot): number {
  const [types] = meta.node_types;
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (!NOT_OBJECTS.has(types[nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  }
  return sum;
}
