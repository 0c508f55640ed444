import * as v from 'valibot';
import { BLOCK_KINDS } from '../report/block-analysis.ts';
import { CATEGORIES } from '../shared/category.ts';
import { READERS } from '../shared/reader.ts';
import { SHORTFALLS } from '../shared/shortfall.ts';
import type { DraftAnswer, DraftNews } from './draft-messages.ts';
import type { FocusedDraft, TermDraft } from './protocol.ts';
import { termDraftSchema } from './schemas.ts';

// What surfaces learn from pages and from session storage is checked here.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const figure = v.pipe(v.number(), v.finite());

const focusedDraftSchema = v.object({
  tabId: count,
  frameId: count,
  draftId: v.string(),
  windowId: v.exactOptional(v.number()),
});

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

const countsSchema = v.object({
  sentences: figure,
  words: figure,
  letters: figure,
  syllables: figure,
  polysyllables: figure,
  complexWords: figure,
  unfamiliarWords: figure,
  uncommonWords: figure,
  otherWords: figure,
});

const toldBlockSchema = v.object({
  kind: v.picklist(BLOCK_KINDS),
  opening: v.string(),
  analysis: v.object({
    findings: v.array(findingSchema),
    counts: countsSchema,
    spelledOut: v.array(v.string()),
    explained: v.array(v.string()),
    commitments: v.array(commitmentSchema),
  }),
  ignored: v.array(count),
});

const draftNewsSchema = v.object({
  draftId: v.string(),
  readers: v.array(v.picklist(READERS)),
  categoriesOff: v.array(v.picklist(CATEGORIES)),
  ignoredWordings: v.array(v.string()),
  shortfall: v.exactOptional(v.picklist(SHORTFALLS)),
  begun: v.exactOptional(countsSchema),
  blocks: count,
  unchecked: count,
  change: v.object({ from: count, drop: count, blocks: v.array(toldBlockSchema) }),
});

const draftAnswerSchema = v.object({
  errand: count,
  isDone: v.boolean(),
  words: v.string(),
  undo: v.exactOptional(v.object({ block: count, start: count, expected: v.string(), text: v.string() })),
  passage: v.exactOptional(
    v.object({
      block: v.object({ text: v.string(), kind: v.picklist(BLOCK_KINDS), leadIn: v.exactOptional(v.string()) }),
      index: count,
      start: count,
      end: count,
    }),
  ),
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
export function readDraftNews(message: unknown): DraftNews | undefined {
  const result = v.safeParse(draftNewsSchema, message);
  return result.success ? result.output : undefined;
}

/** How a page says that an errand ended, when the message has that shape. */
export function readDraftAnswer(message: unknown): DraftAnswer | undefined {
  const result = v.safeParse(draftAnswerSchema, message);
  return result.success ? result.output : undefined;
}
