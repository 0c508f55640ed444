import type { BlockKind } from '../../lib/report/block-analysis.ts';
import type { CheckedDraft } from './checked-draft.ts';

/** What a draft without sentences is, in words. */
const WITHOUT_SENTENCES: Readonly<Record<BlockKind, string>> = {
  heading: 'Only headings so far. Their words are checked; a reading age needs sentences.',
  cell: 'All of this draft stands in tables. The words in them are checked; a reading age needs sentences.',
  'list-item': 'Only short lines so far. Their words are checked; a reading age needs sentences.',
  paragraph:
    'There are no English sentences here. Common Ground reads English only, so nothing is checked in any other language.',
};

/** What to say of a draft in which there is little or nothing to review; undefined where there are sentences. */
export function draftStateWords({ blocks, total, unchecked, words, counts }: CheckedDraft): string | undefined {
  if (counts.words > 0) return undefined;
  if (unchecked > 0 || blocks.length < total) return 'Reading the draft…';
  if (words === 0) return 'Nothing written yet.';
  const kinds = new Set(blocks.filter(({ analysis }) => analysis.counts.otherWords > 0).map(({ kind }) => kind));
  const [kind = 'paragraph'] = kinds;
  if (kinds.has('paragraph')) return WITHOUT_SENTENCES.paragraph;
  return kinds.size === 1 ? WITHOUT_SENTENCES[kind] : WITHOUT_SENTENCES['list-item'];
}

/** Whether all of a draft was checked, was written in English sentences, and is fine as it is. */
export function isAllWell({
  blocks,
  total,
  unchecked,
  counts,
  findings,
}: CheckedDraft & { readonly findings: readonly unknown[] }): boolean {
  return findings.length === 0 && counts.words > 0 && unchecked === 0 && blocks.length === total;
}

/** How many paragraphs of a draft that is mostly English were left alone, in words; undefined where none were. */
export function leftAloneWords({ blocks, counts }: Pick<CheckedDraft, 'blocks' | 'counts'>): string | undefined {
  if (counts.words === 0) return undefined;
  const left = blocks.filter(({ kind, analysis }) => {
    return kind === 'paragraph' && analysis.counts.otherWords > 0 && analysis.counts.words === 0;
  }).length;
  if (left === 0) return undefined;
  return left === 1
    ? 'One paragraph is not English prose and was left alone.'
    : `${left} paragraphs are not English prose and were left alone.`;
}
