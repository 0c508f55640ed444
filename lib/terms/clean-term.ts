import type { Term } from './term.ts';
import { termKey } from './term-key.ts';

/** Control, format and zero-width characters that come along when people paste; a joiner inside emoji or script stays. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** The term as it is kept: no stray white space or unseen characters, no empty or repeated rows, no empty fields. */
export function cleanTerm(term: Term): Term {
  const { question, note, advice, why, source, fineIn, disliked, alwaysFine, ...rest } = term;
  const name = cleanLine(term.term);
  const rows = cleanRows(fineIn ?? []);
  return {
    ...rest,
    term: name,
    ...(term.variants && { variants: cleanRows(term.variants).filter((row) => termKey(row) !== termKey(name)) }),
    plain: cleanRows(term.plain),
    meaning: cleanLine(term.meaning),
    knownTo: [...new Set(term.knownTo)],
    ...cleanTexts({ question, note, advice, why, source }),
    ...(rows.length > 0 && { fineIn: rows }),
    ...(disliked && { disliked }),
    ...(alwaysFine && { alwaysFine }),
  };
}

/** One line of text: white space of any kind becomes single spaces, unseen characters and broken halves of letters go. */
function cleanLine(text: string): string {
  // What is unseen may stand between spaces or between a letter and its accent: those come together when it has gone.
  const seen = text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '');
  return seen.replace(/ {2,}/g, ' ').trim().normalize('NFC');
}

function cleanTexts(texts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const cleaned = Object.entries(texts).map(([name, text = '']) => [name, cleanLine(text)] as const);
  return Object.fromEntries(cleaned.filter(([, text]) => text !== ''));
}

function cleanRows(rows: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const row of rows.map(cleanLine)) {
    if (row !== '' && !kept.has(termKey(row))) kept.set(termKey(row), row);
  }
  return [...kept.values()];
}
