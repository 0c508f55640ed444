import { describe, expect, test } from 'vitest';
import { readRows } from '../../../lib/transfer/read-rows.ts';

const read = (text: string) => {
  const { rows, layout } = readRows(text);
  return { layout, rows: [...rows] };
};
const rowsOf = (text: string) => read(text).rows;

describe('the rows of a table', () => {
  test.each([
    ['commas', 'Term,Say instead\nhotdesk,shared desk'],
    ['semicolons', 'Term;Say instead\nhotdesk;shared desk'],
    ['tabs', 'Term\tSay instead\nhotdesk\tshared desk'],
    ['semicolons that Excel names', 'sep=;\r\nTerm;Say instead\r\nhotdesk;shared desk'],
    ['a byte-order mark', '\uFEFFTerm,Say instead\r\nhotdesk,shared desk\r\n'],
    ['lines of old Macs', 'Term,Say instead\rhotdesk,shared desk\r'],
  ])('are read with %s', (_how, text) => {
    expect(rowsOf(text).map(({ fields }) => fields)).toEqual([{ term: 'hotdesk', plain: ['shared desk'] }]);
  });

  test('quotes may go over lines and hold separators, and rows are counted as a spreadsheet counts them', () => {
    expect(rowsOf('Term,Meaning\n"hot\ndesk","a desk, shared\nby ""many"""\n\nbadge,a permit')).toEqual([
      { row: 2, fields: { term: 'hot\ndesk', meaning: 'a desk, shared\nby "many"' } },
      { row: 4, fields: { term: 'badge', meaning: 'a permit' } },
    ]);
  });

  test('headings are recognised however they are written, and the rest is named', () => {
    expect(read(' JARGON ;Plain English (best first);Definition;Owner;plain-wording\na;b; c;Ann;d')).toEqual({
      layout: {
        kind: 'table',
        read: [
          { heading: 'JARGON', as: 'Term' },
          { heading: 'Plain English (best first)', as: 'Say instead' },
          { heading: 'Definition', as: 'Meaning' },
        ],
        left: ['Owner', 'plain-wording'],
        hasHeadings: true,
      },
      rows: [{ row: 2, fields: { term: 'a', plain: ['b'], meaning: ' c' } }],
    });
  });

  test('without headings the columns are term, plainer wording and meaning', () => {
    expect(read('hotdesk\tshared desk\ta desk\nbadge\tpermit\t')).toEqual({
      layout: {
        kind: 'table',
        read: [
          { heading: 'column 1', as: 'Term' },
          { heading: 'column 2', as: 'Say instead' },
          { heading: 'column 3', as: 'Meaning' },
        ],
        left: [],
        hasHeadings: false,
      },
      rows: [
        { row: 1, fields: { term: 'hotdesk', plain: ['shared desk'], meaning: 'a desk' } },
        { row: 2, fields: { term: 'badge', plain: ['permit'], meaning: '' } },
      ],
    });
  });

  test('a list of words alone is a list of terms', () => {
    expect(rowsOf('hotdesk\nbadge\n').map(({ fields }) => fields)).toEqual([{ term: 'hotdesk' }, { term: 'badge' }]);
  });

  test('every kind of column is read, and what cannot be is said in words', () => {
    const heading = 'Term,Marked as,Word class,Known to,Disliked,Always fine,Other forms';
    expect(
      rowsOf(`${heading}\na,How we speak of people,Noun,"Policy; academic",Yes,x,"b;c\\;d"\nb,swearing\nc,,,,maybe`),
    ).toEqual([
      {
        row: 2,
        fields: {
          term: 'a',
          category: 'voice',
          partOfSpeech: 'noun',
          knownTo: ['policy', 'academic'],
          disliked: true,
          alwaysFine: true,
          variants: ['b', 'c;d'],
        },
      },
      {
        row: 3,
        fields: { term: 'b' },
        problem:
          '“swearing” under “Marked as” is none of: Jargon, One size for all, Promise, How we speak of people, Resources.',
      },
      { row: 4, fields: { term: 'c', knownTo: [] }, problem: '“maybe” under “Disliked” is neither yes nor no.' },
    ]);
  });

  test('a formula that was made harmless is read as it was', () => {
    expect(rowsOf("Term,Meaning\n'=cmd(),'-\n=cmd(),x").map(({ fields }) => fields)).toEqual([
      { term: '=cmd()', meaning: '-' },
      { term: '=cmd()', meaning: 'x' },
    ]);
  });
});

describe('the entries of a JSON file', () => {
  test('are read from a list, or from what holds one under “terms”', () => {
    const rows = [
      { row: 1, fields: { term: 'a' } },
      { row: 2, fields: {}, problem: 'This entry is not a term.' },
    ];
    expect(rowsOf('[{"term":"a"}, 7]')).toEqual(rows);
    expect(rowsOf('\uFEFF {"terms":[{"term":"a"}, null]}')).toEqual(rows);
  });

  test('that is cut off, or no list, is refused in plain words', () => {
    for (const json of ['[{"term":"a"}', '{"term":"a"}', '[{]'])
      expect(() => rowsOf(json)).toThrow('holds no list of terms, or is cut off');
  });
});

test('a file with nothing in it is refused in plain words', () => {
  for (const text of ['', '  \n', '\uFEFF']) expect(() => rowsOf(text)).toThrow('There is nothing in it.');
});
