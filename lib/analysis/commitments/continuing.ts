import type { TextView } from '../read-block.ts';
import type { SentenceSpan } from '../tokens.ts';
import { normAt, subjectBefore } from './subject.ts';

/** "until 2027", "from April 2026": a date that lies ahead of what is being done. */
const DATE_AHEAD = /\b(?:until|through\s+to|up\s+to|by|from)\s+(?:[a-z]+\s+){0,4}20\d\d\b/iu;
const NOT_DOING =
  /^(?:during|including|following|according|regarding|being|having|nothing|something|everything|anything)$/;

/** Whether a sentence or list item says that something done now goes on to a date ahead: "continuing to … until 2027". */
export function isContinuing(
  { kind, tokens, text, leadIn }: TextView,
  { start, end, first, last }: SentenceSpan,
): boolean {
  const opening = normAt(tokens, first);
  if (kind === 'list-item' && leadIn !== '' && isDoing(opening)) return DATE_AHEAD.test(text.slice(start, end));
  if (!DATE_AHEAD.test(text.slice(start, end))) return false;
  for (let at = first + 1; at + 1 < last; at += 1) {
    if (!/^(?:are|is|am|we're|i'm)$/.test(normAt(tokens, at)) || !isDoing(normAt(tokens, at + 1))) continue;
    const subject = subjectBefore(tokens, first, at);
    return subject?.kind === 'us' || subject?.kind === 'actor';
  }
  return false;
}

const isDoing = (norm: string) => /...ing$/.test(norm) && !NOT_DOING.test(norm);
