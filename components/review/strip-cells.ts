import { addCounts } from '../../lib/report/add-counts.ts';
import { readability } from '../../lib/report/readability.ts';
import type { MirroredDraft } from '../shared/draft-mirror.ts';

/** How hard a paragraph reads: `untold` where it has too few words to tell. */
export type Band = 'untold' | 'easy' | 'harder' | 'hard';

/** A paragraph in the strip, or some neighbours where the draft has many. */
export interface StripCell {
  /** Indexes of its first and last block. */
  readonly first: number;
  readonly last: number;
  /** In years; undefined where there are too few words to tell. */
  readonly readingAge: number | undefined;
  readonly band: Band;
  /** How many findings are marked in it. */
  readonly findings: number;
  /** Where a click leads: its first block with a finding, or else its first. */
  readonly goTo: number;
  /** How that block begins. */
  readonly opening: string;
}

/** More cells than this are no strip that could be seen at a glance. */
const MOST_CELLS = 84;
/** Most adults read with ease up to the first age in years; from the second on many find it hard going. */
const EASY_TO = 11;
const HARD_FROM = 15;

/** The draft's paragraphs in order, at most 84 cells of them: of a long draft, neighbours share a cell. */
export function stripCells(draft: Pick<MirroredDraft, 'blocks' | 'findings' | 'total'>): StripCell[] {
  const { blocks, findings, total } = draft;
  const perBlock = new Map<number, number>();
  // Hard sentences are not marked: how hard a paragraph reads is its bar.
  const marked = findings.filter(({ finding }) => finding.category !== 'sentence');
  for (const { block } of marked) perBlock.set(block, (perBlock.get(block) ?? 0) + 1);
  const size = Math.max(1, Math.ceil(Math.max(total, blocks.length) / MOST_CELLS));
  const cells: StripCell[] = [];
  for (let first = 0; first < blocks.length; first += size) {
    const group = blocks.slice(first, first + size);
    const readingAge = readability(addCounts(group.map(({ analysis }) => analysis.counts)))?.readingAge;
    const found = group.map((_, at) => perBlock.get(first + at) ?? 0);
    const firstFound = found.findIndex((count) => count > 0);
    const goTo = first + Math.max(firstFound, 0);
    cells.push({
      first,
      last: first + group.length - 1,
      readingAge,
      band: bandOf(readingAge),
      findings: found.reduce((sum, count) => sum + count, 0),
      goTo,
      opening: blocks[goTo]?.opening ?? '',
    });
  }
  return cells;
}

function bandOf(readingAge: number | undefined): Band {
  if (readingAge === undefined) return 'untold';
  const age = Math.round(readingAge);
  if (age <= EASY_TO) return 'easy';
  return age < HARD_FROM ? 'harder' : 'hard';
}

const BAND_WORDS: Readonly<Record<Band, string>> = {
  untold: 'too short to tell a reading age',
  easy: 'easy to read',
  harder: 'harder to read',
  hard: 'hard to read',
};

/** A cell in words. */
export function cellWords({ first, last, readingAge, band, findings, opening }: StripCell): string {
  const name = first === last ? `Paragraph ${first + 1}` : `Paragraphs ${first + 1} to ${last + 1}`;
  const age = readingAge === undefined ? '' : ` (reading age ${Math.round(readingAge)})`;
  const found = findings === 0 ? 'nothing marked' : findings === 1 ? '1 finding' : `${findings} findings`;
  return `${name}: ${BAND_WORDS[band]}${age}, ${found}. ${opening}`;
}
