import type { Finding } from '../report/finding.ts';

/**
 * A report of a mark that seems wrong, for the writer to send to whoever looks after Common Ground: plain text that says
 * nothing of the draft but the wording, unless its sentence is given.
 */
export function markReport({ rule, text, term }: Finding, version: string, sentence?: string): string {
  const lines = [
    'Common Ground: a mark that seems wrong',
    `Wording: ${text}`,
    `Rule: ${rule}`,
    ...(term === undefined ? [] : [`Term: ${term}`]),
    `Version: ${version}`,
    ...(sentence === undefined ? [] : [`Sentence: ${sentence}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The sentence of a text that holds a place, without the space around it. */
export function sentenceAt(text: string, offset: number): string {
  const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text);
  return sentences.containing(offset)?.segment.trim() ?? text;
}
