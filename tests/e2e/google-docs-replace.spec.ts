import type { Page } from '@playwright/test';
import type { BlockSource } from '../pages/google-docs/document-source.ts';
import type { Switches } from '../pages/google-docs/switches.ts';
import { openCard, pressReplacement, replaceWording } from '../support/google-docs-card.ts';
import { expectMarks, type Wording } from '../support/google-docs-marks.ts';
import { expect, test } from '../support/google-docs-test.ts';

const text = (page: Page) => page.evaluate(() => window.replica.text());
const paragraphs = (page: Page) => page.evaluate(() => window.replica.paragraphs());
const counts = (page: Page) => page.evaluate(() => window.replica.counts());
const scrollTop = (page: Page) =>
  page.evaluate(() => (document.querySelector('.kix-appview-editor') as Element).scrollTop);
const NOTICE = /did not take the change/;

interface Case {
  readonly name: string;
  readonly blocks: readonly BlockSource[];
  readonly wording: string;
  readonly marked: readonly Wording[];
  readonly switches?: Partial<Switches>;
}

const WRAPPED = 'The bus goes to the market on Tuesday morning and comes back again when the key stakeholders met.';
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
    const before = await paragraphs(page);
    const old = await text(page);
    const replacement = await replaceWording(page, wording, marked);
    expect(replacement).not.toBe('');
    const fresh = old.replace(wording, () => replacement);
    expect(await text(page)).toBe(fresh);
    expect((await counts(page)).pastes).toBe(1);
    await expect.poll(() => page.evaluate(() => window.replica.hasFocus())).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(page)).toBe(old);
    expect(await paragraphs(page)).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => text(page)).toBe(fresh);
  });
}

test('a phrase across a page break is replaced and undone', async ({ openDocs }) => {
  const lines = Array.from({ length: 32 }, (_, index) => `Line ${index}.`);
  const page = await openDocs({ blocks: [...lines, WRAPPED] });
  const old = await text(page);
  await page.evaluate(() => window.replica.scrollTo(window.replica.find('key stakeholders')));
  const replacement = await replaceWording(page, 'key stakeholders', ['key stakeholders']);
  expect(await text(page)).toBe(old.replace('key stakeholders', replacement));
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toBe(old);
});

test('what is left out leaves no double space and comes back in one undo', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will write in due course.', 'We *wait* in due course *for* them.'] });
  const before = await paragraphs(page);
  await expectMarks(page, ['in due course']);
  const card = await openCard(page, 'in due course');
  await card.getByRole('button', { name: 'Leave it out' }).click();
  await expect(card).toBeHidden();
  expect(await paragraphs(page)).toEqual(['We will write.', before[1]]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => paragraphs(page)).toEqual(before);
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
  const top = await scrollTop(page);
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  await page.waitForTimeout(500);
  expect(Math.abs((await scrollTop(page)) - top)).toBeLessThanOrEqual(1);
  const moved = caret + replacement.length - 'utilise'.length;
  expect(await page.evaluate(() => window.replica.selection())).toEqual({ start: moved, end: moved });
  expect(await page.evaluate(() => window.replica.hasFocus())).toBe(true);
  await page.keyboard.type('X');
  expect(await text(page)).toContain('Xnumber 60');
});

test('two replacements one after the other are undone one by one', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We utilise it and commence work.'] });
  const first = await replaceWording(page, 'utilise', ['utilise', 'commence']);
  const second = await replaceWording(page, 'commence', ['commence']);
  expect(await paragraphs(page)).toEqual([`We ${first} it and ${second} work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => paragraphs(page)).toEqual([`We ${first} it and commence work.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => paragraphs(page)).toEqual(['We utilise it and commence work.']);
});

test('of the same phrase twice the marked one is replaced, in lines that are the same too', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We utilise it.', 'We utilise it.', 'We utilise it.'] });
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  expect(await paragraphs(page)).toEqual([`We ${replacement} it.`, 'We utilise it.', 'We utilise it.']);
  await replaceWording(page, 'utilise', ['utilise']);
  expect(await paragraphs(page)).toEqual([`We ${replacement} it.`, `We ${replacement} it.`, 'We utilise it.']);
});

test('pressed twice it is done once', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'], switches: { slow: 400 } });
  await expectMarks(page, ['utilise']);
  const card = await openCard(page, 'utilise');
  await card.getByRole('group', { name: 'Replace with' }).getByRole('button').first().dblclick();
  await expect(card).toBeHidden();
  await page.waitForTimeout(600);
  expect(await paragraphs(page)).toEqual(['We will use it.']);
  expect((await counts(page)).pastes).toBe(1);
});

test('an editor that ignores the paste: the card says so, offers the wording to copy, and nothing is changed', async ({
  openDocs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openDocs({
    blocks: ['We will utilise it.'],
    switches: { paste: 'dropped', madeInput: 'ignored' },
  });
  const old = await text(page);
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  const card = page.getByRole('dialog');
  await expect(card).toContainText(NOTICE);
  expect(await text(page)).toBe(old);
  expect((await counts(page)).pastes).toBe(1);
  await card.getByRole('button', { name: `Copy “${replacement}”` }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(replacement);
});

test('an editor that takes the paste and loses it is not tried in another way', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'], switches: { paste: 'dropped', madeInput: 'heeded' } });
  const old = await text(page);
  await pressReplacement(page, 'utilise', ['utilise']);
  await expect(page.getByRole('dialog')).toContainText(NOTICE);
  expect(await text(page)).toBe(old);
});

test('an editor slower than anybody waits: never twice, whatever the card says', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'], switches: { slow: 2500 } });
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  await expect(page.getByRole('dialog')).toContainText(NOTICE);
  await expect.poll(() => paragraphs(page)).toEqual([`We will ${replacement} it.`]);
  await page.waitForTimeout(1500);
  expect(await paragraphs(page)).toEqual([`We will ${replacement} it.`]);
  expect((await counts(page)).pastes).toBe(1);
});

