import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../lib/report/block-analysis.ts';
import { ledgerCsv } from '../../../lib/report/ledger-csv.ts';
import { ledgerTable } from '../../../lib/report/ledger-table.ts';
import { moveCommitment } from '../../../lib/report/move-commitment.ts';
import { promiseLedger } from '../../../lib/report/promise-ledger.ts';

const part = (text: string, start = 0) => ({ start, end: start + text.length, text });
const commitment = (what: string, parts: Partial<Commitment> = {}): Commitment => ({
  ...part(what),
  what: part(what),
  ...parts,
});
const FULL = commitment('mend the\n roof', { who: part('our'), when: part('by May'), means: part('£5') });

describe('the promise ledger', () => {
  test('has a row for each commitment, with its gaps', () => {
    expect(
      promiseLedger([FULL, commitment('paint', { who: part('the council') }), commitment('a letter will go')]),
    ).toEqual([
      { who: 'We', what: 'mend the roof', when: 'by May', means: '£5', gaps: [] },
      { who: 'The council', what: 'paint', gaps: ['when', 'means'] },
      { what: 'a letter will go', gaps: ['who', 'when', 'means'] },
    ]);
  });

  test('as a table shows what is not said, and takes all text for text', () => {
    const rows = promiseLedger([commitment('mend <b>roofs</b> & "doors"', { who: part('we') })]);
    expect(ledgerTable(rows)).toBe(
      '<table border="1"><thead><tr><th scope="col">Who</th><th scope="col">Will do what</th><th scope="col">By when</th>' +
        '<th scope="col">With what money or staff</th></tr></thead><tbody><tr><td>We</td>' +
        '<td>mend &lt;b&gt;roofs&lt;/b&gt; &amp; &quot;doors&quot;</td><td><b><i>Not said</i></b></td>' +
        '<td><b><i>Not said</i></b></td></tr></tbody></table>',
    );
    expect(ledgerTable([])).toContain('<tbody></tbody>');
  });

  test('as CSV comes through a spreadsheet whole, and nothing in it is a formula', () => {
    const csv = ledgerCsv(
      promiseLedger([
        FULL,
        commitment('say "yes", or\nno'),
        ...['=1+1', '+1', '-1', '@a', '\t=1'].map((text) => commitment(text)),
      ]),
    );
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [headings, ...rows] = Papa.parse<string[]>(csv.slice(1)).data;
    expect(headings).toEqual(['Who', 'Will do what', 'By when', 'With what money or staff']);
    expect(rows.slice(0, 2)).toEqual([
      ['We', 'mend the roof', 'by May', '£5'],
      ['Not said', 'say "yes", or no', 'Not said', 'Not said'],
    ]);
    expect(rows.slice(2).map(([, what]) => what)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'=1"]);
  });
});

test('a commitment moves with its parts, but for what stands in the line above the list', () => {
  const inLeadIn = { ...part('we', 4), inLeadIn: true } as const;
  expect(moveCommitment(commitment('mend', { who: inLeadIn, when: part('by May', 9) }), 10)).toEqual({
    ...part('mend', 10),
    what: part('mend', 10),
    who: inLeadIn,
    when: part('by May', 19),
  });
});
