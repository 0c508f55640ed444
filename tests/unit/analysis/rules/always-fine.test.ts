import { describe, expect, test } from 'vitest';
import { createChecker, termStarts } from '../../../../lib/analysis/index.ts';
import type { Term } from '../../../../lib/terms/term.ts';
import { organisationTerm } from '../../../support/organisation-term.ts';

const fine = (fields: Partial<Term>): Term => ({
  ...organisationTerm(),
  plain: [],
  meaning: '',
  alwaysFine: true,
  ...fields,
});

/** What is marked in a paragraph, but for hard sentences. */
function marked(text: string, terms: readonly Term[]): string[] {
  const { findings } = createChecker({ terms, starts: termStarts(terms) }).check({ text, kind: 'paragraph' });
  return findings.filter(({ category }) => category !== 'sentence').map((finding) => finding.text);
}

describe('wording that is always fine', () => {
  const text = 'Please leverage the goodwill of our key stakeholders on Friday.';

  test('silences the built-in term of its name, in all its forms', () => {
    expect(marked(text, [])).toEqual(['leverage', 'key stakeholders']);
    expect(marked(text, [fine({ term: 'leverage', partOfSpeech: 'verb' })])).toEqual(['key stakeholders']);
    expect(marked('She leverages it.', [fine({ term: 'leverage', partOfSpeech: 'verb' })])).toEqual([]);
  });

  test('silences a built-in term by any of its wordings, within longer wording too', () => {
    expect(marked(text, [fine({ term: 'key stakeholder', partOfSpeech: 'noun' })])).toEqual(['leverage']);
    expect(marked(text, [fine({ term: 'please leverage the goodwill', partOfSpeech: 'phrase' })])).toEqual([
      'key stakeholders',
    ]);
  });

  test('silences acronyms and patterns', () => {
    const draft = 'The elderly should ask the JSNA about it.';
    expect(marked(draft, [])).toEqual(['The elderly', 'JSNA']);
    expect(marked(draft, [fine({ term: 'JSNA' }), fine({ term: 'the elderly', partOfSpeech: 'phrase' })])).toEqual([]);
  });

  test('leaves wording alone that goes beyond it', () => {
    expect(marked(text, [fine({ term: 'key', partOfSpeech: 'phrase' })])).toEqual(['leverage', 'key stakeholders']);
  });
});

describe('terms compiled when a text may hold them', () => {
  test('are found as if compiled at once', () => {
    const terms = [
      organisationTerm({ term: 'blorptang', variants: ['BT 2', 'grum-whistle', 'C++ (draft)'] }),
      organisationTerm({ term: 'quibble on', partOfSpeech: 'verb' }),
    ];
    const text = 'The blorptangs, BT 2, a grumwhistle and C++ (draft) had quibbled on. Grum whistle!';
    const at = (starts: ReturnType<typeof termStarts> | undefined) =>
      createChecker({ terms, ...(starts && { starts }) }).check({ text, kind: 'paragraph' }).findings;
    expect(at(termStarts(terms))).toEqual(at(undefined));
    expect(at(undefined).map((finding) => finding.text)).toEqual([
      'blorptangs',
      'BT 2',
      'grumwhistle',
      'C++ (draft)',
      'quibbled on',
      'Grum whistle',
    ]);
  });
});
