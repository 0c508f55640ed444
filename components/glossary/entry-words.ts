import type { GlossaryEntry } from '../../lib/messaging/protocol.ts';
import { READERS } from '../../lib/shared/reader.ts';
import { plainWording } from '../../lib/terms/plain-wording.ts';
import { READER_NAMES } from '../shared/readers.ts';

/** Names one entry among others. */
export function entryKey({ pack, term, partOfSpeech }: GlossaryEntry): string {
  return `${pack} ${term} ${partOfSpeech}`;
}

/** The word class of an entry, where another of those beside it has the same name: `co-design` is a verb and a noun. */
export function classAmong(entry: GlossaryEntry, entries: readonly GlossaryEntry[]): string | undefined {
  const isTwin = (other: GlossaryEntry) => other !== entry && other.term === entry.term;
  return entries.some(isTwin) ? entry.partOfSpeech : undefined;
}

/** What to do about a term, in one line: the plainer wording, or what stands in for it. */
export function insteadOf({ plain, advice, question, alwaysFine }: GlossaryEntry): {
  readonly lead: string;
  readonly text: string;
} {
  if (alwaysFine) return { lead: 'Fine to use,', text: 'your organisation says' };
  if (plain.length > 0) return { lead: 'Say', text: plain.map(plainWording).join(', ') };
  if (advice) return { lead: 'Better:', text: advice };
  return question ? { lead: 'Ask:', text: question } : { lead: '', text: '' };
}

/** Who knows a term, in one line. */
export function knownToWords({ knownTo }: GlossaryEntry): string {
  if (knownTo.length === 0) return 'Marked whoever reads';
  const names = READERS.filter((reader) => knownTo.includes(reader)).map((reader) => READER_NAMES[reader].name);
  return `Known to: ${names.join(', ')}`;
}
