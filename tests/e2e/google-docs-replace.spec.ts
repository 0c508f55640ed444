import type { BlockSource } from '../pages/google-docs/document-source.ts';
import type { Switches } from '../pages/google-docs/switches.ts';
import { openCard, replaceWording } from '../support/google-docs-card.ts';
import { pageBarOneLine, WRAPPED } from '../support/google-docs-documents.ts';
import { expectMarks, type Wording } from '../support/google-docs-marks.ts';
import {
  docCounts,
  docHasFocus,
  docParagraphs,
  docScrollTop,
  docSelection,
  docText,
  scrollToWording,
} from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';

interface Case {
  readonly name: string;
  readonly blocks: readonly BlockSource[];
  readonly wording: string;
  readonly marked: readonly Wording[];
  readonly switches?: Partial<Switches>;
}

const CASES: readonly Case[] = [
  { name: 'a word', blocks: ['We will utilise it.'], wording: 'utilise', marked: ['utilise'] },
  { name: 'a word bold in its middle', blocks: ['We lev*er*age it.'], wording: 'leverage', marked: ['leverage'] },
  {
    name: 'a word in a table',
    blocks: [
      {
        table: [
          ['We go.', 'Then we utilise it.'],
          ['utilised', 'And so on.'],
        ],
      },
    ],
    wording: 'utilise',
    marked: ['utilise'],
  },
  { name: 'a phrase across a wrap', blocks: [WRAPPED], wording: 'key stakeholders', marked: ['key stakeholders'] },
  {
    name: 'a phrase that is a whole paragraph',
    blocks: ['We go.', 'Key stakeholders', 'They go.'],
    wording: 'Key stakeholders',
    marked: ['Key stakeholders'],
  },
  {
    name: 'a phrase at the end of a list item',
    blocks: [
      { kind: 'bullet', text: 'told the stakeholders' },
      { kind: 'bullet', text: 'went home' },
    ],
    wording: 'stakeholders',
    marked: ['stakeholders'],
  },
  {
    name: 'a phrase with a no-break space beside it',
    blocks: ['We will\u00a0utilise\u00a0it.'],
    wording: 'utilise',
    marked: ['utilise'],
  },
  ...(
    [
      { annotatedText: 'snapshot' },
      { answerAfter: 300 },
      { paste: 'exact' },
      { setSelectionBlurs: false },
      { textEnd: 'section' },
      { ids: 'flag' },
      { slow: 900 },
      { paste: 'unheard', madeInput: 'heeded' },
    ] as const
  ).map((switches) => ({
    name: `a word where Docs does it thus: ${Object.entries(switches).flat().join(' ')}`,
    blocks: ['We will utilise it.'],
    wording: 'utilise',
    marked: ['utilise'],
    switches,
  })),
];

for (const { name, blocks, wording, marked, switches } of CASES) {
  test(`${name}: replaced to the letter, taken back by one undo, done again by one redo`, async ({ openDocs }) => {
    const page = await openDocs({ blocks, ...(switches && { switches }) });
    const before = await docParagraphs(page);
    const old = await docText(page);
    const replacement = await replaceWording(page, wording, marked);
    expect(replacement).not.toBe('');
    const fresh = old.replace(wording, () => replacement);
    expect(await docText(page)).toBe(fresh);
    expect((await docCounts(page)).pastes).toBe(1);
    await expect.poll(() => docHasFocus(page)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => docText(page)).toBe(old);
    expect(await docParagraphs(page)).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => docText(page)).toBe(fresh);
  });
}

test('a phrase across a page break is replaced and undone', async ({ openDocs }) => {
  const page = await openDocs({ blocks: [...pageBarOneLine(), WRAPPED] });
  const old = await docText(page);
  await scrollToWording(page, 'key stakeholders');
  const replacement = await replaceWording(page, 'key stakeholders', ['key stakeholders']);
  expect(await docText(page)).toBe(old.replace('key stakeholders', replacement));
  await page.keyboard.press('Control+z');
  await expect.poll(() => docText(page)).toBe(old);
});

test('the caret, the focus and the view stay, and typing goes on where it was', async ({ openDocs }) => {
  const filler = Array.from({ length: 90 }, (_, index) => `The bus number ${index} goes to the market.`);
  const page = await openDocs({
    blocks: ['Start.', ...filler.slice(0, 45), 'We will utilise it.', ...filler.slice(45)],
  });
  await page.evaluate(() => window.replica.select(window.replica.find('number 60')));
  const caret = await page.evaluate(() => window.replica.selection().start);
  await page.evaluate(() => window.replica.scrollTo(window.replica.find('utilise') - 60));
  await expectMarks(page, ['utilise']);
  const top = await docScrollTop(page);
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  await page.waitForTimeout(500);
  expect(Math.abs((await docScrollTop(page)) - top)).toBeLessThanOrEqual(1);
  const moved = caret + replacement.length - 'utilise'.length;
  expect(await docSelection(page)).toEqual({ start: moved, end: moved });
  expect(await docHasFocus(page)).toBe(true);
  await page.keyboard.type('X');
  expect(await docText(page)).toContain('Xnumber 60');
});

test('two replacements one after the other are undone one by one', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We utilise it and commence work.'] });
  const first = await replaceWording(page, 'utilise', ['utilise', 'commence']);
  const second = await replaceWording(page, 'commence', ['commence']);
  expect(await docParagraphs(page)).toEqual([`We ${first} it and ${second} work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => docParagraphs(page)).toEqual([`We ${first} it and commence work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => docParagraphs(page)).toEqual(['We utilise it and commence work.']);
});

test('of the same phrase twice the marked one is replaced, in lines that are the same too', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We utilise it.', 'We utilise it.', 'We utilise it.'] });
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  expect(await docParagraphs(page)).toEqual([`We ${replacement} it.`, 'We utilise it.', 'We utilise it.']);
  await replaceWording(page, 'utilise', ['utilise']);
  expect(await docParagraphs(page)).toEqual([`We ${replacement} it.`, `We ${replacement} it.`, 'We utilise it.']);
});

test('pressed twice it is done once', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'], switches: { slow: 400 } });
  await expectMarks(page, ['utilise']);
  const card = await openCard(page, 'utilise');
  await card.getByRole('group', { name: 'Replace with' }).getByRole('button').first().dblclick();
  await expect(card).toBeHidden();
  await page.waitForTimeout(600);
  expect(await docParagraphs(page)).toEqual(['We will use it.']);
  expect((await docCounts(page)).pastes).toBe(1);
});
