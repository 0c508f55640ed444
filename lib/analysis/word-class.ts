import { otherSpelling, verbAndNounForms } from './inflection.ts';

/** A word of a class's entries, and what may follow it. */
export interface ClassBranch {
  /** True where an entry ends with this word. */
  ends: boolean;
  readonly next: Map<string, ClassBranch>;
}

/** A word class, ready for matching. */
export interface WordClass {
  /** Its entries of plain words as a tree, with their inflections where the class asks for them. */
  readonly tree: ClassBranch;
  /** The words that its entries begin with. */
  readonly first: ReadonlySet<string>;
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
  return { tree, first: new Set(tree.next.keys()), hasPhrases, patterns: patterns.sort((a, b) => b.length - a.length) };
}

const branch = (): ClassBranch => ({ ends: false, next: new Map() });

function add(tree: ClassBranch, words: readonly string[]): void {
  let at = tree;
  for (const word of words) {
    const next = at.next.get(word) ?? branch();
    at.next.set(word, next);
    at = next;
  }
  at.ends = true;
}

/** The token runs that an entry stands for: hyphens apart and closed up, -ise and -ize. */
function spellings(entry: string): string[][] {
  const apart = entry.split(/[ -]/);
  const closed = entry.replaceAll('-', '').split(' ');
  const runs = entry.includes('-') ? [apart, closed] : [apart];
  const other = runs.map((run) => run.map((word) => otherSpelling(word) ?? word));
  return [...runs, ...other];
}
