import { describe, expect, test } from 'vitest';
import { knownEntry } from '../../../../components/look-up/known-entry.ts';
import type { GlossaryEntry } from '../../../../lib/messaging/protocol.ts';

const entry = (term: string, ...variants: string[]) => ({ term, variants }) as unknown as GlossaryEntry;
const ENTRIES = [
  entry('leverage'),
  entry('stakeholder', 'key stakeholder'),
  entry('utility'),
  entry('process'),
  entry('commit'),
];

describe('a wording that was looked up', () => {
  test.each([
    ['leverage', 'leverage'],
    ['Leveraging', 'leverage'],
    ['LEVERAGED', 'leverage'],
    ['key  stakeholders', 'stakeholder'],
    ['stakeholder’s', 'stakeholder'],
    ['utilities', 'utility'],
    ['processes', 'process'],
  ])('%s is the term %s', (wording, term) => {
    expect(knownEntry(wording, ENTRIES)?.term).toBe(term);
  });

  test.each([['lever'], ['commission'], ['stakeholder engagement'], ['']])('%j is no term', (wording) => {
    expect(knownEntry(wording, ENTRIES)).toBeUndefined();
  });
});
