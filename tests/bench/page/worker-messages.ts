import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Worker } from '@playwright/test';

/** No message for this long means that nothing is being checked, in milliseconds. */
const QUIET = 400;
/** The longest to wait for that, in milliseconds. */
const PATIENCE = 30_000;

/** Messages that an extension's worker got from pages since it was first asked; 0 where there is no worker. */
export async function countMessages(context: BrowserContext): Promise<number> {
  const worker = workerOf(context);
  if (!worker) return 0;
  return worker.evaluate(() => {
    const counter = globalThis as unknown as { benchMessages?: number };
    if (counter.benchMessages === undefined) {
      counter.benchMessages = 0;
      const count = () => {
        counter.benchMessages = (counter.benchMessages ?? 0) + 1;
      };
      chrome.runtime.onMessage.addListener(count);
      chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(count));
    }
    return counter.benchMessages;
  });
}

/** Waits until an extension's pages and its worker have nothing more to say to each other. */
export async function untilQuiet(context: BrowserContext): Promise<void> {
  const until = performance.now() + PATIENCE;
  let before = -1;
  let now = await countMessages(context);
  while (now !== before && performance.now() < until) {
    before = now;
    await pause(QUIET);
    now = await countMessages(context);
  }
}

/** Ends an extension's worker as the browser does when it needs the memory. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && /^[a-z-]+-extension:/.test(url));
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

function workerOf(context: BrowserContext): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => /^[a-z-]+-extension:/.test(worker.url()));
}
