import type { Body } from './model/body.ts';

/** The document's text as pages outside may have it, and how its offsets fit those of the document. */
export interface TextAsTold {
  readonly text: string;
  /** Offset into the document for one into `text`. */
  toBody(offset: number): number;
  /** Offset into `text` for one into the document. */
  fromBody(offset: number): number;
}

/** The text with, or without, what is proposed to be taken out. */
export function textAsTold(body: Body, proposals: 'kept' | 'accepted'): TextAsTold {
  const text = body.text();
  const gone = proposals === 'kept' ? [] : deletions(body);
  if (gone.length === 0) return { text, toBody: (offset) => offset, fromBody: (offset) => offset };
  return {
    text: keptParts(text, gone),
    toBody: (offset) => gone.reduce((at, { start, end }) => (start <= at ? at + end - start : at), offset),
    fromBody: (offset) =>
      offset - gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function deletions(body: Body): Stretch[] {
  return body.nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') return [];
    let at = body.startOf(index);
    return node.runs.flatMap(({ text, style }) => {
      const start = at;
      at += text.length;
      return style.suggestion === 'deleted' ? [{ start, end: at }] : [];
    });
  });
}

function keptParts(text: string, gone: readonly Stretch[]): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of gone) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}
