import * as v from 'valibot';
import { SHORTFALLS } from '../shared/shortfall.ts';
import type { DraftSummary, FocusedDraft } from './protocol.ts';

// What surfaces learn from pages and from session storage is checked here.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const focusedDraftSchema = v.object({ tabId: count, frameId: count, draftId: v.string() });

const draftSummarySchema = v.object({
  draftId: v.string(),
  words: count,
  readingAge: v.exactOptional(v.pipe(v.number(), v.finite())),
  byLesson: v.object({ language: count, blanket: count, promise: count, voice: count, resource: count }),
  total: count,
  shortfall: v.exactOptional(v.picklist(SHORTFALLS)),
});

/** Where the focused draft is, when that is what storage holds. */
export function readFocusedDraft(stored: unknown): FocusedDraft | undefined {
  const result = v.safeParse(focusedDraftSchema, stored);
  return result.success ? result.output : undefined;
}

/** The figures of a draft, when the page's answer has their shape. */
export function readDraftSummary(answer: unknown): DraftSummary | undefined {
  const result = v.safeParse(draftSummarySchema, answer);
  return result.success ? result.output : undefined;
}
