import type { InferOutput } from 'valibot';
import type { BlockAnalysis } from '../report/block-analysis.ts';
import type { Finding } from '../report/finding.ts';
import type { Explanation } from '../report/silence.ts';
import type { Category } from '../shared/category.ts';
import type { Reader } from '../shared/reader.ts';
import type { Term } from '../terms/term.ts';
import type { FieldProblems } from '../terms/validate-term.ts';
import type { CardStep } from './draft-messages.ts';
import type {
  blockInputSchema,
  checkRequestSchema,
  draftAnnouncementSchema,
  glossaryNamesSchema,
  glossaryQuerySchema,
  ignoredPlaceSchema,
  ignoredWordingSchema,
  pauseSchema,
  saveTermSchema,
  settingsPatchSchema,
  siteSwitchSchema,
  tabSchema,
  termDraftSchema,
  termQuerySchema,
  termSchema,
  termTrialSchema,
} from './schemas.ts';

/** An organisation term on its way between options page and worker. */
export type WireTerm = InferOutput<typeof termSchema>;
/** Wording ignored for good. */
export type IgnoredWording = InferOutput<typeof ignoredWordingSchema>;
/** A wording to begin a new term with. */
export type TermDraft = InferOutput<typeof termDraftSchema>;
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
  /** True where the writer switched the site off that the page is on, and the script is to leave it. */
  readonly isGone?: true;
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
  /** Match patterns of the sites that the writer switched on. */
  readonly sitesChosen: readonly string[];
  /** What the organisation's policy sets, so that the writer cannot. */
  readonly locked: Locked;
}

