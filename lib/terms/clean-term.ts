import type { Term } from './term.ts';
import { termKey } from './term-key.ts';

/** Control, format and zero-width characters that come along when people paste; a joiner inside emoji or script stays. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** The term as it is kept: no stray white space or unseen characters, no empty or repeated rows, no empty fields. */
export function cleanTerm(term: Term): Term {
  const { question, note, ...rest } = term;
  const cleanQuestion = cleanLine(question ?? '');
  const cleanNote = cleanLine(note ?? '');
  const name = cleanLine(term.term);
  return {
    ...rest,
    term: name,
    ...(term.variants && { variants: cleanRows(term.variants).filter((row) => termKey(row) !== termKey(name)) }),
    plain: cleanRows(term.plain),
    meaning: cleanLine(term.meaning),
    knownTo: [...new Set(term.knownTo)],
    ...(cleanQuestion && { question: cleanQuestion }),
    ...(cleanNote && { note: cleanNote }),
  };
}

/** One line of text: white space of any kind becomes single spaces, unseen characters and broken halves of letters go. */
function cleanLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

function cleanRows(rows: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const row of rows.map(cleanLine)) {
    if (row !== '' && !kept.has(termKey(row))) kept.set(termKey(row), row);
  }
  return [...kept.values()];
}
