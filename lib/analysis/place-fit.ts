import type { PartOfSpeech } from '../terms/term.ts';
import { DETERMINERS, FUNCTION_WORDS, HEAD_NOUNS, VERB_LEADERS } from './grammar-words.ts';
import type { Form } from './inflection.ts';
import { isFiniteVerb } from './irregular-words.ts';
import type { Place } from './replacement.ts';
import type { Word } from './vocabulary.ts';

/** Whether the words beside a place ask for this word class: "the leverage" for a noun, "to leverage" for a verb. */
export function asksFor(partOfSpeech: PartOfSpeech, form: Form, { view, from, to }: Place): boolean {
  const before = view.tokens[from - 1];
  const isAfterLeader = VERB_LEADERS.has(before?.word.norm ?? '');
  const hasObject = DETERMINERS.has(view.tokens[to]?.word.norm ?? '');
  if (partOfSpeech === 'verb') return isAfterLeader || hasObject;
  if (partOfSpeech !== 'noun' || isAfterLeader || hasObject || before?.word.isWord !== true) return false;
  return form !== 'plural' || DETERMINERS.has(before.word.norm);
}

/**
 * Whether a replacement can stand where the wording stands, by the words on its two sides: a verb's not after "the", a
 * noun phrase's not before another noun or a possessive, none where its last word would stand twice.
 */
export function fitsPlace(wording: string, partOfSpeech: PartOfSpeech, form: Form, place: Place): boolean {
  const { tokens } = place.view;
  const before = tokens[place.from - 1]?.word;
  const next = tokens[place.to]?.word;
  const words = wording.split(' ');
  if (next?.isWord && next.norm === words.at(-1)) return false;
  if (isArticle(before) && SUPERLATIVES.has(words[0] ?? '')) return false;
  if (partOfSpeech === 'verb') return verbFits(words, form, before, next);
  if (partOfSpeech === 'noun') return words.length === 1 || phraseFits(form, place);
  if (partOfSpeech === 'adverb') return wording.endsWith('ly') || !goesOn(next);
  if (partOfSpeech !== 'adjective') return true;
  // "at a high level": an adjective that stands for a noun.
  if (DETERMINERS.has(before?.norm ?? '') && !goesOn(next)) return false;
  return !words.some((word) => FUNCTION_WORDS.has(word)) || !goesOn(next);
}

const SUPERLATIVES = new Set(['best', 'most', 'least', 'first', 'worst']);

/** When something happens, right after the noun that it happens to. */
const TIMES = new Set(
  'today tomorrow yesterday tonight again soon later together each every last next once'.split(' '),
);

const isArticle = (word: Word | undefined) => word?.norm === 'a' || word?.norm === 'an';

/** Whether a word follows that belongs to the same phrase: no sign and no small word. */
function goesOn(next: Word | undefined): boolean {
  return next?.isWord === true && !FUNCTION_WORDS.has(next.norm);
}

/** "the leverage", "it correlates", but not "correlates of": a form in -s before "of" or after a sign is a noun. */
function verbFits(words: readonly string[], form: Form, before: Word | undefined, next: Word | undefined): boolean {
  if (form === 'third' && (next?.norm === 'of' || before?.isWord === false)) return false;
  return !DETERMINERS.has(before?.norm ?? '') || (form !== 'base' && words.length === 1);
}

/** A noun of several words fits where no noun follows it that it would belong to, no possessive and no slash. */
function phraseFits(form: Form, { view, from, to }: Place): boolean {
  const next = view.tokens[to];
  if (next === undefined) return true;
  if (next.joined || /^(?:'s?|’s?|\/)$/.test(next.word.norm) || view.tokens[from - 1]?.word.norm === '/') return false;
  if (HEAD_NOUNS.has(next.word.norm)) return false;
  const { norm } = next.word;
  return form === 'plural' || !goesOn(next.word) || norm.endsWith('ly') || TIMES.has(norm) || isFiniteVerb(norm);
}
