import { describe, expect, test } from 'vitest';
import { fateOf } from '../../../lib/report/fate.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import { type SummaryOptions, summarise } from '../../../lib/report/summarise.ts';
import { analysisOf, findingIn } from '../page/findings.ts';

const leverage = findingIn('We leverage it.', 'leverage', { term: 'leverage' });
const again = findingIn('They leverage it.', 'leverage', { term: 'leverage' });
const acronym: Finding = {
  ...findingIn('The JSNA is here.', 'JSNA'),
  category: 'acronym',
  rule: 'acronym/unexplained',
  key: 'acronym/unexplained:JSNA',
};
const OPTIONS: SummaryOptions = { readers: ['community'], categoriesOff: [], isIgnored: () => false };

describe('what becomes of a finding', () => {
  test('it is shown, once for the same wording', () => {
    const analyses = [analysisOf([leverage]), analysisOf([again])];
    expect([fateOf(leverage, 0, analyses, OPTIONS), fateOf(again, 1, analyses, OPTIONS)]).toEqual([
      { is: 'shown' },
      { is: 'repeat', first: 0 },
    ]);
  });

  test('it is left out where its kind is off, its readers know it, the draft explains it, or it is ignored', () => {
    const known: Finding = { ...leverage, knownTo: ['policy'] };
    const fates = [
      fateOf(leverage, 0, [analysisOf([leverage])], { ...OPTIONS, categoriesOff: ['jargon'] }),
      fateOf(known, 0, [analysisOf([known])], { ...OPTIONS, readers: ['policy'] }),
      fateOf(leverage, 0, [analysisOf([leverage]), analysisOf([], { explained: ['leverage'] })], OPTIONS),
      fateOf(acronym, 0, [analysisOf([acronym]), analysisOf([], { spelledOut: ['JSNA'] })], OPTIONS),
      fateOf(again, 1, [analysisOf([leverage]), analysisOf([again])], { ...OPTIONS, isIgnored: (f) => f === leverage }),
    ];
    expect(fates.map(({ is }) => is)).toEqual(['category-off', 'known', 'explained', 'explained', 'ignored']);
  });

  test('it is shown just where the summary shows it', () => {
    const analyses = [
      analysisOf([leverage, { ...acronym, start: 20, end: 24 }]),
      analysisOf([again, acronym]),
      analysisOf([], { spelledOut: ['JSNA'] }),
    ];
    const { findings } = summarise(analyses, OPTIONS);
    const shown = analyses.flatMap(({ findings: all }, at) =>
      all.filter((finding) => fateOf(finding, at, analyses, OPTIONS).is === 'shown'),
    );
    expect(shown).toEqual(findings.map(({ finding }) => finding));
  });
});
