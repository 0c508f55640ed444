import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { countMutations } from '../support/count-mutations.ts';
import { sampleDraft } from '../support/draft.ts';
import { marks } from '../support/marks.ts';
import { SAMPLE_MARKS } from '../support/sample-marks.ts';
import { pressControl, replaceByCard } from './support/card.ts';
import { test } from './support/firefox-test.ts';

const model = (page: Page) => page.evaluate(() => window.testEditor.model());

test('a draft in Outlook’s editor is marked, a phrase is fixed and the fix taken back, and nothing is asked of anybody', async ({
  firefox,
  openDraft,
}) => {
  const page = await openDraft(await sampleDraft());
  const mutations = await countMutations(page);
  await expect.poll(() => marks(page)).toEqual(SAMPLE_MARKS);
  expect(await mutations()).toBe(0);

  await page.click('[role=textbox] p');
  await page.keyboard.press('End');
  await page.keyboard.type(' Good morning.');
  const words = await replaceByCard(page, 'key stakeholders');
  expect(words).not.toBe('');
  await expect.poll(async () => (await model(page))[3]).toContain(`feedback from *${words}*, and the findings`);
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(async () => (await marks(page)).jargon).not.toContain('key stakeholders');

  await pressControl(page, 'z');
  await expect.poll(async () => (await model(page))[3]).toContain('feedback from *key stakeholders*, and the findings');
  expect((await model(page))[1]).toBe('Dear all, Good morning.');
  await expect.poll(() => marks(page)).toEqual(SAMPLE_MARKS);

  const hosts = new Set(firefox.requests.map((url) => new URL(url).host));
  expect([...hosts]).toEqual(['outlook.office.com']);
});
