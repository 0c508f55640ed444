import { builtInStartsOf } from '../lib/analysis/checker.ts';
import { builtInTerms, patternRules, wordClasses } from '../lib/analysis/data/index.ts';

/** Puts into a bundle which words may begin each built-in term and pattern, worked out while building. */
export const compiledStarts = {
  name: 'compiled-starts',
  load(id: string) {
    if (!id.endsWith('/lib/analysis/data/built-in-starts.ts')) return undefined;
    const starts = JSON.stringify(builtInStartsOf({ builtInTerms, patternRules, wordClasses }));
    return `export const builtInStarts = JSON.parse(${JSON.stringify(starts)});`;
  },
};
