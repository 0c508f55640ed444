import { describe, expect, test } from 'vitest';
import { readDraftSummary, readFocusedDraft } from '../../../lib/messaging/surface-answers.ts';

describe('what surfaces learn from outside is checked', () => {
  const summary = {
    draftId: 'd1',
    words: 5,
    byLesson: { language: 0, blanket: 0, promise: 0, voice: 0, resource: 0 },
    total: 0,
  };

  test('a summary needs no reading age', () => {
    expect(readDraftSummary(summary)).toEqual(summary);
  });

  test('a summary may name a shortfall we know of', () => {
    expect(readDraftSummary({ ...summary, shortfall: 'no-marks' })).toEqual({ ...summary, shortfall: 'no-marks' });
  });

  test.each([
    ['nothing', undefined],
    ['a shortfall we do not know', { ...summary, shortfall: 'no-tea' }],
    ['a number that is none', { ...summary, readingAge: Number.NaN }],
    ['half a word', { ...summary, words: 0.5 }],
    ['a lesson missing', { ...summary, byLesson: { language: 0 } }],
  ])('%s is no summary', (_what, answer) => {
    expect(readDraftSummary(answer)).toBeUndefined();
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
