import type { ToldBlock } from '../../lib/messaging/draft-messages.ts';

/** The glossary terms that a draft uses, in dictionary form and in order of the alphabet: whoever reads it, and whatever is ignored. */
export function termsUsed(blocks: readonly Pick<ToldBlock, 'analysis'>[]): string[] {
  const terms = blocks.flatMap(({ analysis }) => analysis.findings.flatMap(({ term }) => term ?? []));
  return [...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en-GB', { sensitivity: 'base' }));
}
