import fc from 'fast-check';
import { READERS } from '../../lib/shared/reader.ts';
import { cleanTerm } from '../../lib/terms/clean-term.ts';
import { PARTS_OF_SPEECH, TERM_CATEGORIES, type Term } from '../../lib/terms/term.ts';
import { termKey } from '../../lib/terms/term-key.ts';
import { takenWordings, termProblems, wordingsOf } from '../../lib/terms/validate-term.ts';

/** Text with the signs that files of terms trip over, and with any letters at all. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ';',
        '\\',
        '"',
        ',',
        '\n',
        '\r\n',
        '=',
        '+',
        '-',
        '@',
        "'",
        '\t',
        ' ',
        'é',
        '“',
        'a',
        'B',
        '1',
        '＝',
      ),
      {
        maxLength: 20,
      },
    )
    .map((signs) => signs.join('')),
);
const optional = fc.option(text, { nil: '' });
const rows = fc.array(text, { maxLength: 4 });

/** Any organisation term that may be kept. */
export const anyTerm: fc.Arbitrary<Term> = fc
  .record({
    term: text,
    partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
    category: fc.constantFrom(...TERM_CATEGORIES),
    variants: rows,
    plain: rows,
    meaning: text,
    knownTo: fc.subarray([...READERS]),
    disliked: fc.boolean(),
    alwaysFine: fc.boolean(),
    question: optional,
    advice: optional,
    why: optional,
    fineIn: rows,
    source: optional,
    note: optional,
  })
  .map(cleanTerm)
  .filter((term) => Object.keys(termProblems(term, new Map())).length === 0);

/** Any glossary that an organisation may keep: no wording twice. */
export const anyGlossary: fc.Arbitrary<Term[]> = fc.array(anyTerm, { maxLength: 12 }).map((terms) => {
  const kept: Term[] = [];
  for (const term of terms) {
    const taken = takenWordings(kept);
    if (!wordingsOf(term).some((wording) => taken.has(termKey(wording)))) kept.push(term);
  }
  return kept;
});
