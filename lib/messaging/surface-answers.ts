import * as v from 'valibot';
import { CATEGORIES } from '../shared/category.ts';
import { READERS } from '../shared/reader.ts';
import { SHORTFALLS } from '../shared/shortfall.ts';
import type { DraftReport, FocusedDraft, TermDraft } from './protocol.ts';
import { termDraftSchema } from './schemas.ts';

// What surfaces learn from pages and from session storage is checked here.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const figure = v.pipe(v.number(), v.finite());

const focusedDraftSchema = v.object({ tabId: count, frameId: count, draftId: v.string() });

const findingSchema = v.object({
  rule: v.string(),
  category: v.picklist(CATEGORIES),
  start: count,
  end: count,
  text: v.string(),
  message: v.string(),
  suggestions: v.array(
    v.object({ kind: v.picklist(['replace', 'delete', 'ask']), text: v.string(), start: v.exactOptional(count) }),
  ),
  key: v.string(),
  term: v.exactOptional(v.string()),
  meaning: v.exactOptional(v.string()),
  knownTo: v.array(v.picklist(READERS)),
  disliked: v.boolean(),
});

const stretch = { start: count, end: count, text: v.string() };
const partSchema = v.object({ ...stretch, inLeadIn: v.exactOptional(v.literal(true)) });
const commitmentSchema = v.object({
  ...stretch,
  who: v.exactOptional(partSchema),
  what: partSchema,
  when: v.exactOptional(partSchema),
  means: v.exactOptional(partSchema),
});

const draftReportSchema = v.object({
  draftId: v.string(),
  readers: v.array(v.picklist(READERS)),
  findings: v.array(v.object({ block: count, finding: findingSchema, times: count })),
  byLesson: v.object({ language: count, blanket: count, promise: count, voice: count, resource: count }),
  words: count,
  counts: v.object({
    sentences: figure,
    words: figure,
    letters: figure,
    syllables: figure,
    polysyllables: figure,
    complexWords: figure,
    unfamiliarWords: figure,
    uncommonWords: figure,
    otherWords: figure,
  }),
  commitments: v.array(v.object({ block: count, commitment: commitmentSchema })),
  shortfall: v.exactOptional(v.picklist(SHORTFALLS)),
});

/** Where the focused draft is, when that is what storage holds. */
export function readFocusedDraft(stored: unknown): FocusedDraft | undefined {
  const result = v.safeParse(focusedDraftSchema, stored);
  return result.success ? result.output : undefined;
}

/** What the form for a new term is to be filled with, when that is what storage holds. */
export function readTermDraft(stored: unknown): TermDraft | undefined {
  const result = v.safeParse(termDraftSchema, stored);
  return result.success ? result.output : undefined;
}

/** What a page tells of a draft, when it has that shape. */
export function readDraftReport(message: unknown): DraftReport | undefined {
  const result = v.safeParse(draftReportSchema, message);
  return result.success ? result.output : undefined;
}
