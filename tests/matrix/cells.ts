import type { MatrixPage } from './matrix-page.ts';
import type { MatrixRow } from './matrix-row.ts';
import { comesTrue, fill, isMarked, modelOf, select, takeSuggestion } from './matrix-steps.ts';

/** A column of the matrix. */
export interface MatrixCell {
  readonly name: string;
  /** False where the column asks for what the editor does not have. */
  appliesTo?(row: MatrixRow): boolean;
  /** Throws, with what was expected and what was found, where it does not hold. */
  check(page: MatrixPage, row: MatrixRow): Promise<void>;
}

const DRAFT = [
  'Dear all, we met on Monday.',
  'We will utilise the hall.',
  'They *leverage* what people said.',
  'The stake*holders* will come.',
  'We will write in due course.',
];
const ALL = ['utilise', 'leverage', 'stakeholders', 'in due course'];

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('*', ''));
const hasBold = ({ hasBold }: MatrixRow) => hasBold;

/** Puts the test's draft into the editor, as it is to be marked. */
async function start(
  page: MatrixPage,
  draft: readonly string[] = DRAFT,
  marks: readonly string[] = ALL,
): Promise<void> {
  await fill(page, draft);
  await page.evaluate(() => window.editorProbe?.focus(), undefined);
  await isMarked(page, marks);
}

async function bold(page: MatrixPage): Promise<void> {
  if (!(await page.evaluate(() => window.editorProbe?.bold(), undefined))) await page.press('Control+b');
}

const textBeforeCaret = (page: MatrixPage) =>
  page.evaluate(() => window.editorProbe?.textBeforeCaret() ?? '', undefined);
const readBy = (page: MatrixPage) => page.evaluate(() => window.editorProbe?.read() ?? [], undefined);

/** Waits until the model holds these paragraphs, however they are formatted, and our reader the same. */
async function holds(page: MatrixPage, lines: readonly string[]): Promise<void> {
  await comesTrue(async () => plain(await modelOf(page)), plain(lines));
  await comesTrue(() => readBy(page), plain(lines));
}

/** The draft with another line at `index`. */
const withLine = (index: number, line: string) => DRAFT.map((before, at) => (at === index ? line : before));

