import { describe, expect, test } from 'vitest';
import { DraftMirror } from '../../../components/shared/draft-mirror.ts';
import type { Entry } from '../../../lib/page/draft-entries.ts';
import { newsOf } from '../../../lib/page/draft-news.ts';
import { known } from './findings.ts';

const entry = (id: number, text: string, ...wordings: string[]): Entry => ({
  ...known(id, text, ...wordings),
  isChecked: true,
});
const many = (count: number) => Array.from({ length: count }, (_, id) => entry(id, `We leverage ${id}.`, 'leverage'));
const standing = { draftId: 'd1', readers: ['community' as const], categoriesOff: [], ignoredWordings: [] };

/** A draft, and a surface that is told of it. */
function told() {
  const mirror = new DraftMirror();
  let known: readonly Entry[] = [];
  const tell = (entries: readonly Entry[], more: object = {}) => {
    const parts: number[] = [];
    for (let isAll = false; !isAll; ) {
      const news = newsOf({ entries, standing: { ...standing, ...more } }, known);
      known = news.told;
      isAll = news.isAll;
      const draft = mirror.take(JSON.parse(JSON.stringify(news.news)));
      parts.push(news.news.change.blocks.length);
      expect(draft).toBeDefined();
      if (isAll) return { parts, draft };
    }
    throw new Error('Never told all');
  };
  return { mirror, tell };
}

const openings = (draft: ReturnType<DraftMirror['take']>) => draft?.blocks.map(({ opening }) => opening);

describe('news of a draft', () => {
  test('tell all of it at first, a hundred blocks at once, and then what changed', () => {
    const { tell } = told();
    const entries = many(230);
    expect(tell(entries).parts).toEqual([100, 100, 30]);
    expect(tell(entries).parts).toEqual([0]);
    const changed = entries.with(120, entry(120, 'Now it is plain.'));
    const { parts, draft } = tell(changed);
    expect([parts, openings(draft)]).toEqual([[1], changed.map(({ block }) => block.text)]);
  });

  test('follow blocks that come and go, however many', () => {
    const { tell } = told();
    let state = 7;
    const random = (most: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state % most;
    };
    let entries = many(150);
    for (let round = 0; round < 60; round += 1) {
      const fresh = Array.from({ length: random(260) }, (_, id) => entry(id, `Round ${round}, block ${id}.`));
      entries = entries.toSpliced(random(entries.length + 1), random(200), ...fresh);
      const { draft } = tell(entries);
      expect(openings(draft)).toEqual(entries.map(({ block }) => block.text));
      expect([draft?.total, draft?.unchecked]).toEqual([entries.length, 0]);
    }
  });

  test('tell what is ignored in its place, so that the sum is the same as in the page', () => {
    const { tell } = told();
    const first = entry(1, 'We leverage it and utilise it.', 'leverage', 'utilise');
    expect(tell([first]).draft?.findings.map(({ finding }) => finding.text)).toEqual(['leverage', 'utilise']);
    const [leverage] = first.analysis.findings;
    const ignoring = { ...first, ignored: new Set(leverage ? [leverage] : []) };
    expect(tell([ignoring]).draft?.findings.map(({ finding }) => finding.text)).toEqual(['utilise']);
    const wordings = { ignoredWordings: ['term/utilise\nutilise'] };
    expect(tell([ignoring], wordings).draft?.findings).toEqual([]);
    expect(tell([ignoring]).draft?.findings.map(({ finding }) => finding.text)).toEqual(['utilise']);
  });

  test('that are of another state than the one that was told are not taken in', () => {
    const { mirror, tell } = told();
    tell(many(3));
    const { news } = newsOf({ entries: many(9), standing }, many(7));
    expect(mirror.take({ ...news, change: { ...news.change, from: 7 } })).toBeUndefined();
  });
});
