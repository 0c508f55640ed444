import { describe, expect, test } from 'vitest';
import type { DraftReport } from '../../../lib/messaging/protocol.ts';
import { readDraftReport, readFocusedDraft } from '../../../lib/messaging/surface-answers.ts';
import { NO_COUNTS } from '../../../lib/report/add-counts.ts';
import { findingIn } from '../page/findings.ts';

const part = { start: 0, end: 2, text: 'We' };

describe('what surfaces learn from outside is checked', () => {
  const report: DraftReport = {
    draftId: 'd1',
    readers: ['community'],
    words: 5,
    byLesson: { language: 1, blanket: 0, promise: 0, voice: 0, resource: 0 },
    findings: [
      {
        block: 2,
        times: 3,
        finding: findingIn('We leverage it.', 'leverage', {
          term: 'leverage',
          meaning: 'use',
          suggestions: [{ kind: 'replace', text: 'use', start: 3 }],
        }),
      },
    ],
    counts: { ...NO_COUNTS, words: 5 },
    commitments: [
      {
        block: 0,
        commitment: { ...part, what: part, who: { ...part, inLeadIn: true as const }, when: part, means: part },
      },
    ],
  };

  test('a report comes through whole', () => {
    expect(readDraftReport(report)).toEqual(report);
  });

  test('a report may name a shortfall we know of', () => {
    expect(readDraftReport({ ...report, shortfall: 'no-marks' })).toEqual({ ...report, shortfall: 'no-marks' });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['half a word', { ...report, words: 0.5 }],
    ['a lesson missing', { ...report, byLesson: { language: 0 } }],
    ['unknown readers', { ...report, readers: ['everyone'] }],
    ['a count that is no number', { ...report, counts: { ...report.counts, letters: Number.NaN } }],
    ['a finding that is none', { ...report, findings: [{ block: 0, times: 1, finding: {} }] }],
    ['a finding of no block', { ...report, findings: [{ ...report.findings[0], block: -1 }] }],
    ['a commitment that says nothing', { ...report, commitments: [{ block: 0, commitment: part }] }],
    ['a commitment without text', { ...report, commitments: [{ block: 0, commitment: { start: 0, end: 2 } }] }],
    ['a shortfall we do not know', { ...report, shortfall: 'no-tea' }],
  ])('%s is no report', (_what, message) => {
    expect(readDraftReport(message)).toBeUndefined();
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
