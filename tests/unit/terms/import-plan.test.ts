import { describe, expect, test } from 'vitest';
import { ImportPlan, type ImportRow, MAX_TERMS } from '../../../lib/terms/import-plan.ts';
import type { Term } from '../../../lib/terms/term.ts';
import { organisationTerm } from '../../support/organisation-term.ts';

const hotdesk = organisationTerm();

/** What becomes of rows, given what is there already. */
function judged(
  rows: readonly Record<string, unknown>[],
  existing: readonly Term[] = [],
  managed: readonly Term[] = [],
) {
  const plan = new ImportPlan({ existing, managed });
  return rows.map((fields, index) => plan.judge({ row: index + 2, fields }));
}

const gist = (outcomes: ReturnType<typeof judged>) =>
  outcomes.map((outcome) => (outcome.action === 'refuse' ? outcome.reason : outcome.action));

describe('what an import would do with a row', () => {
  test('a term that is not there is added', () => {
    expect(judged([{ term: ' blue  badge ', plain: ['permit', ''] }])).toEqual([
      {
        row: 2,
        action: 'add',
        term: {
          term: 'blue badge',
          partOfSpeech: 'phrase',
          category: 'jargon',
          plain: ['permit'],
          meaning: '',
          knownTo: [],
        },
      },
    ]);
  });

  test('a term that is there is changed in what the row says, and keeps the rest', () => {
    expect(judged([{ term: 'HOTDESK', plain: ['desk'] }], [hotdesk])).toEqual([
      {
        row: 2,
        action: 'change',
        before: hotdesk,
        term: { ...hotdesk, term: 'HOTDESK', plain: ['desk'] },
        changed: ['term', 'plain'],
      },
    ]);
  });

  test('a row that says what is there already changes nothing', () => {
    expect(judged([{ term: 'hotdesk', plain: ['shared desk'] }], [hotdesk])).toEqual([
      { row: 2, action: 'same', term: hotdesk },
    ]);
  });

  test('rows that cannot be used are refused, each with its reason', () => {
    const rows = [
      { term: '' },
      {},
      { term: 'the' },
      { term: '.*' },
      { term: 'desk share' },
      { term: 'seat', variants: ['hotdesk'] },
      { term: 'x'.repeat(101) },
      { term: 'seat', plain: ['y'.repeat(101)] },
      { term: 'seat', disliked: 'very' },
      { term: 'seat', plain: ['chair'] },
      { term: 'Seat', plain: ['bench'] },
      { term: 'policy word' },
    ];
    const existing = [{ ...hotdesk, variants: ['desk share'] }];
    expect(gist(judged(rows, existing, [organisationTerm({ term: 'Policy word' })]))).toEqual([
      'Write the term.',
      'This row has no “term”.',
      '“the” is in nearly every sentence: marking it would bury all the rest.',
      'A term needs at least one letter or number.',
      '“desk share” is already another form of “hotdesk”.',
      'Other forms: “hotdesk” is there already.',
      'This has 101 characters; keep to 100.',
      'Say instead: Line 1: This has 101 characters; keep to 100.',
      'This row “disliked” must be true or false.',
      'add',
      'The same term stands in row 11.',
      'Your organisation’s policy sets this term, so a file cannot change it.',
    ]);
  });

  test('a row sees what the rows before it did', () => {
    const existing = [{ ...hotdesk, variants: ['desk share'] }];
    const rows = [
      { term: 'hotdesk', variants: [] },
      { term: 'desk share', plain: ['shared desk'] },
    ];
    expect(gist(judged(rows, existing))).toEqual(['change', 'add']);
  });

  test('a row that is refused leaves what is there as it was', () => {
    const existing = [hotdesk, organisationTerm({ term: 'badge' })];
    const rows: Record<string, unknown>[] = [
      { term: 'hotdesk', variants: ['badge'] },
      { term: 'seat', variants: ['hotdesk'] },
    ];
    expect(gist(judged(rows, existing))).toEqual([
      'Other forms: “badge” is there already.',
      'Other forms: “hotdesk” is there already.',
    ]);
  });

  test('a row that could not be read is refused with the reason given', () => {
    const row: ImportRow = { row: 7, fields: { term: ' a b ' }, problem: 'Nobody can read this.' };
    expect(new ImportPlan({ existing: [], managed: [] }).judge(row)).toEqual({
      row: 7,
      action: 'refuse',
      wording: 'a b',
      reason: 'Nobody can read this.',
    });
  });

  test('there is an end to how many terms are kept', () => {
    const existing = Array.from({ length: MAX_TERMS }, (_, index) => organisationTerm({ term: `word ${index}` }));
    expect(gist(judged([{ term: 'word 1', plain: ['w'] }, { term: 'one more' }], existing))).toEqual([
      'change',
      'There is room for 50,000 terms, and they are used up.',
    ]);
  });
});
