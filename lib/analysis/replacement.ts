import type { Suggestion } from '../report/finding.ts';
import type { PartOfSpeech, Term } from '../terms/term.ts';
import { articleFor } from './articles.ts';
import { headOf } from './compile-phrase.ts';
import { type Form, inflect, isPlural, wordForms } from './inflection.ts';
import { isUncountable } from './irregular-words.ts';
import type { TextView } from './read-block.ts';

/** The wording to be replaced: tokens `from` to `to` (exclusive) of a view. */
export interface Place {
  readonly view: TextView;
  readonly from: number;
  readonly to: number;
}

const AUXILIARIES = new Set(
  `have has had having be been being is are was were am isn't aren't wasn't weren't hasn't haven't hadn't
  get gets got getting i've we've you've they've i'm we're you're they're it's`.split(/\s+/),
);
/** May stand between an auxiliary and its participle, beside adverbs in -ly. */
const BETWEEN = new Set([
  'not',
  'also',
  'already',
  'always',
  'yet',
  'still',
  'now',
  'just',
  'ever',
  'never',
  'often',
  'since',
]);
const MAX_BETWEEN = 3;
/** After these comes a noun or what is said of it, never a finite verb: *it* and *this* are left out. */
const BEFORE_NOUNS = new Set(['a', 'an', 'the', 'our', 'their', 'your', 'its', 'his', 'my', 'every']);
const SINGULAR_BEFORE = new Set(['a', 'an', 'this', 'that', 'each', 'every', 'one', 'another', 'either', 'neither']);
const SINGULAR_AFTER = new Set(['is', 'was', 'has', 'does', "isn't", "wasn't", "hasn't", "doesn't"]);
const PLURAL_BEFORE = new Set(['these', 'those', 'many', 'few', 'several', 'both', 'two', 'three', 'four', 'five']);
const PLURAL_AFTER = new Set(['are', 'were', 'have', 'do', "aren't", "weren't", "haven't", "don't"]);

/**
 * A plainer wording (dictionary form; `singular/plural` for a noun whose plural no rule gives) in the grammatical form
 * of what it replaces. Undefined where it would not fit the sentence.
 */
export function inflectPlain(plain: string, partOfSpeech: PartOfSpeech, form: Form, place: Place): string | undefined {
  if (partOfSpeech === 'noun') return nounInForm(plain, form, place);
  return partOfSpeech === 'verb' ? verbInForm(plain, form, place) : plain;
}

/**
 * A plainer wording for a term that is a phrase, in the form that the text gives the phrase's first word: *improving* for
 * *driving forward*, where *improve* stands for *drive forward*. Undefined where the text begins with another word, of
 * which nothing is known.
 */
export function phraseInForm(plain: string, { term, variants = [] }: Term, { view, from }: Place): string | undefined {
  const first = view.tokens[from]?.word.norm ?? '';
  const heads = [term, ...variants].map((wording) => wording.toLowerCase().split(/[ -]/)[0] ?? '');
  if (first === heads[0]) return plain;
  const form = heads.map((head) => wordForms(head, 'verb').get(first)).find((found) => found && found !== 'base');
  if (form === undefined) return heads.includes(first) ? plain : undefined;
  const [verb = '', ...rest] = plain.split(' ');
  return [inflect(verb, form), ...rest].join(' ');
}

/** A replacement that stands as it is, fitted into its place: capitals, and *a* or *an* before it. */
export function fitted(wording: string, place: Place): Suggestion {
  return withArticle(withCapitals(wording, place), wording, place);
}

/** A replacement as it is to be written, and *a* or *an* before it as its wording in dictionary form needs. */
export function withArticle(text: string, wording: string, place: Place): Suggestion {
  const article = place.view.tokens[place.from - 1];
  const now = article?.word.norm;
  if (article === undefined || (now !== 'a' && now !== 'an')) return { kind: 'replace', text };
  const first = wording.split(' ', 1)[0] ?? '';
  if (isUncountable(wording) || isPlural(first)) {
    const isCapital = article.word.shape !== 'plain';
    return { kind: 'replace', text: isCapital ? capitalised(text) : text, start: article.start };
  }
  const needed = articleFor(text);
  if (needed === now) return { kind: 'replace', text };
  const written = article.word.shape === 'plain' ? needed : capitalised(needed);
  return { kind: 'replace', text: `${written} ${text}`, start: article.start };
}

