import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../lib/editors/google-docs/run.ts';
import { runMeasure } from '../../../../lib/editors/google-docs/run-measure.ts';
import { run } from './runs.ts';

/** Widths of the letters in three fonts, in units of an em; other letters are as wide as an `a`. */
const FONTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Arial: { a: 0.55, i: 0.2, m: 0.85 },
  Georgia: { a: 0.5, i: 0.3, m: 0.9 },
  Verdana: { a: 0.6, i: 0.27, m: 0.97 },
};

function width(font: string, text: string): number | undefined {
  const [, size = '', family = ''] = /(\d+)px "?([\w ]+)"?/.exec(font) ?? [];
  const letters = FONTS[family];
  if (!letters) return undefined;
  return Array.from(text).reduce((sum, letter) => sum + (letters[letter] ?? letters.a ?? 0) * Number(size), 0);
}

/** A run drawn in a font at a zoom of 150 %, which it says or keeps to itself. */
function drawn(label: string, family: string, isTold: boolean): Run {
  const font = `14px "${family}"`;
  return run(label, 0, 0, { width: (width(font, label) ?? 0) * 1.5, font: isTold ? font : undefined });
}

const ratio = (family: string, label: string, index: number) =>
  (width(`14px "${family}"`, label.slice(0, index)) ?? 0) / (width(`14px "${family}"`, label) ?? 1);

describe('a place in a run', () => {
  test('is measured in the run’s own font', () => {
    const one = drawn('miamaaii', 'Georgia', true);
    expect(runMeasure([one], width)(one, 3)).toBeCloseTo(ratio('Georgia', 'miamaaii', 3), 10);
  });

  test('is measured in the font of others where the run does not say its own, if its width comes out right', () => {
    const [mute, told] = [drawn('mmaiiiimm', 'Georgia', false), drawn('aaimmiaa', 'Georgia', true)];
    expect(runMeasure([mute, told], width)(mute, 4)).toBeCloseTo(ratio('Georgia', 'mmaiiiimm', 4), 10);
  });

  test('is measured in a common font in which all widths come out right where no run says its font', () => {
    const labels = ['mmaiiiimmaaa', 'iiiiiaammmii', 'aaaimmmmmmia', 'miamiamiamia'];
    const runs = labels.map((label) => drawn(label, 'Georgia', false));
    const [first] = runs;
    if (first) expect(runMeasure(runs, width)(first, 4)).toBeCloseTo(ratio('Georgia', labels[0] ?? '', 4), 10);
  });

  test('is unknown where nothing tells the font and it matters', () => {
    const mute = { ...drawn('mmmmiiiiiiiiiiiiii', 'Georgia', false), width: 400 };
    expect(runMeasure([mute], width)(mute, 4)).toBeUndefined();
  });

  test('is the middle of what unlike fonts say where they agree to two pixels', () => {
    const mute = { ...drawn('aaaa', 'Georgia', false), width: 31 };
    expect(runMeasure([mute], width)(mute, 1)).toBeCloseTo(0.25, 10);
  });
});
