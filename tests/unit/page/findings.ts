import type { EditorBlock } from '../../../lib/editors/editor.ts';
import type { KnownBlock } from '../../../lib/page/carry-findings.ts';
import type { BlockAnalysis } from '../../../lib/report/block-analysis.ts';
import type { Finding } from '../../../lib/report/finding.ts';

/** A finding of the first `wording` in `text`. */
export function findingIn(text: string, wording: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(wording);
  return {
    rule: `term/${wording}`,
    category: 'jargon',
    start,
    end: start + wording.length,
    text: wording,
    message: 'Few people outside use it.',
    suggestions: [],
    key: wording,
    knownTo: [],
    disliked: false,
    ...more,
  };
}

/** A block's analysis with nothing in it but findings. */
export function analysisOf(findings: readonly Finding[], more: Partial<BlockAnalysis> = {}): BlockAnalysis {
  const counts = {
    sentences: 1,
    words: 5,
    letters: 20,
    syllables: 8,
    polysyllables: 0,
    complexWords: 0,
    unfamiliarWords: 0,
    uncommonWords: 0,
    otherWords: 0,
  };
  return { findings, counts, spelledOut: [], explained: [], commitments: [], ...more };
}

/** A paragraph. */
export const block = (id: number, text: string): EditorBlock => ({ id, text, kind: 'paragraph' });

/** A paragraph in which each of the `wordings` was found. */
export function known(id: number, text: string, ...wordings: string[]): KnownBlock {
  const findings = wordings.map((wording) => findingIn(text, wording));
  return { block: block(id, text), analysis: analysisOf(findings), ignored: new Set() };
}