function nounInForm(plain: string, form: Form, { view, from, to }: Place): string | undefined {
  const [singular = plain, explicitPlural] = plain.split('/');
  if (form === 'plural') {
    if (explicitPlural !== undefined) return explicitPlural;
    const words = singular.split(' ');
    const head = headOf(words, 'noun');
    const noun = words[head] ?? '';
    if (isUncountable(noun)) return agrees(view, from, to, PLURAL_BEFORE, PLURAL_AFTER) ? undefined : singular;
    words[head] = isPlural(noun) ? noun : inflect(noun, 'plural');
    return words.join(' ');
  }
  if (explicitPlural !== undefined) return singular;
  const words = singular.split(' ');
  const isPluralOnly = isPlural(words[headOf(words, 'noun')] ?? '') || isPlural(words[0] ?? '');
  return isPluralOnly && agrees(view, from, to, SINGULAR_BEFORE, SINGULAR_AFTER) ? undefined : singular;
}

/** Whether the words just before or after bind the noun to its number. */
function agrees(view: TextView, from: number, to: number, before: ReadonlySet<string>, after: ReadonlySet<string>) {
  return before.has(view.tokens[from - 1]?.word.norm ?? '') || after.has(view.tokens[to]?.word.norm ?? '');
}

function verbInForm(plain: string, form: Form, place: Place): string | undefined {
  const [verb = '', ...rest] = plain.split(' ');
  const needed = form === 'past' && (followsAuxiliary(place) || isBeforeNoun(place)) ? 'participle' : form;
  // *is* or *are*, *was* or *were*: the subject decides, and it may stand anywhere.
  if (verb === 'be' && (needed === 'past' || (needed === 'base' && !followsTo(place)))) return undefined;
  return [inflect(verb, needed), ...rest].join(' ');
}

/** Whether *have*, *be* or *get* stands before, adverbs and *not* aside, or *by* after: then a past form is a participle. */
function followsAuxiliary({ view, from, to }: Place): boolean {
  if (view.tokens[to]?.word.norm === 'by') return true;
  for (let at = from - 1; at >= from - 1 - MAX_BETWEEN; at -= 1) {
    const norm = view.tokens[at]?.word.norm ?? '';
    if (AUXILIARIES.has(norm)) return true;
    if (!BETWEEN.has(norm) && !norm.endsWith('ly')) return false;
  }
  return false;
}

/** "An allocated site": there a past form says what was done to the noun behind it. */
function isBeforeNoun({ view, from }: Place): boolean {
  return BEFORE_NOUNS.has(view.tokens[from - 1]?.word.norm ?? '');
}

function followsTo({ view, from }: Place): boolean {
  return /^(?:to|will|would|can|could|should|must|may|might|shall)$/.test(view.tokens[from - 1]?.word.norm ?? '');
}

function withCapitals(wording: string, { view, from, to }: Place): string {
  const first = view.tokens[from]?.word;
  if (first === undefined || first.shape === 'plain') return wording;
  if (first.shape === 'upper') return isInCapitals(view, from, to) ? wording.toUpperCase() : wording;
  const isTitle = to - from > 1 && view.tokens.slice(from, to).every(({ word }) => word.shape !== 'plain');
  return isTitle ? wording.split(' ').map(capitalised).join(' ') : capitalised(wording);
}

/** Whether the words around are in capitals too: an acronym alone does not put its replacement in capitals. */
function isInCapitals(view: TextView, from: number, to: number): boolean {
  const around = [view.tokens[from - 1], view.tokens[to]].filter((token) => token?.word.isWord);
  const words = around.length > 0 ? around : view.tokens.slice(from, to);
  return words.every((token) => token?.word.shape === 'upper') && (around.length > 0 || to - from > 1);
}

/** The wording with a capital first. */
export function capitalised(wording: string): string {
  return wording.charAt(0).toUpperCase() + wording.slice(1);
}

/** Taking the wording out, with the space before it; undefined where the next word would then need a capital. */
export function deletion({ view, from }: Place): Suggestion | undefined {
  const before = view.tokens[from - 1];
  const start = view.tokens[from]?.start ?? 0;
  if (before === undefined || before.sentence !== view.tokens[from]?.sentence) return undefined;
  return view.text.slice(before.end, start).trim() === ''
    ? { kind: 'delete', text: '', start: before.end }
    : { kind: 'delete', text: '' };
}
