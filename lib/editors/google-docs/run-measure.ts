import type { Run } from './run.ts';
import type { MeasurePart } from './run-slice.ts';

/** The width of a text in a font, written as CSS does, in CSS pixels; undefined where the font's name makes no sense. */
export type TextWidth = (font: string, text: string) => number | undefined;

/** Fonts that documents are mostly written in, for runs that do not say theirs; the size does not matter to a ratio. */
const COMMON = [
  'Arial',
  'Times New Roman',
  'Calibri',
  'Roboto',
  'Georgia',
  'Verdana',
  'Cambria',
  'Open Sans',
  'Courier New',
];
const STYLES = ['400', '700', 'italic 400', 'italic 700'];
/** Fonts that differ as much as fonts do. */
const UNLIKE = ['400 50px Arial', '700 50px Arial', '400 50px Times New Roman', '400 50px Verdana'];
/** How many runs without a font must agree on one. */
const QUORUM = 3;
/** By how much the width of a run may differ from what its font says, as a part of it. */
const TOLERANCE = 0.004;
/** How far apart guesses of a place may be, in CSS pixels, to be as good as one. */
const SPREAD = 2;

/**
 * Says how far into runs their letters are. A ratio of widths measured in the run's own font holds at any zoom. Where a
 * run does not say its font, one is taken in which the widths of runs come out right; failing that, the ratio is taken
 * only where fonts that are quite unlike agree on it.
 */
export function runMeasure(runs: readonly Run[], width: TextWidth): MeasurePart {
  let guesses: ReadonlyMap<Run, string> | undefined;
  return (run, index) => {
    const ratio = (font: string) => ratioIn(font, run, index, width);
    if (run.font !== undefined) {
      const found = ratio(run.font);
      if (found !== undefined) return found;
    }
    guesses ??= guessFonts(runs, width);
    const guess = guesses.get(run);
    return guess === undefined ? agreed(UNLIKE.map(ratio), run.width) : ratio(guess);
  };
}

function ratioIn(font: string, { label }: Run, index: number, width: TextWidth): number | undefined {
  const whole = width(font, label);
  const part = width(font, label.slice(0, index));
  return whole && part !== undefined ? part / whole : undefined;
}

function agreed(ratios: readonly (number | undefined)[], runWidth: number): number | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined);
  const least = Math.min(...known);
  const most = Math.max(...known);
  return known.length > 0 && (most - least) * runWidth <= SPREAD ? (least + most) / 2 : undefined;
}

/** A font for each run that does not say its own, where one fits. */
function guessFonts(runs: readonly Run[], width: TextWidth): ReadonlyMap<Run, string> {
  const mute = runs.filter(({ font, visible }) => font === undefined && visible !== '');
  const guesses = new Map<Run, string>();
  const take = (run: Run, font: string, scale: number) => {
    const own = scaleOf(run, font, width);
    // A short run's width is exact to less than a pixel, which is much of it.
    const isFit = own !== undefined && Math.abs(own / scale - 1) <= Math.max(TOLERANCE, 0.5 / run.width);
    if (isFit && !guesses.has(run)) guesses.set(run, font);
  };
  const told = new Set(runs.flatMap(({ font }) => font ?? []));
  const zoom = median(runs.flatMap((run) => (run.font === undefined ? [] : (scaleOf(run, run.font, width) ?? []))));
  if (zoom !== undefined) for (const font of told) for (const run of mute) take(run, font, zoom);
  for (const group of Map.groupBy(mute, ({ height }) => Math.round(height)).values()) {
    const common = commonFont(group, width);
    if (!common) continue;
    for (const style of STYLES) for (const run of group) take(run, `${style} 50px ${common.family}`, common.scale);
  }
  return guesses;
}

/** The family in which the runs of one height come out wider or narrower by the same factor. */
function commonFont(group: readonly Run[], width: TextWidth): { family: string; scale: number } | undefined {
  let best: { family: string; scale: number; count: number } | undefined;
  const long = group.filter(({ visible }) => visible.length >= 8);
  for (const family of COMMON) {
    const scales = long.flatMap((run) => scaleOf(run, `400 50px ${family}`, width) ?? []);
    const scale = median(scales);
    if (scale === undefined) continue;
    const count = scales.filter((each) => Math.abs(each / scale - 1) <= TOLERANCE).length;
    if (count >= QUORUM && count > scales.length / 2 && (!best || count > best.count)) best = { family, scale, count };
  }
  return best;
}

function scaleOf(run: Run, font: string, width: TextWidth): number | undefined {
  const natural = width(font, run.label);
  return natural ? run.width / natural : undefined;
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}
