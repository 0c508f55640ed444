import type { BrowserContext } from '@playwright/test';
import { hover, replaceWording } from '../support/google-docs-card.ts';
import { docsMarks, expectMarks, marksAstray } from '../support/google-docs-marks.ts';
import { docParagraphs } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';
import { inputMethod } from '../support/input-method.ts';

const BLOCKS = ['We leverage what people said.', 'Then the stakeholders come in due course.'];
const MARKS = ['leverage', 'stakeholders', 'in due course'];

/** Collects what goes wrong in a page and in the extension's worker. */
function watchErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

for (const withoutCaret of ['throws', 'rejects'] as const) {
  test(`text that is refused until there is a caret (the call ${withoutCaret}): marks come with the caret`, async ({
    openDocs,
  }) => {
    const page = await openDocs({ blocks: BLOCKS, switches: { caret: 'at-click', withoutCaret } });
    await page.waitForTimeout(1500);
    expect(await docsMarks(page)).toEqual([]);
    await page.mouse.click(640, 300);
    await expectMarks(page, MARKS);
  });
}

test('rectangles that come late: marks come with them', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS, switches: { rectanglesAfter: 4000 } });
  await expect.poll(() => page.locator('rect[aria-label]').count(), { timeout: 10_000 }).toBeGreaterThan(0);
  await expectMarks(page, MARKS);
});

test('a page that stops answering loses no text, and its marks are never wrong', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  await page.evaluate(() => window.replica.set({ api: 'silent' }));
  await page.keyboard.press('End');
  await page.keyboard.type(' We utilise it. Good.');
  for (let look = 0; look < 5; look += 1) {
    expect(await marksAstray(page, [...MARKS, 'utilise'])).toEqual([]);
    await page.waitForTimeout(300);
  }
  await page.evaluate(() => window.replica.set({ api: 'given' }));
  await page.keyboard.type(' And on.');
  await expect.poll(async () => (await docsMarks(page)).length, { timeout: 20_000 }).toBe(4);
  await expectMarks(page, [...MARKS, 'utilise']);
});

test('after the frame for input is replaced what is typed is still followed', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  await page.evaluate(() => window.replica.replaceInputFrame());
  await page.keyboard.press('End');
  await page.keyboard.type(' We utilise it. Good.');
  await expectMarks(page, [...MARKS, 'utilise']);
});

test('what an input method composes is not marked before it is done, and what stands there stays marked', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: ['Go .', ...BLOCKS] });
  await expectMarks(page, MARKS);
  await page.evaluate(() => window.replica.select(4));
  const ime = await inputMethod(page);
  await ime.compose('We utilise');
  await expect.poll(async () => (await docParagraphs(page))[0]).toBe('Go We utilise.');
  await page.waitForTimeout(400);
  expect(await marksAstray(page, MARKS)).toEqual([]);
  await ime.commit('We utilise');
  await page.keyboard.type(' it. Good.');
  await expectMarks(page, ['utilise', ...MARKS]);
  expect((await docParagraphs(page))[0]).toBe('Go We utilise it. Good..');
});

test('a document of 2,000,000 characters is marked near the view, and can be typed in and replaced in', async ({
  openDocs,
}) => {
  test.setTimeout(120_000);
  const sentence = 'The bus goes to the market on Tuesday morning and comes back in the afternoon of the same day. ';
  const paragraph = sentence.repeat(8);
  const blocks = Array.from({ length: Math.ceil(2_000_000 / paragraph.length) }, () => paragraph);
  const middle = blocks.length >> 1;
  const page = await openDocs({
    blocks: [
      'We leverage it.',
      ...blocks.slice(0, middle),
      'We commence it.',
      ...blocks.slice(middle),
      'We utilise it.',
    ],
  });
  expect(await page.evaluate(() => window.replica.text().length)).toBeGreaterThan(2_000_000);
  const wordings = ['leverage', 'commence', 'utilise'];
  await expect.poll(async () => (await docsMarks(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await expectMarks(page, wordings);
  await page.keyboard.press('End');
  await page.keyboard.type(' Good.');
  await page.evaluate(() => window.replica.scrollTo(window.replica.find('utilise')));
  await expect.poll(async () => (await docsMarks(page)).length, { timeout: 60_000 }).toBeGreaterThan(0);
  const replacement = await replaceWording(page, 'utilise', wordings);
  expect((await docParagraphs(page)).at(-1)).toBe(`We ${replacement} it.`);
});

test('a tab closed while a replacement is on its way leaves the rest in order', async ({
  openDocs,
  context,
  worker,
}) => {
  const errors = watchErrors(context);
  const page = await openDocs({ blocks: BLOCKS, switches: { slow: 800 } });
  await expectMarks(page, MARKS);
  await hover(page, 'leverage');
  await page.getByRole('dialog').getByRole('group', { name: 'Replace with' }).getByRole('button').first().click();
  await page.close();
  const next = await openDocs({ blocks: BLOCKS });
  await expectMarks(next, MARKS);
  expect(await worker.evaluate(() => chrome.runtime.id)).not.toBe('');
  expect(errors).toEqual([]);
});
