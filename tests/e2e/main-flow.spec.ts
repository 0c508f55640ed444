import type { Page } from '@playwright/test';
import { expect, marks, sampleDraft, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';

/** Every phrase of the sample draft that deserves a mark, by category, in the order it stands there. */
const EXPECTED = {
  jargon: [
    'leveraged',
    'key stakeholders',
    'Going forward',
    'utilise',
    'co-design',
    'streamline',
    'pathway',
    'commence',
    'in respect of',
    'roll out',
    'deliver the changes',
    'Notwithstanding',
    'operational',
    'the implementation of',
    'undertaken',
    'forthcoming',
  ],
  acronym: ['JSNA'],
  blanket: ['The elderly', 'hard-to-reach groups'],
  promise: ['explore options', 'in due course', 'it is anticipated that', 'transform lives'],
  voice: ['empower', 'beneficiaries'],
  resource: ['within existing resources', 'Volunteers will run'],
};

const model = (page: Page) => page.evaluate(() => window.testEditor.model());

/** Counts what changes in the editor from now on that nobody typed. */
async function countMutations(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const root = document.querySelector('[role=textbox]');
    if (!root) throw new Error('There is no editor');
    const counter = { count: 0 };
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver((records) => {
      counter.count += records.length;
    }).observe(root, options);
    Object.assign(window, { mutationCounter: counter });
  });
  return () => page.evaluate(() => (window as unknown as { mutationCounter: { count: number } }).mutationCounter.count);
}

test('a draft in Outlook’s editor is marked, a phrase is fixed and the fix taken back', async ({
  openDraft,
  context,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openDraft(await sampleDraft());
  const mutations = await countMutations(page);

  await expect.poll(() => marks(page)).toEqual(EXPECTED);
  expect(await mutations()).toBe(0);

  await page.locator('[role=textbox] p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Good morning.');
  await pointAt(page, 'key stakeholders');
  const card = page.getByRole('dialog');
  await expect(card).toContainText('Jargon');
  await expect(card.getByRole('heading')).toHaveText('key stakeholders');
  const replacement = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const words = (await replacement.textContent())?.trim() ?? '';
  expect(words).not.toBe('');
  await replacement.click();

  await expect(card).toBeHidden();
  await expect.poll(async () => (await model(page))[3]).toContain(`feedback from *${words}*, and the findings`);
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(async () => (await marks(page)).jargon).not.toContain('key stakeholders');

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await model(page))[3]).toContain('feedback from *key stakeholders*, and the findings');
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(() => marks(page)).toEqual(EXPECTED);

  const outside = requests.filter(
    (url) => !/^(?:https:\/\/outlook\.office\.com|chrome-extension:|about:|data:)/.test(url),
  );
  expect(outside).toEqual([]);
});
