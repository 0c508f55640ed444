import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInTerms, createChecker } from '../../../lib/analysis/index.ts';
import { NO_COUNTS } from '../../../lib/report/add-counts.ts';
import { BLOCK_KINDS, type BlockAnalysis } from '../../../lib/report/block-analysis.ts';
import { proseBlocks } from '../../bench/prose.ts';
import { term } from './view-of.ts';

const checker = createChecker({ terms: [term('flumpery'), term('.*'), term('(a+)+')] });
const check = (text: string) => checker.check({ text, kind: 'paragraph' });

/** Every promise that an analysis makes about offsets. */
function expectSound(text: string, { findings, commitments }: BlockAnalysis): void {
  let end = 0;
  let start = 0;
  for (const finding of findings) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    expect(finding.end).toBeGreaterThan(finding.start);
    expect(finding.start).toBeGreaterThanOrEqual(start);
    start = finding.start;
    if (finding.category === 'sentence') continue;
    expect(finding.start).toBeGreaterThanOrEqual(end);
    end = finding.end;
    for (const suggestion of finding.suggestions) {
      expect(suggestion.start ?? finding.start).toBeLessThanOrEqual(finding.start);
      expect(suggestion.start ?? 0).toBeGreaterThanOrEqual(0);
    }
  }
  for (const commitment of commitments) expect(text.slice(commitment.start, commitment.end)).toBe(commitment.text);
}

describe('the checker', () => {
  test('finds built-in and custom terms alike', () => {
    const found = check('We leverage flumperies and stakeholders.').findings.map(({ text }) => text);
    expect(found).toEqual(['leverage', 'flumperies', 'stakeholders']);
  });

  test('says the same of the same block twice', () => {
    for (const text of proseBlocks(5000)) expect(check(text)).toEqual(check(text));
  });

  test('says nothing of a block that is not English but how long it is', () => {
    const text = 'Le conseil va utiliser les stakeholders et les services pour tous les habitants.';
    const { counts, ...rest } = check(text);
    expect(rest).toEqual({ findings: [], spelledOut: [], explained: [], commitments: [] });
    expect(counts).toEqual({ ...NO_COUNTS, otherWords: 13 });
  });

  test('marks each built-in term as its examples say', () => {
    const wrong = builtInTerms.flatMap(({ term, examples = [] }) =>
      examples
        .filter(({ text, marked }) => check(text).findings.some((finding) => finding.term === term) !== marked)
        .map(({ text }) => `${term}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

const STAKEHOLDER = 'Our stakeholders agree. ';

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t\r\n\u00a0'],
    ['a million characters without a space', 'a'.repeat(1_000_000)],
    ['twenty thousand words tied by hyphens', 'co-'.repeat(20_000)],
    ['twenty thousand words tied by full stops', 'ab.'.repeat(20_000)],
    ['a hundred thousand full stops', '.'.repeat(100_000)],
    ['twenty thousand stops and spaces', '. '.repeat(20_000)],
    ['twenty thousand quotation marks', '“ ‘'.repeat(10_000)],
    ['ten thousand brackets', 'ICB ('.repeat(10_000)],
    ['a hundred thousand at signs', 'a@'.repeat(100_000)],
    ['a hundred thousand backticks', '`'.repeat(100_000)],
    ['a hundred thousand lone surrogates', '\ud800'.repeat(100_000)],
    ['right-to-left text', 'مرحبا '.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦 👍🏽'.repeat(5000)],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff'.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(10_000)],
    ['combining marks', 'e\u0301'.repeat(50_000)],
    ['capitals', 'ABC '.repeat(20_000)],
    ['one sentence without end', 'the stakeholder and '.repeat(2000)],
  ])('does not break it: %s', (_, text) => {
    const whole = `${STAKEHOLDER}${text} ${STAKEHOLDER}`;
    const analysis = check(whole);
    expectSound(whole, analysis);
    expectSound(text, check(text));
  });

  test('leaves the offsets around it right', () => {
    for (const odd of ['👩‍👧', '\ud800', '\u200b', 'مرحبا', '\r\n', '\u0000', 'é', 'e\u0301', 'ﬁ', 'İ']) {
      const text = `${odd}${STAKEHOLDER}${odd}${STAKEHOLDER}`;
      const found = check(text).findings.map(({ start }) => start);
      const length = odd.length + STAKEHOLDER.length;
      expect(found).toEqual([odd.length + 4, length + odd.length + 4]);
    }
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'the we our all people elderly stakeholders leverage ICB (ICB) “deep” ‘wonk’ not will roll-out hard-to-reach a an . , ? : ; – - \n e.g. https://a.b x@y.z `code` 👍 \ud83d \u200b \u00ad \ufffc İ 2027 £4'.split(
      ' ',
    ),
  );
  const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  const noise = fc.string({ unit: 'binary', maxLength: 200 });
  const glued = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

  test('it does not throw, offsets are true, findings are in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(prose, noise, glued), fc.constantFrom(...BLOCK_KINDS), (text, kind) => {
        const analysis = checker.check({ text, kind });
        expectSound(text, analysis);
        expect(checker.check({ text, kind })).toEqual(analysis);
      }),
      { numRuns: 300 },
    );
  });

  test('any wording may be a custom term, and the others are still found', () => {
    const { check } = createChecker();
    const expected = check({ text: STAKEHOLDER, kind: 'paragraph' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('noun', 'verb', 'phrase'), (wording, partOfSpeech) => {
        const odd = createChecker({ terms: [term(`zz${wording}`, { partOfSpeech, variants: [`zz ${wording}`] })] });
        expect(odd.check({ text: STAKEHOLDER, kind: 'paragraph' })).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
