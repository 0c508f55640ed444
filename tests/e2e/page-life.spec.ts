import type { Page } from '@playwright/test';
import { DRAFT_URL } from '../support/browser.ts';
import { caretBehind } from '../support/caret.ts';
import { allowReload, killWorker } from '../support/extension-life.ts';
import { expect, marks, setDraft, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';

const DRAFT = '<p>We leverage what people said.</p>';

/** Many paragraphs, each with a word of its own to be found: a check that takes a while. */
function longDraft(paragraphs: number): string {
  const sentence = 'The bus goes to the market on Tuesday morning and comes back in the afternoon. ';
  return Array.from({ length: paragraphs }, (_, index) => `<p>${sentence.repeat(6)}Number ${index}.</p>`).join('');
}

test('a draft is marked although the worker is killed in the middle of its check', async ({
  openDraft,
  context,
  worker,
}) => {
  expect(worker.url()).toContain('chrome-extension:');
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await setDraft(page, `<p>We utilise it.</p>${longDraft(400)}<p>They commence it.</p>`);
  expect(await killWorker(context)).toBe(1);
  await expect.poll(() => marks(page), { timeout: 15_000 }).toEqual({ jargon: ['utilise', 'commence'] });
});

test('a word typed after the worker was killed is marked', async ({ openDraft, context, worker }) => {
  expect(worker.url()).toContain('chrome-extension:');
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await killWorker(context);
  await caretBehind(page, 'people said');
  await page.keyboard.type(' in due course, ');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'], promise: ['in due course'] });
});

test('when the extension is reloaded under an open page the old script leaves nothing and the new one takes over', async ({
  openDraft,
  context,
  worker,
}) => {
  await allowReload(context);
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await pointAt(page, 'leverage');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => {
    for (const [, highlight] of CSS.highlights) Object.assign(highlight, { isOld: true });
  });

  const started = context.waitForEvent('serviceworker');
  // The worker ends before it can answer.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await started;
  const isNew = () =>
    page.evaluate(() => [...CSS.highlights].length > 0 && [...CSS.highlights].every(([, mark]) => !('isOld' in mark)));
  await expect.poll(isNew).toBe(true);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await caretBehind(page, 'people said');
  await page.keyboard.type(' in due course, ');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'], promise: ['in due course'] });
  await pointAt(page, 'leverage');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('when the extension is taken away the page is left as it was at the next key', async ({ openDraft, worker }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  // Outside developer mode this takes the extension away.
  worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await worker.waitForEvent('close');
  await caretBehind(page, 'people said');
  await page.keyboard.type('x');
  await expect.poll(() => marks(page)).toEqual({});
  await expect(page.locator('common-ground-card')).toHaveCount(0);
});

test('a script started twice marks and answers once', async ({ openDraft, worker }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://outlook.office.com/*' });
    const { content_scripts: [script] = [] } = chrome.runtime.getManifest();
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: script?.js ?? [] });
  });
  await setDraft(page, '<p>We utilise it.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await pointAt(page, 'utilise');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the page hears nothing of a script that starts with it, and cannot end one', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const hear = ({ type }: Event) => document.documentElement.setAttribute('data-heard', type);
    document.addEventListener('common-ground-started', hear, true);
    window.addEventListener('message', hear, true);
  });
  await page.goto(DRAFT_URL);
  await setDraft(page, DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await expect(page.locator('html')).not.toHaveAttribute('data-heard');
  await page.evaluate(() => document.dispatchEvent(new Event('common-ground-started')));
  await setDraft(page, '<p>We utilise it.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});

test('the card’s script comes with the first finding of a frame, and not before', async ({ openDraft, worker }) => {
  await worker.evaluate(() => {
    const { executeScript } = chrome.scripting;
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    chrome.scripting.executeScript = ((details: chrome.scripting.ScriptInjection<unknown[], unknown>) => {
      asked.push('files' in details ? details.files : []);
      return Reflect.apply(executeScript, chrome.scripting, [details]);
    }) as typeof executeScript;
  });
  const asked = () => worker.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
  const page = await openDraft('<p>We go to the market.</p>');
  await caretBehind(page, 'to the');
  await page.keyboard.type(' old');
  await page.getByRole('textbox', { name: 'Add a subject' }).click();
  expect(await asked()).toEqual([]);
  await setDraft(page, '<p>We utilise it, and leverage it.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise', 'leverage'] });
  await expect.poll(asked).toEqual([['/content-scripts/card.js']]);
  await pointAt(page, 'utilise');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await asked()).toHaveLength(1);
});

test('marks go and come as the site is switched off and on', async ({ openDraft, context, extensionId }) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  const surface = await context.newPage();
  await surface.goto(`chrome-extension://${extensionId}/manifest.json`);
  await switchSite(surface, false);
  await expect.poll(() => marks(page)).toEqual({});
  await switchSite(surface, true);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
});

/** Switches Outlook's host on or off as the popup does. */
async function switchSite(surface: Page, on: boolean): Promise<void> {
  await surface.evaluate(async (isOn) => {
    const message = { id: 1, type: 'switchSite', data: { host: 'outlook.office.com', on: isOn }, timestamp: 0 };
    const { err } = await chrome.runtime.sendMessage(message);
    if (err) throw new Error(err.message);
  }, on);
}

test('an editor that leaves the page takes its marks with it, and one that comes later is marked when it is entered', async ({
  openDraft,
}) => {
  const page = await openDraft(DRAFT);
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await page.evaluate(() => document.querySelector('[contenteditable]')?.remove());
  await expect.poll(() => marks(page)).toEqual({});
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.contentEditable = 'true';
    late.innerHTML = '<p>We utilise it.</p>';
    document.querySelector('#editorParent_1')?.append(late);
    late.focus();
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
});
