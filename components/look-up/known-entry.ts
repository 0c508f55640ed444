import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { termKey } from '../../lib/terms/term-key.ts';

/** The entry whose term a wording is, in one of its forms; the first of those given where several are. */
export function knownEntry(wording: string, entries: readonly GlossaryEntry[]): GlossaryEntry | undefined {
  const wanted = termKey(wording);
  const namesOf = ({ term, variants = [] }: GlossaryEntry) => [term, ...variants].map(termKey);
  return (
    entries.find((entry) => namesOf(entry).includes(wanted)) ??
    entries.find((entry) => namesOf(entry).some((name) => isFormOf(wanted, name)))
  );
}

const ENDINGS = /^(?:s|es|d|ed|ing|’s|'s)$/;

/** Whether a wording is a term with one of the usual endings. */
function isFormOf(wording: string, term: string): boolean {
  const ends = (stem: string, endings: RegExp) => wording.startsWith(stem) && endings.test(wording.slice(stem.length));
  if (ends(term, ENDINGS)) return true;
  const stem = term.slice(0, -1);
  if (term.endsWith('e')) return ends(stem, /^ing$/);
  return term.endsWith('y') && ends(stem, /^(?:ies|ied)$/);
}
