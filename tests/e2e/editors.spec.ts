import type { Page, Worker } from '@playwright/test';
import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import type { MatrixPage } from '../matrix/matrix-page.ts';
import { MATRIX_ROWS, type MatrixRow } from '../matrix/matrix-row.ts';
import { comesTrue, fill, isMarked, marksIn, modelOf, select, takeSuggestion } from '../matrix/matrix-steps.ts';
import { expect, test } from '../support/extension-test.ts';

const rowOf = (name: string): MatrixRow => {
  const row = MATRIX_ROWS.find((each) => each.name === name);
  if (!row) throw new Error(`There is no row “${name}”`);
  return row;
};
const CODE_MIRROR = rowOf('CodeMirror 6 (Markdown)');

test.beforeEach(({ context }) => routeEditors(context, process.env.PAGES_DIR ?? ''));

/** Goes into the editor: one that a script makes after the page has loaded is found then. */
const enter = (page: MatrixPage) => page.evaluate(() => window.editorProbe?.focus(), undefined);

/** Has the worker keep every text that it is asked to check from now on. */
async function keepChecked(worker: Worker): Promise<() => Promise<readonly string[]>> {
  await worker.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    chrome.runtime.onMessage.addListener((message: { type?: string; data?: { blocks?: { text: string }[] } }) => {
      if (message.type === 'checkBlocks') kept.push(...(message.data?.blocks ?? []).map(({ text }) => text));
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
}

for (const row of MATRIX_ROWS.filter(({ place, switches }) => place === 'page' && switches.length === 0)) {
  test(`${row.name}, empty when it is entered and filled by script later, is checked once`, async ({
    context,
    worker,
  }) => {
    const checked = await keepChecked(worker);
    const page = await openRow(await context.newPage(), row);
    await enter(page);
    const draft = ['We will utilise the hall.', 'They met on Monday.'];
    await fill(page, draft);
    await isMarked(page, ['utilise']);
    // What was sent by now has come by the time that the answer to a later change is there.
    await select(page, 'They met');
    await page.type(' and commence');
    await select(page, 'We will');
    await isMarked(page, ['utilise', 'commence']);
    const blocks = row.hasLines ? draft : [draft.join(' ')];
    const texts = await checked();
    expect(texts.filter((text) => blocks.includes(text))).toEqual(blocks);
  });
}

test('a program in CodeMirror is not read, and Markdown is', async ({ context }) => {
  const code = await openRow(await context.newPage(), { ...CODE_MIRROR, editor: 'codemirror-code' });
  await fill(code, ['// We will utilise the hall.']);
  await enter(code);
  const prose = await openRow(await context.newPage(), CODE_MIRROR);
  await fill(prose, ['We will utilise the hall.']);
  await enter(prose);
  await isMarked(prose, ['utilise']);
  expect(await marksIn(code)).toEqual([]);
});

test('of a long draft in CodeMirror the lines in view are marked, and a replacement lands in its own line', async ({
  context,
}) => {
  const page = await context.newPage();
  const row = await openRow(page, CODE_MIRROR);
  const lines = Array.from({ length: 400 }, (_, index) => `On day ${index} the ABQ${letters(index)} met.`);
  lines[390] = 'We will utilise the hall.';
  await fill(row, lines);
  await enter(row);
  await comesTrue(async () => (await marksIn(row))[0], 'ABQAA');
  expect(await marksIn(row)).not.toContain('utilise');
  await scrollTo(page, '.cm-content');
  await comesTrue(async () => (await marksIn(row)).at(-1), `ABQ${letters(399)}`);
  const text = await takeSuggestion(row, 'utilise');
  await comesTrue(() => modelOf(row), lines.with(390, `We will ${text} the hall.`));
  await row.press('Control+z');
  await comesTrue(() => modelOf(row), lines);
});

const letters = (index: number) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'end' }));
}