/** Every column, in the table's order. */
export const MATRIX_CELLS: readonly MatrixCell[] = [
  {
    name: 'marks right',
    check: (page) => start(page),
  },
  {
    name: 'after typing',
    async check(page) {
      await start(page);
      await select(page, 'We will');
      await page.type(' soon');
      await isMarked(page, ALL);
      await select(page, 'utili');
      await page.type('x');
      await isMarked(page, ALL.slice(1));
      await page.press('Backspace');
      await select(page, 'the hall');
      await isMarked(page, ALL);
    },
  },
  {
    name: 'after a split and a join',
    appliesTo: ({ hasLines }) => hasLines,
    async check(page) {
      await start(page);
      await select(page, 'We will ');
      await page.press('Enter');
      await isMarked(page, ALL);
      await select(page, 'Monday.');
      await page.press('Delete');
      await isMarked(page, ALL);
    },
  },
  {
    name: 'after bold',
    appliesTo: hasBold,
    async check(page) {
      await start(page);
      await select(page, 'utili', 'whole');
      await bold(page);
      await comesTrue(async () => (await modelOf(page))[1], 'We will *utili*se the hall.');
      await isMarked(page, ALL);
    },
  },
  {
    name: 'after undo',
    async check(page) {
      await start(page);
      await select(page, 'utilise the', 'whole');
      await page.press('Delete');
      await isMarked(page, ALL.slice(1));
      await page.press('Control+z');
      await isMarked(page, ALL);
      await holds(page, DRAFT);
    },
  },
  {
    name: 'text equals the model',
    async check(page, { hasLines }) {
      await start(page);
      await holds(page, DRAFT);
      await select(page, 'met on');
      await page.type('  two spaces, “quotes” and ébène 👩🏽‍🦽');
      if (hasLines) {
        await select(page, 'in due ');
        await page.press('Enter');
        await comesTrue(async () => (await modelOf(page)).length, DRAFT.length + 1);
      }
      await comesTrue(async () => normal(await readBy(page)), normal(plain(await modelOf(page))));
    },
  },
  {
    name: 'replace in one run',
    async check(page) {
      await start(page);
      const text = await takeSuggestion(page, 'utilise');
      await holds(page, withLine(1, `We will ${text} the hall.`));
      await isMarked(page, ALL.slice(1));
    },
  },
  {
    name: 'replace inside bold',
    appliesTo: hasBold,
    async check(page) {
      await start(page);
      const text = await takeSuggestion(page, 'leverage');
      await comesTrue(() => modelOf(page), withLine(2, `They *${text}* what people said.`));
      await holds(page, withLine(2, `They ${text} what people said.`));
    },
  },
  {
    name: 'replace across a bold boundary',
    appliesTo: hasBold,
    async check(page) {
      await start(page);
      const text = await takeSuggestion(page, 'stakeholders');
      await holds(page, withLine(3, `The ${text} will come.`));
    },
  },
  {
    name: 'delete',
    async check(page) {
      await start(page);
      // No rule of ours offers it today; the writer's card could.
      const result = await page.evaluate((wording) => window.editorProbe?.takeOut(wording), ' in due course');
      if (result !== 'replaced') throw new Error(`expected "replaced", found "${result}"`);
      await holds(page, withLine(4, 'We will write.'));
    },
  },
  {
    name: 'one undo brings it back and keeps what was typed just before',
    async check(page) {
      await start(page, ['We will.', 'We met on Monday.'], []);
      await select(page, 'We will');
      await page.type(' utilise the hall');
      await isMarked(page, ['utilise']);
      const text = await takeSuggestion(page, 'utilise');
      await holds(page, [`We will ${text} the hall.`, 'We met on Monday.']);
      await page.press('Control+z');
      await holds(page, ['We will utilise the hall.', 'We met on Monday.']);
    },
  },
  {
    name: 'redo',
    async check(page, { redo }) {
      await start(page);
      const text = await takeSuggestion(page, 'utilise');
      const after = withLine(1, `We will ${text} the hall.`);
      await holds(page, after);
      await page.press('Control+z');
      await holds(page, DRAFT);
      await page.press(redo);
      await holds(page, after);
    },
  },
  {
    name: 'caret right',
    async check(page) {
      await start(page);
      const text = await takeSuggestion(page, 'utilise');
      await holds(page, withLine(1, `We will ${text} the hall.`));
      await comesTrue(async () => (await textBeforeCaret(page)).endsWith(`We will ${text}`), true);
      await page.type('d');
      await holds(page, withLine(1, `We will ${text}d the hall.`));
    },
  },
  {
    name: 'nothing in the editor changed by us',
    async check(page) {
      await start(page);
      await select(page, 'met');
      const changes = () => page.evaluate(() => window.editorProbe?.changes() ?? [], undefined);
      // What the editor does where a word is typed that nobody marks is its own.
      const typed = async (word: string, marks: readonly string[]) => {
        await changes();
        await page.type(` ${word} with`);
        await isMarked(page, marks);
        return changes();
      };
      const own = await typed('sausages', ALL);
      const all = await typed('commence', ['commence', ...ALL]);
      if (own.join() !== all.join()) throw new Error(`expected ${own.join(', ')}, found ${all.join(', ')}`);
    },
  },
  {
    name: 'no exception',
    async check(page) {
      await comesTrue(() => page.evaluate(() => window.editorProbe?.errors() ?? [], undefined), []);
    },
  },
];

/** Space aside: the browser keeps two spaces apart by one that does not break. */
const normal = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ' ').trim());
