import { expect, test } from 'vitest';
import { initialsOfNames } from '../../../lib/analysis/initials.ts';
import { viewOf } from './view-of.ts';

const initialsIn = (text: string) => [...new Set(initialsOfNames(viewOf(text).tokens))].sort();

test.each([
  ['the Department for Work and Pensions says', ['DFWAP', 'DWP']],
  ['the Royal Parish Union’s Office', ['PUO', 'RPU', 'RPUO', 'RPUSO', 'PUSO'].sort()],
  ['the Ministry of Parks & Rivers', ['MOP&R', 'MPR']],
  ['the Bureau for Parks, Lakes and Rivers', ['BFPL', 'BFPLAR', 'BPL', 'BPLR', 'PLAR', 'PLR']],
])('a name in full may be abbreviated to its initials: %s', (text, letters) => {
  expect(initialsIn(text)).toEqual(letters);
});

test.each([
  'the department for work and pensions says',
  'Lucy Allan met Robert Hill. Tom Dean came.',
  'the Government Digital Strategy',
  'One Two Three Four Five Six Seven Eight Nine',
])('a text without such a name has none: %s', (text) => {
  expect(initialsIn(text)).toEqual([]);
});

test('letters whose long form we know stand for that name alone', () => {
  expect(initialsIn('the Government Digital Service')).toEqual(['GDS']);
});
