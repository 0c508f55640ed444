import type { MatrixPage } from '../matrix/matrix-page.ts';
import type { MatrixRow } from '../matrix/matrix-row.ts';
import { comesTrue, fill, isMarked, marksIn, modelOf, select, takeSuggestion } from '../matrix/matrix-steps.ts';
import { randomNumbers } from './random.ts';

/** Words of the draft that no rule of ours marks. */
const WORDS = ['garden', 'window', 'river', 'market', 'yellow', 'summer', 'bread'];
const START = ['Dear all, we met on Monday.', 'The market opens in summer.', 'The *yellow* garden is by the river.'];
/** Longer drafts are begun anew, in characters. */
const MOST = 900;
/** How often everything is compared, in edits. */
const EVERY = 20;
/** Drafts, none like another, that together are longer than all texts the extension keeps what it knows of (`lib/page/recent-states.ts`). */
const OTHERS = 10;
const OTHER = 'The garden is by the river. '.repeat(12);

/** What is marked wherever it stands, once: acronyms nobody knows. */
const ACRONYM = /(?<![\p{L}\p{N}])ABQ[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Edits at random, the same at every run with the same seed, in one editor. */
export class SoakEditor {
  readonly #page: MatrixPage;
  readonly #row: MatrixRow;
  readonly #random: () => number;
  #acronyms = 0;

  constructor(page: MatrixPage, row: MatrixRow, seed: number) {
    this.#page = page;
    this.#row = row;
    this.#random = randomNumbers(seed);
  }

  /** Makes so many edits. Throws, naming the edit, at the first character lost or mark in a wrong place. */
  async run(edits: number): Promise<void> {
    await fill(this.#page, START);
    await this.#page.evaluate(() => window.editorProbe?.focus(), undefined);
    for (let index = 1; index <= edits; index += 1) {
      const [name, edit] = this.#pick();
      try {
        await edit();
        if (index % EVERY === 0 || index === edits) await this.#compare();
      } catch (error) {
        const model = JSON.stringify(await modelOf(this.#page));
        throw new Error(`${this.#row.name}, edit ${index} (${name}): ${(error as Error).message}; the model: ${model}`);
      }
    }
  }

  /**
   * Leaves the editor with a short draft, and in the extension nothing that it may keep of others: it knows the texts met
   * last, up to a length, and how many findings those held depends on what was typed. A card was open and is closed, as it
   * stays in the page. What is alive then is alive for good.
   */
  async comeToRest(): Promise<void> {
    await this.#replace();
    for (let other = 0; other < OTHERS; other += 1) {
      const acronym = this.#acronym();
      await fill(this.#page, [`The ${acronym} met.`, ...[1, 2, 3, 4].map((line) => `${acronym} ${line}. ${OTHER}`)]);
      await isMarked(this.#page, [acronym]);
    }
    await fill(this.#page, START);
    await isMarked(this.#page, []);
    // The browser keeps our side of a node for as long as the node: those that left the editor must go for that.
    await this.#page.evaluate(() => window.editorProbe?.forgetNodes(), undefined);
  }

  #pick(): readonly [string, () => Promise<void>] {
    const edits: (readonly [string, number, () => Promise<void>])[] = [
      ['type a word', 30, () => this.#type(this.#oneOf(WORDS))],
      ['type an acronym', 12, () => this.#type(this.#acronym())],
      ['move the caret', 14, () => this.#move()],
      ['backspace', 10, () => this.#take('Backspace')],
      ['delete', 6, () => this.#take('Delete')],
      ['new line', this.#row.hasLines ? 6 : 0, () => this.#page.press('Enter')],
      ['bold', this.#row.hasBold ? 5 : 0, () => this.#bold()],
      ['undo', 5, () => this.#page.press('Control+z')],
      ['redo', 3, () => this.#page.press(this.#row.redo)],
      ['replace', 2, () => this.#replace()],
      ['fill by script', 2, () => fill(this.#page, START)],
    ];
    let at = this.#random() * edits.reduce((sum, [, weight]) => sum + weight, 0);
    const picked = edits.find(([, weight]) => {
      at -= weight;
      return at < 0;
    });
    return [picked?.[0] ?? 'nothing', picked?.[2] ?? (async () => undefined)];
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  #acronym(): string {
    const count = this.#acronyms++ % 676;
    return `ABQ${String.fromCharCode(65 + Math.floor(count / 26), 65 + (count % 26))}`;
  }

  /** Types a word at the caret; nothing else may change. */
  async #type(word: string): Promise<void> {
    await this.#beginAnewWhenLong();
    await this.#move();
    const before = await this.#length();
    await this.#page.type(` ${word} `);
    await comesTrue(() => this.#length(), before + word.length);
  }

  /** Takes one character or one line end away at the caret. */
  async #take(key: string): Promise<void> {
    await this.#move();
    const before = await this.#length();
    await this.#page.press(key);
    await comesTrue(async () => [0, 1].includes(before - (await this.#length())), true);
  }

  /** Puts the caret behind a word of the draft. */
  async #move(): Promise<void> {
    const words = (await this.#lines()).join(' ').match(/[\p{L}]{3,}/gu) ?? [];
    if (words.length > 0) await select(this.#page, this.#oneOf(words));
  }

  async #bold(): Promise<void> {
    const words = (await this.#lines()).join(' ').match(/[\p{L}]{3,}/gu) ?? [];
    if (words.length === 0) return;
    await select(this.#page, this.#oneOf(words), 'whole');
    const before = await this.#length();
    if (!(await this.#page.evaluate(() => window.editorProbe?.bold(), undefined))) await this.#page.press('Control+b');
    await this.#move();
    await comesTrue(() => this.#length(), before);
  }

  /** Puts in a word that has a plainer one, and takes that; nothing else may change. */
  async #replace(): Promise<void> {
    await fill(this.#page, [...START, 'We will utilise the hall.']);
    await isMarked(this.#page, ['utilise']);
    const before = await this.#lines();
    const text = await takeSuggestion(this.#page, 'utilise');
    await comesTrue(
      () => this.#lines(),
      before.map((line) => line.replace('utilise', text)),
    );
  }

  async #beginAnewWhenLong(): Promise<void> {
    if ((await this.#lines()).join('').length > MOST) await fill(this.#page, START);
  }

  async #lines(): Promise<readonly string[]> {
    return (await modelOf(this.#page)).map((line) => line.replaceAll('*', ''));
  }

  /** The characters of the draft, space aside: editors add and take that at the ends of lines. */
  async #length(): Promise<number> {
    return (await this.#lines()).join('').replace(/\s/g, '').length;
  }

  /** Every character is there, and every mark over its own wording: our reader against the model, the marks against both. */
  async #compare(): Promise<void> {
    const text = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ').trim();
    const read = () => this.#page.evaluate(() => window.editorProbe?.read() ?? [], undefined);
    await comesTrue(async () => text(await read()) === text(await this.#lines()), true);
    await comesTrue(async () => {
      const lines = await this.#lines();
      const loud = loudIn(lines);
      const sorted = (wordings: Iterable<string>) =>
        [...wordings].filter((wording) => !loud.includes(wording)).toSorted();
      const marked = sorted((await marksIn(this.#page)).filter((wording) => wording.match(ACRONYM)));
      return JSON.stringify(marked) === JSON.stringify(sorted(new Set(acronymsIn(lines))));
    }, true);
  }
}

const acronymsIn = (lines: readonly string[]): readonly string[] => lines.join('\n').match(ACRONYM) ?? [];

/** The acronyms of sentences in which most words are in capitals, or nearly: the rules hear shouting there, and no acronyms. */
function loudIn(lines: readonly string[]): readonly string[] {
  const isLoud = (sentence: string) => {
    const words = sentence.match(/\p{L}{2,}/gu) ?? [];
    return words.length > 1 && words.filter((word) => word === word.toUpperCase()).length * 2 >= words.length;
  };
  return acronymsIn(lines.flatMap((line) => line.split(/(?<=[.!?])\s+/)).filter((sentence) => isLoud(sentence)));
}
