import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';

/** The word class of a term; it decides which inflections match and how a replacement is inflected. */
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'phrase'] as const;

/** One of the word classes. A `phrase` matches as it stands, without inflections. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Categories a term may have: hard sentences and acronyms have rules of their own. */
export const TERM_CATEGORIES = [
  'jargon',
  'blanket',
  'promise',
  'voice',
  'resource',
] as const satisfies readonly Category[];

/** One of the categories a term may have. */
export type TermCategory = (typeof TERM_CATEGORIES)[number];

/** A sentence that shows a term at work, and whether it deserves a mark there. */
export interface TermExample {
  readonly text: string;
  readonly marked: boolean;
}

/** A glossary entry. Built-in, organisation and personal terms all have this shape. */
export interface Term {
  /** Dictionary form: singular, infinitive, lower case unless a name, British spelling. */
  readonly term: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly category: TermCategory;
  /** Other forms that mean the same (spellings, abbreviations); inflections are made, not listed. */
  readonly variants?: readonly string[];
  /**
   * Plainer wording in dictionary form, best first; each fits wherever the term fits. Empty where none does. A noun
   * whose plural no rule gives is written `singular/plural`: `person affected/people affected`.
   */
  readonly plain: readonly string[];
  /** Plainer wording that needs the sentence rewritten, as advice ("name the people affected"). */
  readonly advice?: string;
  /** What it means, at most 20 words of plain English, without a full stop. */
  readonly meaning: string;
  /** One sentence that says why it is marked; a default for the category stands in. */
  readonly why?: string;
  /** The question to ask, where no synonym exists. */
  readonly question?: string;
  /** Readers who know it. Empty where it is marked whoever reads. */
  readonly knownTo: readonly Reader[];
  /** True where the people it names dislike it. */
  readonly disliked?: boolean;
  /** True where it is never to be marked, by this term or by any other rule. Of an organisation's or writer's own terms only. */
  readonly alwaysFine?: boolean;
  /** Phrases within which it is fine, `~` standing for the term: `~ pension`, `road ~`. */
  readonly fineIn?: readonly string[];
  /** Where the facts come from. */
  readonly source?: string;
  /** What is known of who knows it, or of what the people it names think of it, with its source: built-in terms only. */
  readonly evidence?: string;
  /** Words in the same sentence that show its everyday sense: built-in terms only. Lower case. */
  readonly everyday?: readonly string[];
  readonly note?: string;
  readonly examples?: readonly TermExample[];
}
