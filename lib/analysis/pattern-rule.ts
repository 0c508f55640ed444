import type { QuietContext } from '../report/silence.ts';
import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';

/**
 * A rule that is data: patterns over words, the contexts that silence it, and what the card says.
 *
 * The pattern language, word by word, never across a sentence end:
 * `word` that word, any case · `word~` with its inflections (as a verb and as a noun) · `hard-to-reach` with hyphens,
 * spaces or nothing between · `(a|b c|d)` one of these · `[x]` may be missing · `{people}` an entry of that class
 * (`data/word-classes.ts`: words, `word~` or several words) · `*` any one word · `**` nought to three words ·
 * `!(a|b)` the next word is none of these.
 * `<` and `>` around a part make that part the finding; without them all of the match is. Punctuation other than a
 * hyphen or an apostrophe matches nothing, so no pattern reaches over a comma unless it says `,`.
 */
export interface PatternRule {
  /** `family/name`. */
  readonly rule: string;
  readonly category: Category;
  readonly patterns: readonly string[];
  readonly quiet?: readonly QuietContext[];
  /** One sentence that says why; no full text of the draft in it. */
  readonly message: string;
  /** Replacements that fit as they stand, best first; an empty one offers to delete the wording. */
  readonly replace?: readonly string[];
  /** The question to ask where no replacement fits. A rule has a question, a replacement, or both. */
  readonly question?: string;
  readonly knownTo?: readonly Reader[];
  readonly disliked?: boolean;
  /** Sentences that show the rule at work and keeping quiet. */
  readonly examples: readonly { readonly text: string; readonly marked: boolean }[];
}
