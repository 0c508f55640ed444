import type { BrowserContext } from '@playwright/test';

/** Ends the extension's worker as the browser does when it needs the memory; says how many were running. */
export async function killWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return workers.length;
}

/** Switches developer mode on: without it the browser takes an unpacked extension away instead of reloading it. */
export async function allowReload(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { updateProfileConfiguration(update: object, done: () => void): void };
        };
        developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, resolve);
      }),
  );
  await page.close();
}
