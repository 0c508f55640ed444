import * as v from 'valibot';
import { BLOCK_KINDS, MAX_BLOCK_LENGTH } from '../report/block-analysis.ts';
import { CATEGORIES } from '../shared/category.ts';
import { READERS } from '../shared/reader.ts';
import { PARTS_OF_SPEECH, TERM_CATEGORIES } from '../terms/term.ts';

// What crosses into the worker is checked here, at its rim. Limits keep a hostile or broken page from flooding it.

/** A block sent to be checked. */
export const blockInputSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)),
  kind: v.picklist(BLOCK_KINDS),
  leadIn: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH))),
});

/** One request's worth of blocks. */
export const checkRequestSchema = v.object({ blocks: v.pipe(v.array(blockInputSchema), v.maxLength(200)) });

/** An organisation term as the options page sends it; `lib/terms/validate-term.ts` says what is wrong with one in words. */
export const termSchema = v.object({
  term: v.string(),
  partOfSpeech: v.picklist(PARTS_OF_SPEECH),
  category: v.picklist(TERM_CATEGORIES),
  variants: v.array(v.string()),
  plain: v.array(v.string()),
  meaning: v.string(),
  question: v.exactOptional(v.string()),
  knownTo: v.array(v.picklist(READERS)),
  disliked: v.exactOptional(v.boolean()),
  alwaysFine: v.exactOptional(v.boolean()),
  note: v.exactOptional(v.string()),
  advice: v.exactOptional(v.string()),
  why: v.exactOptional(v.string()),
  fineIn: v.exactOptional(v.array(v.string())),
  source: v.exactOptional(v.string()),
});

/** A look at part of the organisation's terms. */
export const termQuerySchema = v.object({
  query: v.pipe(v.string(), v.maxLength(200)),
  sort: v.picklist(['term', 'plain', 'meaning', 'category']),
  isDescending: v.boolean(),
  /** Index of the first row wanted. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How many rows are wanted. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
});

/** A term to be kept; `edited` is what the form started from, where it edits one. */
export const saveTermSchema = v.object({
  term: termSchema,
  edited: v.exactOptional(v.object({ term: v.string(), before: v.exactOptional(termSchema) })),
});

/** A term that is not saved yet, and a sentence to see its effect on. */
export const termTrialSchema = v.object({
  term: termSchema,
  replaces: v.exactOptional(v.string()),
  text: v.pipe(v.string(), v.maxLength(1_000)),
});

/** What "ignore always" keeps: the rule and the wording the writer chose to stop marking. */
export const ignoredWordingSchema = v.object({
  rule: v.pipe(v.string(), v.maxLength(200)),
  key: v.pipe(v.string(), v.maxLength(400)),
  /** The wording as the writer saw it, for the list in the options page; never a whole sentence. */
  wording: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

/** A wording on its way from a card into the form for a new term. */
export const termDraftSchema = v.object({
  term: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  category: v.picklist(CATEGORIES),
  meaning: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
});

/** What "ignore here" keeps: a salted hash of rule, wording and surroundings, hexadecimal SHA-256. */
export const ignoredPlaceSchema = v.object({ hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/** The focused draft, as its frame announces it. */
export const draftAnnouncementSchema = v.object({
  draftId: v.pipe(v.string(), v.maxLength(64)),
  findings: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A glossary query. */
export const glossaryQuerySchema = v.object({ query: v.pipe(v.string(), v.maxLength(200)) });

/** Terms to look up by their dictionary form. */
export const glossaryNamesSchema = v.object({
  terms: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200)),
});

/** Settings a surface may change. */
export const settingsPatchSchema = v.partial(
  v.object({
    readers: v.pipe(v.array(v.picklist(READERS)), v.minLength(1)),
    categoriesOff: v.array(v.picklist(CATEGORIES)),
  }),
);

/** A tab of the browser. */
export const tabSchema = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** A tab's page paused, or let go on. */
export const pauseSchema = v.object({ ...tabSchema.entries, paused: v.boolean() });

/** A site switched on or off; with a `*` in its host, many that the writer gave at once in the browser's own page. */
export const siteSwitchSchema = v.object({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9._*-]{1,253}$/)),
  on: v.boolean(),
});
