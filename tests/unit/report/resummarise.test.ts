import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockAnalysis } from '../../../lib/report/block-analysis.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import { resummarise } from '../../../lib/report/resummarise.ts';
import { summarise } from '../../../lib/report/summarise.ts';
import { analysisOf, findingIn } from '../page/findings.ts';

const options = { readers: ['community'] as const, categoriesOff: [] };
const ignoresNothing = () => false;

function summary(analyses: readonly BlockAnalysis[], isIgnored: (finding: Finding) => boolean = ignoresNothing) {
  return { analyses, isIgnored, report: summarise(analyses, { ...options, isIgnored }) };
}

/** A block in which each of the words was found. */
const block = (...words: string[]): BlockAnalysis =>
  analysisOf(
    words.map((word) => findingIn(words.join(' '), word)),
    { spelledOut: words.filter((word) => word === 'nhs') },
  );

test('a block whose findings only moved is reported as if all were summed up anew', () => {
  const analyses = [block('leverage'), block('utilise', 'commence'), block('leverage', 'streamline')];
  const moved = findingIn('now we utilise', 'utilise');
  const after = [block('leverage'), analysisOf([moved, findingIn('and commence', 'commence')]), ...analyses.slice(2)];
  const report = resummarise(summary(analyses), { analyses: after, isIgnored: ignoresNothing });
  expect(report).toEqual(summary(after).report);
  expect(report?.findings[1]?.finding).toBe(moved);
});

test('blocks that share an analysis do not take each other’s findings', () => {
  const shared = block('leverage');
  const after = [shared, analysisOf([findingIn('they leverage', 'leverage')])];
  const report = resummarise(summary([shared, shared]), { analyses: after, isIgnored: ignoresNothing });
  expect(report?.findings.map(({ finding }) => finding)).toEqual([shared.findings[0]]);
});

test('what bears on other blocks, or is ignored now, needs a new sum', () => {
  const before = summary([block('leverage'), block('utilise')]);
  const again = (analyses: readonly BlockAnalysis[], isIgnored: (finding: Finding) => boolean = ignoresNothing) =>
    resummarise(before, { analyses, isIgnored });
  expect(again([block('leverage'), block('commence')])).toBeUndefined();
  expect(again([block('leverage'), block()])).toBeUndefined();
  expect(again([block('leverage')])).toBeUndefined();
  expect(
    again([block('leverage'), analysisOf([...block('utilise').findings], { spelledOut: ['NHS'] })]),
  ).toBeUndefined();
  expect(again([block('leverage'), block('utilise')], ({ key }) => key === 'utilise')).toBeUndefined();
});

test('where it says anything it says what summing up anew would say', () => {
  const word = fc.constantFrom('leverage', 'utilise', 'nhs', 'commence');
  const draft = fc.array(
    fc.array(word, { maxLength: 3 }).map((words) => block(...words)),
    { maxLength: 4 },
  );
  const ignored = fc.constantFrom('leverage', 'nothing');
  fc.assert(
    fc.property(draft, draft, ignored, ignored, (one, other, was, is) => {
      const isIgnored = ({ key }: Finding) => key === is;
      const again = resummarise(
        summary(one, ({ key }) => key === was),
        { analyses: other, isIgnored },
      );
      if (again) expect(again).toEqual(summary(other, isIgnored).report);
    }),
  );
});
