import type { Page } from '@playwright/test';
import type { BlockSource } from '../pages/google-docs/document-source.ts';
import type { Switches } from '../pages/google-docs/switches.ts';
import { openGoogleDocs } from '../support/google-docs.ts';
import { docsMarks, expectMarks, marksAstray } from '../support/google-docs-marks.ts';
import { expect, test } from '../support/google-docs-test.ts';

const SAMPLE_MARKS = [
  'leveraged',
  'key stakeholders',
  'JSNA',
  'Going forward',
  'utilise',
  'co-design',
  'streamline',
  'pathway',
  'The elderly',
  'hard-to-reach groups',
  'commence',
  'in respect of',
  'roll out',
  'explore options',
  'in due course',
  'beneficiaries',
  'Volunteers will run',
  'transform lives',
];

/** Something of everything: several runs to a line, wraps, a list, a table and another font. */
const MIXED: readonly BlockSource[] = [
  'We lev*er*age what people said, and when the summer is over and everybody is home we will *utilise* it in respect of the hall.',
  'The bus goes to the market on Tuesday morning and comes back in the afternoon, and with the key stakeholders we plan.',
  { kind: 'number', text: 'commence work with _the elderly_ in the hall' },
  {
    table: [
      ['We roll out it.', 'The beneficiaries come.'],
      ['Nothing here', 'We will do it in due course.'],
    ],
  },
  { text: 'Volunteers will run the café.', family: 'Times New Roman', size: 20 },
];
const MIXED_MARKS = [
  'leverage',
  'utilise',
  'in respect of',
  'key stakeholders',
  'commence',
  'the elderly',
  'roll out',
  'beneficiaries',
  'in due course',
  'Volunteers will run',
];

const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => `The bus number ${index} goes to the market on Tuesday morning.`);

test('a document is marked as it opens, whoever’s carets are in it', async ({ openDocs }) => {
  const page = await openDocs();
  await page.evaluate(() => window.replica.showOther('Ana', 60));
  await expectMarks(page, SAMPLE_MARKS);
});

test('typing: marks move with their words, come with new wording and go with it', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We go home.', 'We leverage it.'] });
  await expectMarks(page, ['leverage']);
  await page.keyboard.press('End');
  await page.keyboard.type(' Then we utilise it. Good.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('And we go.');
  await expectMarks(page, ['utilise', 'leverage']);
  await page.evaluate(() => window.replica.select(window.replica.find('leverage') + 5));
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
  await expectMarks(page, ['utilise']);
});

test('no mark stands on the word that is being typed', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We leverage it.'] });
  await expectMarks(page, ['leverage']);
  await page.keyboard.press('End');
  await page.keyboard.type(' We utilise');
  await page.waitForTimeout(300);
  expect(await marksAstray(page, ['leverage'])).toEqual([]);
  await page.keyboard.type(' it.');
  await expectMarks(page, ['leverage', 'utilise']);
});

test('an edit in a page that is not in view is followed', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We leverage it.', ...filler(120), 'Here we go.'] });
  await expectMarks(page, ['leverage']);
  await page.evaluate(() => {
    const at = window.replica.find('Here we');
    window.replica.change(at, at + 4, 'Now utilise it: here');
  });
  await page.evaluate(() => window.replica.scrollTo(window.replica.find('Now utilise')));
  await expectMarks(page, ['leverage', 'utilise']);
});

test('scrolling: marks follow in the same frame, and none shows over the toolbar', async ({ openDocs }) => {
  const page = await openDocs({ blocks: [...filler(8), 'We leverage it.', ...filler(120)] });
  await expectMarks(page, ['leverage']);
  const toolbar = page.locator('#docs-chrome');
  const before = await toolbar.screenshot();
  for (let count = 0; count < 12; count += 1) {
    await page.evaluate(async () => {
      const scroller = document.querySelector('.kix-appview-editor') as Element;
      scroller.scrollTop += 33;
      await new Promise(requestAnimationFrame);
    });
    expect(await marksAstray(page, ['leverage'])).toEqual([]);
    expect(await toolbar.screenshot()).toEqual(before);
  }
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -300);
  await expectMarks(page, ['leverage']);
});

for (const zoom of [0.5, 1.5, 2]) {
  test(`zoom ${zoom * 100} %: marks fit`, async ({ openDocs }) => {
    const page = await openDocs({ blocks: MIXED });
    await page.getByLabel('Zoom').selectOption(String(zoom));
    await expectMarks(page, MIXED_MARKS);
  });
}