test('a collaborator’s edit before the phrase, made while the card is open: the right place is replaced', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: ['We go.', 'We will utilise it.'] });
  await expectMarks(page, ['utilise']);
  const card = await openCard(page, 'utilise');
  const button = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const replacement = (await button.textContent())?.trim() ?? '';
  // Both in one task, so that nothing can have noticed the edit before the button is pressed.
  await button.evaluate((element) => {
    window.replica.change(1, 1, 'Everybody, today: ');
    (element as HTMLElement).click();
  });
  await expect(card).toBeHidden();
  expect(await paragraphs(page)).toEqual(['Everybody, today: We go.', `We will ${replacement} it.`]);
});

test('a collaborator’s edit of the phrase itself, made while the card is open: nothing is replaced, and the card does not claim it', async ({
  openDocs,
}) => {
  const page = await openDocs({ blocks: ['We will utilise it.', 'We will utilise them.'] });
  await expectMarks(page, ['utilise']);
  const card = await openCard(page, 'utilise');
  const button = card.getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  await button.evaluate((element) => {
    const at = window.replica.find('utilise');
    window.replica.change(at + 2, at + 4, 'XX');
    (element as HTMLElement).click();
  });
  await page.waitForTimeout(2000);
  expect(await paragraphs(page)).toEqual(['We will utXXise it.', 'We will utilise them.']);
});

test('a collaborator’s edit while a slow editor takes the paste in: neither is lost', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We go.', 'We will utilise it.'], switches: { slow: 600 } });
  const replacement = await pressReplacement(page, 'utilise', ['utilise']);
  await expect.poll(async () => (await counts(page)).pastes).toBe(1);
  await page.evaluate(() => window.replica.change(1, 1, 'Today '));
  await expect.poll(() => paragraphs(page)).toEqual(['Today We go.', `We will ${replacement} it.`]);
  await page.waitForTimeout(2000);
  expect(await paragraphs(page)).toEqual(['Today We go.', `We will ${replacement} it.`]);
  expect((await counts(page)).pastes).toBe(1);
});

for (const how of ['a document that can only be viewed', 'viewing mode'] as const) {
  test(`${how}: marks stand, nothing is changed, and the card says so`, async ({ openDocs }) => {
    const page = await openDocs({
      blocks: ['We will utilise it.'],
      switches: how === 'viewing mode' ? {} : { access: 'view' },
    });
    if (how === 'viewing mode') await page.evaluate(() => window.replica.setMode('viewing'));
    const old = await text(page);
    await pressReplacement(page, 'utilise', ['utilise']);
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await expect(card.getByRole('button', { name: /^Copy/ })).toBeVisible();
    expect(await text(page)).toBe(old);
  });
}

for (const proposals of ['kept', 'accepted'] as const) {
  test(`suggesting mode, deletions ${proposals} in the text: one proposal, taken back by one undo`, async ({
    openDocs,
  }) => {
    const page = await openDocs({ blocks: ['We will utilise it.'], switches: { proposals } });
    await page.evaluate(() => window.replica.setMode('suggesting'));
    const replacement = await pressReplacement(page, 'utilise', ['utilise']);
    const accepted = async () => (await paragraphs(page)).map((line) => line.replace(/\{-.*?-\}|[{}+]/g, ''));
    const rejected = async () => (await paragraphs(page)).map((line) => line.replace(/\{\+.*?\+\}|[{}-]/g, ''));
    await expect.poll(accepted).toEqual([`We will ${replacement} it.`]);
    expect(await rejected()).toEqual(['We will utilise it.']);
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.waitForTimeout(1800);
    expect(await accepted()).toEqual([`We will ${replacement} it.`]);
    expect((await counts(page)).pastes).toBe(1);
    await page.evaluate(() => window.replica.select(window.replica.selection().end));
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraphs(page)).toEqual(['We will utilise it.']);
  });
}

test('while an input method composes nothing it composes is lost or doubled', async ({ openDocs, context }) => {
  const page = await openDocs({ blocks: ['Go .', 'We will utilise it.'] });
  await expectMarks(page, ['utilise']);
  await page.evaluate(() => window.replica.select(4));
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await expect.poll(() => paragraphs(page)).toEqual(['Go ni.', 'We will utilise it.']);
  const replacement = await pressReplacement(page, 'utilise', []);
  await page.waitForTimeout(1800);
  await session.send('Input.insertText', { text: '你' });
  await page.waitForTimeout(300);
  const ends = [
    ['Go 你.', 'We will utilise it.'],
    ['Go 你.', `We will ${replacement} it.`],
  ];
  expect(ends).toContainEqual(await paragraphs(page));
});

test('after the frame for input is replaced, replacing and typing still work', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We will utilise it.'] });
  await expectMarks(page, ['utilise']);
  await page.evaluate(() => window.replica.replaceInputFrame());
  const replacement = await replaceWording(page, 'utilise', ['utilise']);
  expect(await paragraphs(page)).toEqual([`We will ${replacement} it.`]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => paragraphs(page)).toEqual(['We will utilise it.']);
});