/** Settings that are the organisation's to change. */
export interface Locked {
  readonly readers: boolean;
  readonly categoriesOff: boolean;
  /** Hosts that the policy switches off, or keeps on. */
  readonly sites: readonly string[];
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

/** What the writer selected on a page to look it up. */
export interface LookUp {
  readonly query: string;
  /** The window it was selected in. */
  readonly windowId: number;
}

/** How saving a term ended; `found` is what stands there by now, where it is not what the editor saw: null where it has gone. */
export type SaveTermAnswer =
  | { readonly saved: true }
  | { readonly saved: false; readonly problems: FieldProblems }
  | { readonly saved: false; readonly found: WireTerm | null };

/** A term in the list of the options page. */
export interface TermRow {
  readonly term: WireTerm;
  /** Set by the organisation's policy: not for the writer to change. */
  readonly isManaged: boolean;
  /** True where the policy has a term of this name, which is used instead. */
  readonly isShadowed: boolean;
  /** The built-in entry that it replaces, by name. */
  readonly replaces?: string;
}

/** Part of the organisation's terms. */
export interface TermPage {
  readonly rows: readonly TermRow[];
  /** How many terms the query found, how many there are in all, and how many of those the policy sets. */
  readonly found: number;
  readonly all: number;
  readonly managed: number;
}

/** What a term not yet saved would do to a sentence. */
export interface TermTrial {
  /** What is marked now, and what would be, for the writer's readers. */
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  /** The built-in entry that the term replaces, by name. */
  readonly replaces?: string;
}

/** What the organisation's policy sets. */
export interface PolicySummary {
  readonly terms: number;
  readonly readers?: readonly Reader[];
  readonly categoriesOff?: readonly Category[];
  readonly sitesOff: readonly string[];
  readonly sitesOn: readonly string[];
  readonly welcomePage?: boolean;
  /** What is wrong with it, in words. */
  readonly problems: readonly string[];
}

/** All that is stored, in figures. */
export interface StoredData {
  readonly terms: number;
  /** Why the terms could not be counted, in plain words. */
  readonly failure?: string;
  readonly ignoredWordings: number;
  readonly ignoredPlaces: number;
  readonly sitesOff: number;
  readonly sitesChosen: number;
  readonly readers: readonly Reader[];
  readonly categoriesOff: readonly Category[];
  readonly hasSalt: boolean;
  readonly hasFocusedDraft: boolean;
}

/** Where the popup finds the draft the writer was last in; kept in `storage.session` under `focusedDraft`. */
export interface FocusedDraft {
  readonly tabId: number;
  readonly frameId: number;
  readonly draftId: string;
  readonly windowId?: number;
}

/** Every message of the extension, by name. Answers to pages are checked there by `guards.ts`. */
export interface Protocol {
  /** Page → worker: get the rule set ready. */
  wake(): void;
  checkBlocks(request: InferOutput<typeof checkRequestSchema>): CheckAnswer;
  pageSettings(): PageSettings;
  draftFocused(draft: DraftAnnouncement): void;
  ignoreWording(wording: IgnoredWording): void;
  /** Put the card's script into the frame that asks. */
  loadCard(): void;
  /** Open the options page with the form for a new term filled with this. */
  addTerm(term: TermDraft): void;
  ignorePlace(place: InferOutput<typeof ignoredPlaceSchema>): void;
  heedPlace(place: InferOutput<typeof ignoredPlaceSchema>): void;
  /** Surface → worker. */
  surfaceSettings(): SurfaceSettings;
  /** Why wording in a block is marked or not. */
  explainBlock(block: InferOutput<typeof blockInputSchema>): Explanation;
  changeSettings(patch: InferOutput<typeof settingsPatchSchema>): SurfaceSettings;
  switchSite(site: InferOutput<typeof siteSwitchSchema>): SurfaceSettings;
  /** Pause a tab's page until it is loaded anew, or let it go on. */
  pausePage(pause: InferOutput<typeof pauseSchema>): void;
  pagePaused(tab: InferOutput<typeof tabSchema>): boolean;
  stopIgnoring(wording: IgnoredWording): SurfaceSettings;
  searchGlossary(query: InferOutput<typeof glossaryQuerySchema>): GlossaryAnswer;
  glossaryEntries(names: InferOutput<typeof glossaryNamesSchema>): GlossaryAnswer;
  /** The wording that this surface was opened to look up, given once. */
  takeLookUp(): string | undefined;
  termPage(query: InferOutput<typeof termQuerySchema>): TermPage;
  /** The names of the writer's terms that a query finds. */
  termNames(request: { readonly query: string }): readonly string[];
  saveTerm(request: InferOutput<typeof saveTermSchema>): SaveTermAnswer;
  /** Gives back the terms that were deleted. */
  deleteTerms(request: { readonly terms: readonly string[] }): readonly WireTerm[];
  /** Brings deleted terms back, but for those that have been added again: how many. */
  restoreTerms(request: { readonly terms: readonly WireTerm[] }): number;
  tryTerm(request: InferOutput<typeof termTrialSchema>): TermTrial;
  /** A surface has changed the database itself, by an import. */
  termsChanged(): void;
  /** What an import needs to know: names of the built-in terms, and the terms that the policy sets. */
  importSurroundings(): { readonly builtIn: readonly string[]; readonly managed: readonly WireTerm[] };
  /** Undefined where there is no policy. */
  policy(): PolicySummary | undefined;
  /** Why drafts are checked without the organisation's terms, in plain words, when they are. */
  glossaryFailure(): string | undefined;
  storedData(): StoredData;
  /** Everything stored, as JSON. */
  exportData(): string;
  deleteData(): void;
  /** Worker → side panels: look this up. */
  lookUp(lookUp: LookUp): void;
  /** Worker → frames of a tab: open the card at the caret, or for the next finding or the one before (a keyboard command). */
  openCard(to: CardStep): void;
  /** Worker → frames of a tab: its page was paused, or goes on. */
  pauseChanged(paused: boolean): void;
  /** Worker → a tab's top frame: when it was loaded, in milliseconds since 1970. */
  pageStart(): number;
}
