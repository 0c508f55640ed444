import type { Token } from './tokens.ts';
import type { WordMeasures } from './word-measures.ts';

/** Shorter blocks are taken as English unless all that they have of small words is another language's. */
const MIN_WORDS = 8;
const MIN_OTHER = 2;
/** English prose has its small words at every second or third place, lists and notes at fewer. */
const ENGLISH_SHARE = 0.12;
const OTHER_SHARE = 0.12;

/** Whether a text is English, for all that its small words tell; a list of nouns without small words counts as English. */
export function isEnglish(tokens: readonly Token[], measures: WordMeasures): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  for (const { word } of tokens) {
    if (!word.isWord || word.norm === '') continue;
    const { language } = measures.of(word.norm);
    words += 1;
    if (language === 'english') english += 1;
    else if (language === 'other') other += 1;
  }
  if (words < MIN_WORDS) return english > 0 || other < MIN_OTHER || other * 3 <= words;
  return english >= words * ENGLISH_SHARE || other < words * OTHER_SHARE || english >= other;
}
