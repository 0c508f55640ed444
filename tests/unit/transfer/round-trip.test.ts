import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessCell, originalCell } from '../../../lib/terms/formula-cell.ts';
import { ImportPlan } from '../../../lib/terms/import-plan.ts';
import { differences } from '../../../lib/terms/same-term.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { termsToJson } from '../../../lib/terms/terms-json.ts';
import { readRows } from '../../../lib/transfer/read-rows.ts';
import { termsToCsv } from '../../../lib/transfer/terms-csv.ts';
import { anyGlossary } from '../../support/any-term.ts';

/** The terms an import of a file into an empty glossary would leave. */
function imported(file: string, existing: readonly Term[] = []) {
  const plan = new ImportPlan({ existing, managed: [] });
  return [...readRows(file).rows].map((row) => plan.judge(row));
}

const termsOf = (outcomes: ReturnType<typeof imported>) =>
  outcomes.map((outcome) => ('term' in outcome ? outcome.term : outcome));
const isSame = (read: readonly unknown[], written: readonly Term[]) => {
  expect(read.length).toBe(written.length);
  for (const [at, term] of written.entries()) expect(differences(read[at] as Term, term)).toEqual([]);
};

describe('a glossary exported is read back the same', () => {
  const notEmpty = anyGlossary.filter((terms) => terms.length > 0);

  test('as CSV', () => {
    fc.assert(fc.property(notEmpty, (terms) => isSame(termsOf(imported(termsToCsv(terms))), terms)));
  });

  test('as JSON', () => {
    fc.assert(fc.property(notEmpty, (terms) => isSame(termsOf(imported(termsToJson(terms))), terms)));
  });

  test('into itself, and nothing changes', () => {
    fc.assert(
      fc.property(notEmpty, (terms) => {
        const outcomes = [...imported(termsToCsv(terms), terms), ...imported(termsToJson(terms), terms)];
        expect(outcomes.filter(({ action }) => action !== 'same')).toEqual([]);
      }),
    );
  });
});

describe('a cell that a spreadsheet would run', () => {
  test('is written so that it does not, and read back as it was', () => {
    const cells = ['=cmd()', '+1', '-2', '@SUM(A1)', "'=cmd()", "''=x", "'quoted'", '＝1+1', '\tx', 'plain', ''];
    const written = cells.map(harmlessCell);
    expect(written.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(written.map(originalCell)).toEqual(cells);
  });

  test('holds for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => originalCell(harmlessCell(cell)) === cell));
  });

  test('is harmless in a whole file', () => {
    const csv = termsToCsv([
      { term: '=cmd()', partOfSpeech: 'phrase', category: 'jargon', plain: ['@home'], meaning: '-', knownTo: [] },
    ]);
    expect(csv.split('\r\n')[1]).toBe("'=cmd(),'@home,'-,,Jargon,phrase,,,,,,,,,");
  });
});
