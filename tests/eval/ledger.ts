import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Commitment } from '../../lib/report/block-analysis.ts';
import { checkFiles } from './checked-file.ts';
import { EVAL_DIRECTORY, filledLines } from './eval-files.ts';

/** A commitment as a reader of the draft saw it; offsets are UTF-16 code units of the file's text. */
interface Label {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** In the labeller's own words; null where the draft does not say. */
  readonly who: string | null;
  readonly what: string;
  readonly when: string | null;
  readonly means: string | null;
}
interface Pair {
  readonly label: Label;
  readonly found: Commitment;
}
type Span = Pick<Commitment, 'start' | 'end'>;

const LABELS = fileURLToPath(new URL('../corpus/commitments.jsonl', import.meta.url));
const PARTS = ['who', 'when', 'means'] as const;

/** Says how many of the labelled commitments the ledger lists, how many it lists wrongly, and how well it sees the gaps. */
export function scoreLedger(list: boolean): string {
  const labels: readonly Label[] = filledLines(LABELS).map((line) => JSON.parse(line));
  const files = [...new Set(labels.map(({ file }) => file))];
  const texts = files.map((file) => join(EVAL_DIRECTORY, 'dev/texts', file));
  const checked = filled(checkFiles(texts)).map(({ commitments }) => commitments);
  const perFile = files.map((file, at) => scoreFile(file, checked[at] ?? [], labels));
  const pairs = perFile.flatMap((score) => score.pairs);
  const listed = checked.flat().length;
  const [precision, recall] = [pairs.length / listed, pairs.length / labels.length];
  return [
    `promise ledger: ${files.length} drafts, ${labels.length} commitments labelled, ${listed} listed`,
    `  precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
    ...PARTS.map((part) => `  ${part}: ${gapsSeen(pairs, part)}`),
    ...(list ? perFile.flatMap(({ names }) => names) : []),
  ].join('\n');
}

function filled(output: string): { readonly commitments: readonly Commitment[] }[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function scoreFile(file: string, found: readonly Commitment[], all: readonly Label[]) {
  const left = all.filter((label) => label.file === file);
  const pairs: Pair[] = [];
  const wrong: Commitment[] = [];
  for (const commitment of found) {
    const at = left.findIndex((label) => isSame(label, commitment));
    const [label] = at < 0 ? [] : left.splice(at, 1);
    if (label) pairs.push({ label, found: commitment });
    else wrong.push(commitment);
  }
  const text = readFileSync(join(EVAL_DIRECTORY, 'dev/texts', file), 'utf8');
  const names = [
    ...left.map(({ start, end }) => `  missed\t${file}\t${text.slice(start, end)}`),
    ...wrong.map((commitment) => `  wrongly listed\t${file}\t${commitment.text}`),
  ];
  return { pairs, names };
}

/** The same sentence: what both cover is more than half of what either covers. */
function isSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const whole = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared / whole > 0.5;
}

/** How often ledger and label agree on whether the draft says who, when or with what. */
function gapsSeen(pairs: readonly Pair[], part: (typeof PARTS)[number]): string {
  const says = (pair: Pair) => [pair.label[part] !== null, pair.found[part] !== undefined] as const;
  const count = (label: boolean, found: boolean) =>
    pairs.filter((pair) => says(pair)[0] === label && says(pair)[1] === found).length;
  const [stated, gaps] = [count(true, true) + count(true, false), count(false, true) + count(false, false)];
  return `seen where the draft says it ${count(true, true)}/${stated}, gap shown where it does not ${count(false, false)}/${gaps}`;
}
