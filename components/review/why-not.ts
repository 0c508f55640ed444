import type { Passage } from '../../lib/messaging/draft-messages.ts';
import { fateOf } from '../../lib/report/fate.ts';
import type { Finding } from '../../lib/report/finding.ts';
import type { Explanation } from '../../lib/report/silence.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';
import { READER_NAMES } from '../shared/readers.ts';
import { SILENCE_WORDS } from './silence-words.ts';

/** Why wording is marked or not. */
export interface WhyNot {
  /** What was asked about. */
  readonly wording: string;
  /** What there is to say, most telling first; each about some of the wording. */
  readonly reasons: readonly { readonly about: string; readonly words: string }[];
  /** Whether no rule knows any of it, so that it could be added as a term. */
  readonly isUnknown: boolean;
}

type Draft = Pick<MirroredDraft, 'blocks' | 'readers' | 'categoriesOff' | 'isIgnored'>;

/** Says why the selected wording is marked or not, from what the checker itself says of its block. */
export function whyNot(passage: Passage, { analysis, silences }: Explanation, draft: Draft): WhyNot {
  const { text } = passage.block;
  const { start, end } = wordsAt(text, passage);
  const touches = (place: { readonly start: number; readonly end: number }) => place.start < end && place.end > start;
  const isSentence = ({ rule }: { readonly rule: string }) => rule.startsWith('sentence/');
  const found = analysis.findings.filter(touches).toSorted((a, b) => Number(isSentence(a)) - Number(isSentence(b)));
  const isTold = ({ reason }: { readonly reason: string }) => reason !== 'overlapped' || found.length === 0;
  const quiet = silences.filter((silence) => touches(silence) && !isSentence(silence) && isTold(silence));
  const reasons = [
    ...found.map((finding) => ({ about: finding.text, words: fateWords(finding, passage.index, draft) })),
    ...quiet.map((silence) => ({
      about: text.slice(silence.start, silence.end),
      words: `Not marked, because ${SILENCE_WORDS[silence.reason]}`,
    })),
  ];
  const isUnknown = reasons.length === 0;
  // Of a whole sentence it matters too that it is easy enough; of a word within one it does not.
  const whole = silences.find((silence) => isSentence(silence) && silence.start >= start && silence.end <= end);
  if (whole) {
    const about = text.slice(whole.start, whole.end);
    reasons.push({ about, words: `Not marked, because ${SILENCE_WORDS[whole.reason]}` });
  }
  return { wording: text.slice(start, end), reasons: distinct(reasons), isUnknown };
}

/** What is selected without the space around it; the word at the caret where nothing is. */
function wordsAt(text: string, { start, end }: Passage): { readonly start: number; readonly end: number } {
  if (start === end) {
    const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
    const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(start))?.[0].length ?? 0;
    return { start: start - before, end: start + after };
  }
  const selected = text.slice(start, end);
  const from = start + selected.length - selected.trimStart().length;
  return { start: from, end: from + selected.trim().length };
}

function fateWords(finding: Finding, at: number, draft: Draft): string {
  const { blocks, readers, categoriesOff, isIgnored } = draft;
  const analyses = blocks.map(({ analysis }) => analysis);
  // The draft's own finding of this place, by which it knows what was ignored.
  const own = analyses[at]?.findings.find(({ rule, start }) => rule === finding.rule && start === finding.start);
  const fate = fateOf(own ?? finding, at, analyses, { readers, categoriesOff, isIgnored });
  switch (fate.is) {
    case 'category-off':
      return `Not marked, because you switched this kind off: ${CATEGORY_LABELS[finding.category]}.`;
    case 'known':
      return `Not marked, because your readers know it: ${readers.map((reader) => READER_NAMES[reader].name).join(', ')}.`;
    case 'explained':
      return 'Not marked, because this draft says what it means.';
    case 'ignored':
      return 'Not marked, because you chose to ignore it.';
    case 'repeat':
      return `Marked once already, in paragraph ${fate.first + 1}. The same wording is marked once in a draft.`;
    default:
      return finding.category === 'sentence'
        ? `This sentence is in the list of hard ones; hard sentences have no line in the text. ${finding.message}`
        : `This is marked. ${finding.message}`;
  }
}

/** Several rules often keep quiet about the same words for the same reason. */
function distinct(reasons: WhyNot['reasons']): WhyNot['reasons'] {
  const seen = new Set<string>();
  return reasons.filter(({ about, words }) => {
    const key = `${about}\n${words}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
