import { otherSpelling, verbAndNounForms } from './inflection.ts';

/** Words in their normal form: a set, or a map that has them as keys. */
export interface WordSet {
  readonly size: number;
  has(word: string): boolean;
  keys(): Iterable<string>;
}

/** A word of a class's entries, and what may follow it. */
export interface ClassBranch {
  /** True where an entry ends with this word. */
  readonly ends: boolean;
  readonly next: ReadonlyMap<string, ClassBranch>;
}

/** A branch in the making. */
interface GrowingBranch {
  ends: boolean;
  readonly next: Map<string, GrowingBranch>;
}

/** A word class, ready for matching. */
export interface WordClass {
  /** Its entries of plain words as a tree, with their inflections where the class asks for them. */
  readonly tree: ClassBranch;
  /** The words that its entries begin with. */
  readonly first: WordSet;
  /** True where an entry has more than one word. */
  readonly hasPhrases: boolean;
  /** Its entries that are patterns, longest first. */
  readonly patterns: readonly string[];
}

/** Word classes by name. */
export interface WordClasses {
  get(name: string): WordClass | undefined;
}

/**
 * Makes word classes of the built-in lists, each when it is first asked for. An entry may be a word, `word~` with its inflections, several words (with
 * hyphens or spaces, the hyphenated ones also as one word), or a pattern.
 */
export function compileClasses(lists: Readonly<Record<string, readonly string[]>>): WordClasses {
  const made = new Map<string, WordClass>();
  return {
    get(name) {
      const entries = lists[name];
      if (entries && !made.has(name)) made.set(name, compileClass(entries));
      return made.get(name);
    },
  };
}

/** Makes one word class of its entries. */
export function compileClass(entries: readonly string[]): WordClass {
  const tree = branch();
  const patterns: string[] = [];
  for (const entry of entries) {
    if (/^[\w'-]+~$/.test(entry)) for (const form of verbAndNounForms(entry.slice(0, -1)).keys()) add(tree, [form]);
    else if (/[^\w' -]/.test(entry)) patterns.push(entry);
    else for (const spelling of spellings(entry)) add(tree, spelling);
  }
  const hasPhrases = [...tree.next.values()].some(({ next }) => next.size > 0);
  return { tree, first: tree.next, hasPhrases, patterns: patterns.sort((a, b) => b.length - a.length) };
}

const branch = (): GrowingBranch => ({ ends: false, next: new Map() });
/** The end of most entries, one for all: thousands of empty maps would take some megabytes. */
const END: GrowingBranch = { ends: true, next: new Map() };

function add(tree: GrowingBranch, words: readonly string[]): void {
  let at = tree;
  for (const [index, word] of words.entries()) {
    const known = at.next.get(word);
    if (index === words.length - 1) {
      if (known === undefined) at.next.set(word, END);
      else known.ends = true;
      return;
    }
    const next = known === undefined || known === END ? { ...branch(), ends: known === END } : known;
    at.next.set(word, next);
    at = next;
  }
}

/** The token runs that an entry stands for: hyphens apart and closed up, -ise and -ize. */
function spellings(entry: string): string[][] {
  const apart = entry.split(/[ -]/);
  const closed = entry.replaceAll('-', '').split(' ');
  const runs = entry.includes('-') ? [apart, closed] : [apart];
  const other = runs.map((run) => run.map((word) => otherSpelling(word) ?? word));
  return [...runs, ...other];
}
