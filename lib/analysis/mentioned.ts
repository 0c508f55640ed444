import type { TextView } from './read-block.ts';

/** Verbs that tell a writer which word to take, where an instruction begins with them. */
const SAYING = new Set(['say', 'write', 'use']);
/** What stands before an instruction that does not begin its sentence. */
const OPENERS = new Set([':', ';', ',', '–', '—', '-', '•', '*', 'and', 'please', 'should']);
/** "Instead of X, use Y": the instruction stands this near. */
const REACH_AFTER = 4;
const WORDS_TO_AVOID =
  /\b(?:words?|phrases|terms|jargon) to avoid\b|\bavoid (?:using )?(?:the |these )?(?:words?|phrases|terms|jargon)\b|\b(?:do not|don['’]t|never) (?:say|write)\b/i;

/**
 * Whether wording from token `from` on is named as a word that one should not use: "write buy, not purchase", "Words to
 * avoid: leverage, empower".
 */
export function isMentioned(view: TextView, from: number): boolean {
  const { tokens, sentences, text, leadIn } = view;
  const sentence = sentences[tokens[from]?.sentence ?? 0];
  if (sentence === undefined) return false;
  if (leadIn !== '' && WORDS_TO_AVOID.test(leadIn)) return true;
  if (isSetAside(view, from) && tellsWhatToSay(view, sentence.first, from)) return true;
  return WORDS_TO_AVOID.test(text.slice(tokens[sentence.first]?.start, tokens[from]?.start));
}

/** "not X", "instead of X", "rather than X". */
function isSetAside({ tokens }: TextView, from: number): boolean {
  const [before, beyond] = [tokens[from - 1]?.word.norm, tokens[from - 2]?.word.norm];
  return before === 'not' || (before === 'of' && beyond === 'instead') || (before === 'than' && beyond === 'rather');
}

/** Whether the sentence has an instruction to take a word, before the wording or right after it. */
function tellsWhatToSay({ tokens }: TextView, first: number, from: number): boolean {
  const last = from - first > 2 ? from : from + REACH_AFTER;
  for (let at = first; at < last; at += 1) {
    if (!SAYING.has(tokens[at]?.word.norm ?? '')) continue;
    if (at === first || OPENERS.has(tokens[at - 1]?.word.norm ?? '')) return true;
  }
  return false;
}
