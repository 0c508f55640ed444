import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';

/** Something the writer can do about a finding. */
export interface Suggestion {
  /** `replace` puts `text` in place of the finding; `delete` takes the finding out (`text` is empty); `ask` is a question for the writer. */
  readonly kind: 'replace' | 'delete' | 'ask';
  readonly text: string;
  /** Where the replacement begins when that is before the finding: `a` or `an` before it changes too, or a space goes. */
  readonly start?: number;
}

/** One piece of wording worth a second look. Plain data: it crosses message borders. */
export interface Finding {
  /** The rule that found it, `family/name`, for example `term/leverage` or `blanket/the-adjective`. */
  readonly rule: string;
  readonly category: Category;
  /** UTF-16 offsets into the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The wording itself, as it stands in the block. */
  readonly text: string;
  /** Why it is marked: one sentence. */
  readonly message: string;
  /** Best first. Replacements fit the sentence's grammar as they stand. */
  readonly suggestions: readonly Suggestion[];
  /** Same for every repeat of the same wording under the same rule (lower case, inflections folded). */
  readonly key: string;
  /** The glossary term behind it, in its dictionary form, where there is one. */
  readonly term?: string;
  /** What the term means, where the glossary says. */
  readonly meaning?: string;
  /** Readers who know the wording. A finding is kept unless every chosen reader is among them. */
  readonly knownTo: readonly Reader[];
  /** Disliked by the people it names: kept whoever reads. */
  readonly disliked: boolean;
}
