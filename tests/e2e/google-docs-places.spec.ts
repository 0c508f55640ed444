import type { Switches } from '../pages/google-docs/switches.ts';
import {
  acronym,
  acronymLines,
  MIXED,
  MIXED_MARKS,
  pageBarOneLine,
  plainLines,
  WRAPPED,
} from '../support/google-docs-documents.ts';
import { docsMarks, expectMarks, marksAstray, wordBoxes } from '../support/google-docs-marks.ts';
import { scrollToWording } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';

test('bold in mid-word: one mark over the whole word', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We lev*er*age it, *util*ise it and com_men*ce*_ it.'] });
  await expectMarks(page, ['leverage', 'utilise', 'commence']);
  expect(await docsMarks(page)).toHaveLength(3);
});

test('a phrase wrapped over two lines has a box on each', async ({ openDocs }) => {
  const start = 'The bus goes to the market on Tuesday morning and comes back again when the key';
  const page = await openDocs({ blocks: [`${start} stakeholders have met.`, `${start}\u000bstakeholders have not.`] });
  await expectMarks(page, ['key stakeholders']);
  expect(await docsMarks(page)).toHaveLength(2);
});

test('a phrase wrapped over a page break has a box on each page', async ({ openDocs }) => {
  const page = await openDocs({ blocks: [...pageBarOneLine(), WRAPPED] });
  await scrollToWording(page, 'key stakeholders');
  const [first, second] = await wordBoxes(page, 'key stakeholders');
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(100);
  await expectMarks(page, ['key stakeholders']);
  expect(await docsMarks(page)).toHaveLength(2);
});

test('two cells on a line: each word’s mark is in its own cell, wrapped or not', async ({ openDocs }) => {
  const page = await openDocs({
    blocks: [
      {
        table: [
          [
            'We leverage it and the plan that was made with the key stakeholders in March is good.',
            'We utilise it.\nThen we work with the elderly on Monday and on Tuesday in respect of the bus.',
          ],
          ['We', 'We'],
          ['We commence.', 'The beneficiaries come.'],
        ],
      },
    ],
  });
  await expectMarks(page, [
    'leverage',
    'key stakeholders',
    'utilise',
    'the elderly',
    'in respect of',
    'commence',
    'beneficiaries',
  ]);
});

test('words that only look like a phrase, across cells or across a table’s edge, are not marked', async ({
  openDocs,
}) => {
  const page = await openDocs({
    blocks: [
      'We leverage it in due',
      { table: [['course, key', 'stakeholders and in respect', 'of the bus']] },
      'of it.',
    ],
    switches: { tables: 'bare' },
  });
  await expect.poll(async () => (await docsMarks(page)).length).toBeGreaterThan(0);
  expect(await marksAstray(page, ['leverage', 'stakeholders'])).toEqual([]);
});

test('a repeated phrase is marked where it first stands, in lines that are the same too', async ({ openDocs }) => {
  const same = Array.from({ length: 6 }, () => 'We will utilise it.');
  const page = await openDocs({ blocks: ['A key stakeholder told us.', 'Each key stakeholder said so.', ...same] });
  await expectMarks(page, ['key stakeholder', 'utilise']);
  await page.evaluate(() => {
    const at = window.replica.find('utilise');
    window.replica.change(at, at + 7, 'use');
  });
  await expectMarks(page, ['key stakeholder', 'utilise']);
});

test('list markers: marks stand on the words behind them', async ({ openDocs }) => {
  const page = await openDocs({
    blocks: [
      { kind: 'bullet', text: 'leverage it' },
      { kind: 'bullet', text: 'utilise' },
      { kind: 'number', text: 'commence it' },
      { kind: 'number', text: '1. in due course' },
    ],
  });
  await expectMarks(page, ['leverage', 'utilise', 'commence', 'in due course']);
});

test('headers, footers and footnotes are not marked, not even where they say what the body says', async ({
  openDocs,
}) => {
  const page = await openDocs({
    tabs: [
      {
        id: 't.0',
        title: 'Tab 1',
        header: 'We utilise it.',
        footer: 'We commence work.',
        blocks: [
          { text: 'We utilise it\u0002.', footnote: 'The stakeholders leverage it.' },
          'We utilise it.',
          'We commence work.',
          'Then the stakeholders come.',
        ],
      },
    ],
  });
  await expectMarks(page, ['utilise', 'commence', 'stakeholders']);
});

test('without pages, where tiles overlap and hold lines twice, each word has one mark', async ({ openDocs }) => {
  const words = acronymLines(60);
  const page = await openDocs({ blocks: words, switches: { pageless: true } });
  await expectMarks(
    page,
    words.map((_, index) => acronym(index)),
  );
  for (const scrollTop of [300, 640, 900]) {
    await page.evaluate((top) => {
      (document.querySelector('.kix-appview-editor') as Element).scrollTop = top;
    }, scrollTop);
    await expectMarks(
      page,
      words.map((_, index) => acronym(index)),
    );
    const places = (await docsMarks(page)).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(places).size).toBe(places.length);
  }
});

const VARIANTS: readonly Partial<Switches>[] = [
  { fonts: 'some' },
  { wrapSpace: 'dropped' },
  { order: 'shuffled' },
  { redraw: 'rebuilt' },
  { textEnd: 'section' },
  { tables: 'bare' },
  { annotatedText: 'snapshot' },
  { answerAfter: 400 },
  { pageless: true, order: 'shuffled', wrapSpace: 'dropped' },
  { ids: 'flag' },
];
for (const switches of VARIANTS) {
  test(`marks fit when Docs does it thus: ${describe(switches)}`, async ({ openDocs }) => {
    const page = await openDocs({ blocks: MIXED, switches });
    await expectMarks(page, MIXED_MARKS);
    await page.getByLabel('Zoom').selectOption('1.5');
    await expectMarks(page, MIXED_MARKS);
    await page.evaluate(() => window.replica.select(1));
    await page.keyboard.type('Today and on every other day. ');
    await expectMarks(page, MIXED_MARKS);
  });
}

test('runs without a font: no mark is out of place', async ({ openDocs }) => {
  const page = await openDocs({ blocks: [...plainLines(3), ...MIXED], switches: { fonts: 'none' } });
  await expect.poll(async () => (await docsMarks(page)).length).toBeGreaterThan(0);
  expect(await marksAstray(page, MIXED_MARKS)).toEqual([]);
});

test('text that runs both ways in one run is left alone, text that does not is marked', async ({ openDocs }) => {
  const page = await openDocs({
    blocks: [
      { text: 'שלום וברכה utilise לכולם היום', rightToLeft: true },
      { text: 'שלום וברכה *leverage* לכולם היום', rightToLeft: true },
      'We commence work.',
    ],
  });
  await expect.poll(async () => (await docsMarks(page)).length).toBeGreaterThan(0);
  expect(await marksAstray(page, ['leverage', 'commence'])).toEqual([]);
});

function describe(switches: Partial<Switches>): string {
  return Object.entries(switches)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
