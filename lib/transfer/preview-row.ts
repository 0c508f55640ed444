import type { RowOutcome } from '../terms/import-plan.ts';
import type { Term } from '../terms/term.ts';
import { writeCell } from '../terms/term-cells.ts';
import { fieldHeading } from '../terms/term-columns.ts';
import { termKey } from '../terms/term-key.ts';
import type { PreviewRow } from './transfer-protocol.ts';

/** What becomes of a row, in words; `builtIn` holds the keys of the built-in terms. */
export function previewRow(outcome: RowOutcome, builtIn: ReadonlySet<string>): PreviewRow {
  const { row, action } = outcome;
  if (outcome.action === 'refuse') return { row, action, term: outcome.wording, details: outcome.reason };
  const { term } = outcome.term;
  if (outcome.action === 'same') return { row, action, term, details: 'It is there already, just so.' };
  if (outcome.action === 'change') return { row, action, term, details: changes(outcome) };
  const isReplacing = builtIn.has(termKey(term));
  return { row, action, term, details: [isReplacing ? REPLACES : '', gist(outcome.term)].filter(Boolean).join(' ') };
}

const REPLACES = 'Replaces the built-in entry.';

function gist({ plain, meaning, question = '', alwaysFine }: Term): string {
  if (alwaysFine) return 'Always fine: never marked.';
  const say = plain.length > 0 ? `Say “${plain.join('”, “')}”.` : question;
  return (
    [say, meaning && `Meaning: ${meaning}.`].filter(Boolean).join(' ') || 'No plainer wording and no meaning given.'
  );
}

function changes({ term, before, changed }: Extract<RowOutcome, { action: 'change' }>): string {
  return changed
    .map(
      (field) => `${fieldHeading(field)}: ${shown(writeCell(field, before))} becomes ${shown(writeCell(field, term))}.`,
    )
    .join(' ');
}

const shown = (cell: string) => (cell === '' ? 'nothing' : `“${cell}”`);
