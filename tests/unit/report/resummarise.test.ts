import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockAnalysis } from '../../../lib/report/block-analysis.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import { resummarise } from '../../../lib/report/resummarise.ts';
import { summarise } from '../../../lib/report/summarise.ts';
import { analysisOf, findingIn } from '../page/findings.ts';

const NOTHING = () => false;
const options = { readers: ['community'] as const, categoriesOff: [], isIgnored: NOTHING };

function summary(analyses: readonly BlockAnalysis[], isIgnored: (finding: Finding) => boolean = NOTHING) {
  const own = { ...options, isIgnored };
  return { analyses, options: own, report: summarise(analyses, own) };
}

/** A block in which each of the words was found. */
const block = (...words: string[]): BlockAnalysis =>
  analysisOf(
    words.map((word) => findingIn(words.join(' '), word)),
    { spelledOut: words.filter((word) => word === 'nhs') },
  );

test('a block of the same figures whose findings only moved leaves the figures alone', () => {
  const { counts } = block('utilise');
  const [one, other] = [block('leverage'), analysisOf([findingIn('we utilise', 'utilise')], { counts })];
  const before = summary([one, other]);
  const after = [one, analysisOf([findingIn('now we utilise', 'utilise')], { counts })];
  expect(resummarise(before, after, options)).toEqual(summary(after).report);
});

test('a block whose findings only moved is reported as if all were summed up anew', () => {
  const analyses = [block('leverage'), block('utilise', 'commence'), block('leverage', 'streamline')];
  const moved = findingIn('now we utilise', 'utilise');
  const after = [block('leverage'), analysisOf([moved, findingIn('and commence', 'commence')]), ...analyses.slice(2)];
  const report = resummarise(summary(analyses), after, options);
  expect(report).toEqual(summary(after).report);
  expect(report.findings[1]?.finding).toBe(moved);
});

test('blocks that share an analysis do not take each other’s findings', () => {
  const shared = block('leverage');
  const after = [shared, analysisOf([findingIn('they leverage', 'leverage')])];
  const report = resummarise(summary([shared, shared]), after, options);
  expect(report.findings.map(({ finding }) => finding)).toEqual([shared.findings[0]]);
});

test('whatever changes, it says what summing up anew would say', () => {
  const word = fc.constantFrom('leverage', 'utilise', 'nhs', 'commence');
  const draft = fc.array(
    fc.array(word, { maxLength: 3 }).map((words) => block(...words)),
    { maxLength: 4 },
  );
  const ignored = fc.constantFrom('leverage', 'nothing');
  const readers = fc.constantFrom(options.readers, [...options.readers], ['policy'] as const);
  fc.assert(
    fc.property(draft, draft, ignored, ignored, readers, (one, other, was, is, chosen) => {
      const before = summary(one, ({ key }) => key === was);
      const now = { ...options, readers: chosen, isIgnored: ({ key }: Finding) => key === is };
      expect(resummarise(before, other, now)).toEqual(summarise(other, now));
    }),
  );
});
