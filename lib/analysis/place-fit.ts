import type { PartOfSpeech } from '../terms/term.ts';
import { DETERMINERS, FUNCTION_WORDS, HEAD_NOUNS, VERB_LEADERS } from './grammar-words.ts';
import type { Form } from './inflection.ts';
import type { Place } from './replacement.ts';

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
 * noun phrase's not before another noun, none where its last word would stand twice.
 */
export function fitsPlace(wording: string, partOfSpeech: PartOfSpeech, form: Form, place: Place): boolean {
  const { tokens } = place.view;
  const next = tokens[place.to]?.word;
  const words = wording.split(' ');
  if (next?.isWord && next.norm === words.at(-1)) return false;
  const isPhrase = words.length > 1;
  if (partOfSpeech === 'verb' && DETERMINERS.has(tokens[place.from - 1]?.word.norm ?? '')) {
    return form !== 'base' && !isPhrase;
  }
  if (partOfSpeech === 'noun') return !(isPhrase && HEAD_NOUNS.has(next?.norm ?? ''));
  if (partOfSpeech === 'adjective' && words.some((word) => FUNCTION_WORDS.has(word))) {
    return !next?.isWord || FUNCTION_WORDS.has(next.norm);
  }
  return true;
}
