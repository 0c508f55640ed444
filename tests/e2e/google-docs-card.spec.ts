import { hover, openCard } from '../support/google-docs-card.ts';
import { expectMarks } from '../support/google-docs-marks.ts';
import { docHasFocus, docParagraphs, docSelection } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';
import { pressCommand } from '../support/press-command.ts';

const BLOCKS = ['We go home.', 'We leverage what people said, in due course.', 'The stakeholders know.'];
const MARKS = ['leverage', 'in due course', 'stakeholders'];

test('the card opens where the pointer rests, says what, why and what instead, and typing goes on into the document', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  await page.keyboard.press('End');
  const card = await openCard(page, 'leverage');
  await expect(card.getByText('Jargon')).toBeVisible();
  const buttons = card.getByRole('group', { name: 'Replace with' }).getByRole('button');
  await expect(buttons.first()).toHaveText('use');
  await expect(buttons.first()).toHaveAccessibleName('use');
  expect(await docHasFocus(page)).toBe(true);
  await page.keyboard.type(' Now.');
  await expect(card).toBeHidden();
  expect((await docParagraphs(page))[0]).toBe('We go home. Now.');
  await expectMarks(page, MARKS);
});

test('pressing on the card leaves the focus, the caret and the view where they are', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  await page.keyboard.press('End');
  const before = await docSelection(page);
  const card = await openCard(page, 'leverage');
  await card.getByRole('heading').click();
  await expect(card).toBeVisible();
  expect(await docHasFocus(page)).toBe(true);
  expect(await docSelection(page)).toEqual(before);
  await page.keyboard.type('!');
  expect((await docParagraphs(page))[0]).toBe('We go home.!');
});

test('the card follows the pointer from one line of a wrapped phrase to the other and to the next word', async ({
  openDocs,
}) => {
  const start = 'The bus goes to the market on Tuesday morning and comes back again when the key';
  const page = await openDocs({ blocks: [`${start} stakeholders leverage it.`] });
  await expectMarks(page, ['key stakeholders', 'leverage']);
  const [first] = await page.evaluate(() => {
    const at = window.replica.find('key stakeholders');
    return window.replica.boxesOf(at, at + 16);
  });
  if (!first) throw new Error('The phrase is not drawn');
  await page.mouse.move(first.x + 3, first.y + 5);
  await page.mouse.move(first.x + 5, first.y + 5);
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText('key stakeholders');
  await page.mouse.move(10, 400, { steps: 3 });
  await expect(page.getByRole('dialog')).toBeHidden();
  await openCard(page, 'key stakeholders');
  await page.mouse.move(10, 400, { steps: 3 });
  await openCard(page, 'leverage');
});

test('no card opens where there is no mark, nor over the toolbar', async ({ openDocs }) => {
  const filler = Array.from({ length: 80 }, () => 'The bus goes to the market.');
  const page = await openDocs({ blocks: [...filler.slice(0, 8), 'We leverage it.', ...filler] });
  await expectMarks(page, ['leverage']);
  const { top } = await page.evaluate(() => {
    const at = window.replica.find('leverage');
    const scroller = document.querySelector('.kix-appview-editor') as Element;
    const { top } = scroller.getBoundingClientRect();
    scroller.scrollTop += (window.replica.boxesOf(at, at + 8)[0]?.y ?? 0) - top + 40;
    return { top };
  });
  const [box] = await page.evaluate(() => {
    const at = window.replica.find('leverage');
    return window.replica.boxesOf(at, at + 8);
  });
  expect(box?.y).toBeLessThan(top);
  await hover(page, 'leverage');
  await page.mouse.move(640, 300, { steps: 2 });
  await page.waitForTimeout(700);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the card goes along with its word when the writer scrolls, and goes when the word is out of view', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: [...BLOCKS, ...Array.from({ length: 80 }, () => 'The bus goes.')] });
  await expectMarks(page, MARKS);
  const card = await openCard(page, 'leverage');
  const top = async () => (await card.boundingBox())?.y ?? 0;
  // It slides into its place as it opens.
  await card.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  const before = await top();
  await page.mouse.wheel(0, 50);
  // The card stands on whole pixels.
  await expect.poll(async () => Math.abs(before - (await top()) - 50)).toBeLessThanOrEqual(1);
  // The word is now under the toolbar, but not out of the window.
  await page.mouse.wheel(0, 150);
  await expect(card).toBeHidden();
});

test('what is ignored loses its mark', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  const card = await openCard(page, 'leverage');
  await card.getByRole('button', { name: 'Ignore here' }).click();
  await expect(card).toBeHidden();
  await expectMarks(page, ['in due course', 'stakeholders']);
  expect(await docHasFocus(page)).toBe(true);
});

test('Escape closes the card', async ({ openDocs }) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  const card = await openCard(page, 'leverage');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the shortcut opens the card at the caret, and Escape leads back to where the writer was', async ({
  openDocs,
  worker,
}) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  await page.evaluate(() => window.replica.select(window.replica.find('leverage') + 3));
  await pressCommand(page, worker, 'open-card');
  const card = page.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('leverage');
  await expect.poll(() => docHasFocus(page)).toBe(false);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect.poll(() => docHasFocus(page)).toBe(true);
  await page.keyboard.type('X');
  expect((await docParagraphs(page))[1]).toBe('We levXerage what people said, in due course.');
});

test('the card leads on to the next finding and explains it in the document, which is one step back', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: BLOCKS });
  await expectMarks(page, MARKS);
  const card = await openCard(page, 'in due course');
  await card.getByRole('button', { name: 'Next finding' }).click();
  await expect(card.getByRole('heading')).toHaveText('stakeholders');
  await card.getByRole('button', { name: 'More' }).click();
  await card.getByRole('button', { name: 'Explain it here' }).click();
  await expect(card).toBeHidden();
  await expectMarks(page, ['leverage', 'in due course']);
  expect((await docParagraphs(page))[2]).toMatch(/^The stakeholders \(.+\) know\.$/);
  await expect.poll(() => docHasFocus(page)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await docParagraphs(page))[2]).toBe('The stakeholders know.');
  await expectMarks(page, MARKS);
});