test('zoom changed while the document is open: marks fit after every change', async ({ openDocs }) => {
  const page = await openDocs({ blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  for (const zoom of ['0.5', '2', '1.5', '0.75', '1']) {
    await page.getByLabel('Zoom').selectOption(zoom);
    await expectMarks(page, MIXED_MARKS);
  }
});

test.describe('on a screen of two device pixels to a CSS pixel', () => {
  test.use({ deviceScale: 2 });
  test('marks fit, zoomed too', async ({ openDocs }) => {
    const page = await openDocs({ blocks: MIXED });
    await expectMarks(page, MIXED_MARKS);
    await page.getByLabel('Zoom').selectOption('1.5');
    await expectMarks(page, MIXED_MARKS);
  });
});

test('a window that is made smaller: marks stay on their words', async ({ openDocs }) => {
  const page = await openDocs({ blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  await page.setViewportSize({ width: 1111, height: 700 });
  await expectMarks(page, MIXED_MARKS);
  await page.setViewportSize({ width: 900, height: 700 });
  await page.evaluate(() => {
    (document.querySelector('.kix-appview-editor') as Element).scrollLeft = 40;
  });
  await expectMarks(page, MIXED_MARKS);
});

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
  const text = 'The bus goes to the market on Tuesday morning and comes back again when the key stakeholders met.';
  const page = await openDocs({ blocks: [...filler(28), ...Array.from({ length: 4 }, () => 'One line.'), text] });
  const tops = await page.evaluate(() => {
    const start = window.replica.find('key stakeholders');
    window.replica.scrollTo(start);
    return window.replica.boxesOf(start, start + 16).map(({ y }) => y);
  });
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(100);
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
  const words = Array.from({ length: 60 }, (_, index) => `The ABQ${letters(index)} met.`);
  const page = await openDocs({ blocks: words, switches: { pageless: true } });
  await expectMarks(
    page,
    words.map((_, index) => `ABQ${letters(index)}`),
  );
  for (const scrollTop of [300, 640, 900]) {
    await page.evaluate((top) => {
      (document.querySelector('.kix-appview-editor') as Element).scrollTop = top;
    }, scrollTop);
    await expectMarks(
      page,
      words.map((_, index) => `ABQ${letters(index)}`),
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
  const page = await openDocs({ blocks: [...filler(3), ...MIXED], switches: { fonts: 'none' } });
  await expect.poll(async () => (await docsMarks(page)).length).toBeGreaterThan(0);
  expect(await marksAstray(page, MIXED_MARKS)).toEqual([]);
});

test('tiles used again after a fast scroll: at no moment is a mark on a wrong word', async ({ openDocs }) => {
  const words = Array.from({ length: 600 }, (_, index) => `The ABQ${letters(index)} met.`);
  const wordings = words.map((_, index) => `ABQ${letters(index)}`);
  const page = await openDocs({ blocks: words, switches: { tilesAfter: 80 } });
  await expectMarks(page, wordings);
  for (const target of [590, 20, 300, 320, 0]) {
    await page.evaluate((wording) => window.replica.scrollTo(window.replica.find(wording)), `ABQ${letters(target)}`);
    for (let look = 0; look < 4; look += 1) expect(await marksAstray(page, wordings)).toEqual([]);
    await expectMarks(page, wordings);
  }
});

test('document tabs: each has its own marks, and they come back', async ({ openDocs }) => {
  const page = await openDocs();
  await expectMarks(page, SAMPLE_MARKS);
  await page.getByRole('button', { name: 'Transport' }).click();
  await expectMarks(page, ['commence', 'in due course']);
  await page.getByRole('button', { name: 'Day centres' }).click();
  await expectMarks(page, SAMPLE_MARKS);
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

test('marking changes nothing in the document’s own nodes', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(watchEditor);
  await openGoogleDocs(page, { blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  expect(await changesSeen(page)).toEqual([]);
});

/** Notes every change in the editor once it has loaded, but those in our own layer. */
function watchEditor(): void {
  addEventListener('load', () => {
    const seen: string[] = [];
    Object.assign(window, { changesSeen: seen });
    const editor = document.querySelector('.kix-appview-editor') as Element;
    const isOurs = (target: Node) => target === editor || (target as Element).closest?.('common-ground-marks');
    new MutationObserver((records) => {
      for (const { target, type } of records)
        if (!isOurs(target)) seen.push(`${type} ${(target as Element).className}`);
    }).observe(editor, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const changesSeen = (page: Page) =>
  page.evaluate(() => (window as unknown as { changesSeen: readonly string[] }).changesSeen);

function letters(index: number): string {
  return String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
}

function describe(switches: Partial<Switches>): string {
  return Object.entries(switches)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
