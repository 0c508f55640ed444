import type { InferOutput } from 'valibot';
import type { BlockAnalysis } from '../report/block-analysis.ts';
import type { Readability } from '../report/readability.ts';
import type { Report } from '../report/summarise.ts';
import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';
import type { Term } from '../terms/term.ts';
import type {
  checkRequestSchema,
  draftAnnouncementSchema,
  glossaryNamesSchema,
  glossaryQuerySchema,
  ignoredPlaceSchema,
  ignoredWordingSchema,
  settingsPatchSchema,
  siteSwitchSchema,
  termSchema,
} from './schemas.ts';

/** An organisation term on its way between options page and worker. */
export type WireTerm = InferOutput<typeof termSchema>;
/** Wording ignored for good. */
export type IgnoredWording = InferOutput<typeof ignoredWordingSchema>;
/** The focused draft, as its frame announces it. */
export type DraftAnnouncement = InferOutput<typeof draftAnnouncementSchema>;

/** The answer to a check: one analysis a block, in order, and the rule-set version that made them. */
export interface CheckAnswer {
  readonly version: number;
  readonly analyses: readonly BlockAnalysis[];
}

/** What the page needs to know of the settings. */
export interface PageSettings {
  /** Rule-set version these belong to. */
  readonly version: number;
  /** Whether Common Ground is on for this page's host. */
  readonly on: boolean;
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  readonly ignoredWordings: readonly IgnoredWording[];
  readonly ignoredPlaces: readonly string[];
  /** Salt for the hashes of ignored places, hexadecimal. */
  readonly salt: string;
}

/** The settings as surfaces see them. */
export interface SurfaceSettings {
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  readonly ignoredWordings: readonly IgnoredWording[];
  readonly sitesOff: readonly string[];
}

/** A glossary entry as surfaces show it. */
export interface GlossaryEntry extends Term {
  readonly pack: 'built-in' | 'organisation';
}

/** What the glossary answers. */
export interface GlossaryAnswer {
  readonly entries: readonly GlossaryEntry[];
  /** Why the organisation's terms are missing, in plain words, when they are. */
  readonly notice?: string;
}

/** A draft as surfaces are shown it. What it quotes of the draft is never kept. */
export interface DraftReport extends Omit<Report, 'readability'> {
  readonly draftId: string;
  /** Absent where the draft is too short to tell. */
  readonly readability?: Pick<Readability, 'readingAge'>;
  /** The readers it is read for: its own, or the writer's default. */
  readonly readers: readonly Reader[];
}

/** What a surface asks of the draft it looks at. */
export type DraftRequest =
  /** Read for these readers while it is open. */
  | { readonly readers: readonly Reader[] }
  /** Go to this finding in the draft and open its card. */
  | { readonly show: FindingPlace };

/** Names a finding of a draft. */
export interface FindingPlace {
  /** Index of its block in the draft. */
  readonly block: number;
  readonly rule: string;
  /** UTF-16 offset into the block's text. */
  readonly start: number;
}

/** Why a term was refused: a message for each field. */
export type TermProblems = Partial<Record<keyof WireTerm, string>>;
/** How saving a term ended. */
export type SaveTermAnswer = { readonly saved: true } | { readonly saved: false; readonly problems: TermProblems };

/** Where the popup finds the draft the writer was last in; kept in `storage.session` under `focusedDraft`. */
export interface FocusedDraft {
  readonly tabId: number;
  readonly frameId: number;
  readonly draftId: string;
}

/** Every message of the extension, by name. Answers to pages are checked there by `guards.ts`. */
export interface Protocol {
  /** Page → worker: get the rule set ready. */
  wake(): void;
  checkBlocks(request: InferOutput<typeof checkRequestSchema>): CheckAnswer;
  pageSettings(): PageSettings;
  draftFocused(draft: DraftAnnouncement): void;
  ignoreWording(wording: IgnoredWording): void;
  ignorePlace(place: InferOutput<typeof ignoredPlaceSchema>): void;
  /** Surface → worker. */
  surfaceSettings(): SurfaceSettings;
  changeSettings(patch: InferOutput<typeof settingsPatchSchema>): SurfaceSettings;
  switchSite(site: InferOutput<typeof siteSwitchSchema>): SurfaceSettings;
  stopIgnoring(wording: IgnoredWording): SurfaceSettings;
  searchGlossary(query: InferOutput<typeof glossaryQuerySchema>): GlossaryAnswer;
  glossaryEntries(names: InferOutput<typeof glossaryNamesSchema>): GlossaryAnswer;
  organisationTerms(): readonly WireTerm[];
  /** `replaces` is the term's name before the edit, when it is one. */
  saveTerm(request: { readonly term: WireTerm; readonly replaces?: string }): SaveTermAnswer;
  deleteTerm(request: { readonly term: string }): void;
  /** Worker → frames of a tab: open the card at the caret (the keyboard command). */
  openCard(): void;
}
