import { describe, expect, test } from 'vitest';
import type { DraftAnswer, DraftNews } from '../../../lib/messaging/draft-messages.ts';
import { readDraftAnswer, readDraftNews, readFocusedDraft } from '../../../lib/messaging/surface-answers.ts';
import { NO_COUNTS } from '../../../lib/report/add-counts.ts';
import { analysisOf, findingIn } from '../page/findings.ts';

const part = { start: 0, end: 2, text: 'We' };

describe('what surfaces learn from outside is checked', () => {
  const finding = findingIn('We leverage it.', 'leverage', {
    term: 'leverage',
    meaning: 'use',
    suggestions: [{ kind: 'replace', text: 'use', start: 3 }],
  });
  const commitment = { ...part, what: part, who: { ...part, inLeadIn: true as const }, when: part, means: part };
  const block = {
    kind: 'paragraph' as const,
    opening: 'We leverage it.',
    analysis: analysisOf([finding], { commitments: [commitment] }),
    ignored: [0],
  };
  const news: DraftNews = {
    draftId: 'd1',
    readers: ['community'],
    categoriesOff: ['acronym'],
    ignoredWordings: ['term/hub\nhub'],
    begun: { ...NO_COUNTS, words: 5 },
    blocks: 3,
    unchecked: 1,
    change: { from: 0, drop: 1, blocks: [block] },
  };
  const withBlock = (other: object) => ({ ...news, change: { ...news.change, blocks: [{ ...block, ...other }] } });

  test('news of a draft come through whole', () => {
    expect(readDraftNews(news)).toEqual(news);
  });

  test('news may name a shortfall we know of', () => {
    expect(readDraftNews({ ...news, shortfall: 'no-marks' })).toEqual({ ...news, shortfall: 'no-marks' });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['half a block', { ...news, blocks: 0.5 }],
    ['no change', { ...news, change: undefined }],
    ['a change of no place', { ...news, change: { ...news.change, from: -1 } }],
    ['unknown readers', { ...news, readers: ['everyone'] }],
    ['a block of no kind we know', withBlock({ kind: 'poem' })],
    ['a count that is no number', withBlock({ analysis: { ...block.analysis, counts: { words: Number.NaN } } })],
    ['a finding that is none', withBlock({ analysis: { ...block.analysis, findings: [{}] } })],
    ['a commitment that says nothing', withBlock({ analysis: { ...block.analysis, commitments: [part] } })],
    ['a shortfall we do not know', { ...news, shortfall: 'no-tea' }],
  ])('%s is no news', (_what, message) => {
    expect(readDraftNews(message)).toBeUndefined();
  });

  test('how an errand ended comes through whole, and nothing else does', () => {
    const answer: DraftAnswer = {
      errand: 4,
      isDone: true,
      words: 'Replaced with “use”.',
      undo: { block: 2, start: 3, expected: 'use', text: 'utilise' },
      passage: { block: { text: 'We use it.', kind: 'list-item', leadIn: 'So:' }, index: 2, start: 3, end: 6 },
    };
    const broken = [undefined, {}, news, { ...answer, undo: { block: 2 } }, { ...answer, passage: { index: 2 } }];
    expect([answer, ...broken].map(readDraftAnswer)).toEqual([answer, ...broken.map(() => undefined)]);
  });

  test('a place is a tab, a frame and a draft', () => {
    const place = { tabId: 1, frameId: 0, draftId: 'd1' };
    expect([readFocusedDraft(place), readFocusedDraft({ ...place, frameId: -1 }), readFocusedDraft(null)]).toEqual([
      place,
      undefined,
      undefined,
    ]);
  });
});
