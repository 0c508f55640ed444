import { describe, expect, test } from 'vitest';
import { addCounts, NO_COUNTS } from '../../../lib/report/add-counts.ts';
import type { BlockAnalysis } from '../../../lib/report/block-analysis.ts';
import type { Finding } from '../../../lib/report/finding.ts';
import { type SummaryOptions, summarise } from '../../../lib/report/summarise.ts';

function finding(text: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'term/test',
    category: 'jargon',
    start: 0,
    end: text.length,
    text,
    message: 'Why.',
    suggestions: [],
    key: text.toLowerCase(),
    knownTo: [],
    disliked: false,
    ...more,
  };
}

function analysis(findings: readonly Finding[], more: Partial<BlockAnalysis> = {}): BlockAnalysis {
  return { findings, counts: NO_COUNTS, spelledOut: [], explained: [], commitments: [], ...more };
}

const acronym = (text: string) => finding(text, { category: 'acronym', key: `acronym/unexplained:${text}` });

/** The texts of the findings that are left. */
function left(analyses: readonly BlockAnalysis[], options: Partial<SummaryOptions> = {}): string[] {
  const report = summarise(analyses, { readers: ['community'], categoriesOff: [], isIgnored: () => false, ...options });
  return report.findings.map(({ block, finding }) => `${block} ${finding.text}`);
}

describe('summarise', () => {
  test('gives findings with their block, counts by lesson, words, what readability is worked out from, and commitments', () => {
    const counts = {
      sentences: 3,
      words: 40,
      letters: 180,
      syllables: 60,
      polysyllables: 5,
      complexWords: 4,
      unfamiliarWords: 8,
      uncommonWords: 10,
      otherWords: 3,
    };
    const hub = finding('hub');
    const will = finding('will', { category: 'promise' });
    const what = { start: 8, end: 11, text: 'act' };
    const commitment = { start: 0, end: 12, text: 'We will act.', what };
    const report = summarise(
      [analysis([hub, acronym('ICB')], { counts }), analysis([will], { counts, commitments: [commitment] })],
      { readers: ['community'], categoriesOff: [], isIgnored: () => false },
    );
    expect(report).toEqual({
      findings: [
        { block: 0, finding: hub, times: 1 },
        { block: 0, finding: acronym('ICB'), times: 1 },
        { block: 1, finding: will, times: 1 },
      ],
      byLesson: { language: 2, blanket: 0, promise: 1, voice: 0, resource: 0 },
      words: 86,
      counts: addCounts([counts, counts]),
      commitments: [{ block: 1, commitment }],
    });
  });

  test('of nothing is empty', () => {
    expect(summarise([], { readers: ['community'], categoriesOff: [], isIgnored: () => false })).toEqual({
      findings: [],
      byLesson: { language: 0, blanket: 0, promise: 0, voice: 0, resource: 0 },
      words: 0,
      counts: NO_COUNTS,
      commitments: [],
    });
  });

  test('drops what every chosen reader knows, unless the people named dislike it', () => {
    const analyses = [
      analysis([
        finding('known', { knownTo: ['practice', 'policy'] }),
        finding('disliked', { knownTo: ['practice', 'policy'], disliked: true }),
        finding('new'),
      ]),
    ];
    expect(left(analyses, { readers: ['practice'] })).toEqual(['0 disliked', '0 new']);
    expect(left(analyses, { readers: ['practice', 'policy'] })).toEqual(['0 disliked', '0 new']);
    expect(left(analyses, { readers: ['practice', 'community'] })).toEqual(['0 known', '0 disliked', '0 new']);
    expect(left(analyses, { readers: [] })).toEqual(['0 known', '0 disliked', '0 new']);
  });

  test('drops categories that are off', () => {
    const analyses = [analysis([finding('hub'), finding('will', { category: 'promise' })])];
    expect(left(analyses, { categoriesOff: ['jargon'] })).toEqual(['0 will']);
  });

  test('drops acronyms spelled out in any block, before or after', () => {
    const analyses = [analysis([acronym('ICB'), acronym('PCN')]), analysis([], { spelledOut: ['ICB'] })];
    expect(left(analyses)).toEqual(['0 PCN']);
    expect(left([analysis([finding('ICB', { term: 'integrated care board' })]), ...analyses])).toEqual(['1 PCN']);
  });

  test('drops terms explained in any block', () => {
    const analyses = [
      analysis([finding('Reablement', { term: 'reablement' })]),
      analysis([], { explained: ['reablement'] }),
    ];
    expect(left(analyses)).toEqual([]);
  });

  test('marks the first of a wording and not its repeats, which it counts', () => {
    const analyses = [analysis([finding('hub')]), analysis([finding('Hub'), finding('asset'), finding('hub')])];
    expect(left(analyses)).toEqual(['0 hub', '1 asset']);
    const { findings } = summarise(analyses, { readers: ['community'], categoriesOff: [], isIgnored: () => false });
    expect(findings.map(({ times }) => times)).toEqual([3, 1]);
  });

  test('ignoring the first of a wording ignores its repeats, but ignoring a repeat changes nothing', () => {
    const analyses = [analysis([finding('hub')]), analysis([finding('hub')]), analysis([finding('asset')])];
    expect(left(analyses, { isIgnored: ({ text }, block) => text === 'hub' && block === 0 })).toEqual(['2 asset']);
    expect(left(analyses, { isIgnored: ({ text }, block) => text === 'hub' && block === 1 })).toEqual([
      '0 hub',
      '2 asset',
    ]);
  });

  test('a wording of a category that is off does not stand for its repeats in another', () => {
    const analyses = [analysis([finding('hub', { knownTo: ['community'] })]), analysis([finding('hub')])];
    expect(left(analyses)).toEqual(['1 hub']);
  });
});
