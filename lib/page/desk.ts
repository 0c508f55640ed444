import type { TextField } from '../editors/text-field.ts';
import type { Mirror } from '../editors/value-range.ts';
import type { CardStep, DraftErrand, FindingPlace } from '../messaging/draft-messages.ts';
import type { IgnoredWording, TermDraft } from '../messaging/protocol.ts';
import type { Draft } from './draft.ts';
import type { Painter } from './painter.ts';
import type { ErrandOutcome } from './run-errand.ts';

/** What the card needs of the session. */
export interface DeskParts {
  readonly painter: Painter;
  readonly ignoreAlways: (wording: IgnoredWording) => void;
  /** Opens the form for a new term of the organisation. */
  readonly addTerm: (term: TermDraft) => void;
}

/** The card as the session knows it. */
export interface Desk {
  /** The draft whose card has the focus. */
  readonly draftWithFocus: Draft | undefined;
  /** Follows a key going down, pressed or up, before the page hears of it. */
  readonly key: (event: KeyboardEvent) => void;
  /** Keeps the card beside its wording where something scrolled that this document does not hear of. */
  readonly followScroll: () => void;
  /**
   * Opens the card for the finding at or after the caret, or for the next or the one before, and moves the focus into it;
   * a card that is open already moves on from where it is.
   */
  go(draft: Draft, to: CardStep): Promise<void>;
  /** Says something politely to those who hear the page. */
  say(text: string): void;
  /** Goes to a finding of the draft, where it still is one, and opens its card. */
  openAt(draft: Draft, place: FindingPlace): Promise<void>;
  /** Follows a draft whose findings may have changed: typing closes the card, and so does the end of its finding. */
  follow(draft: Draft, change: 'text' | 'other'): void;
  /** Does in the draft what a surface was asked to do. */
  runErrand(draft: Draft, errand: DraftErrand): Promise<ErrandOutcome>;
  /** Lays a copy of its text over a text field, for browsers that cannot mark the field's own. */
  mirror(field: TextField, value: string, signal: AbortSignal): Mirror;
  /** Lets go of a draft that is no more. */
  leave(draft: Draft): void;
}

/** Makes the card of a session; it is gone when `signal` aborts. */
export type MakeDesk = (parts: DeskParts, signal: AbortSignal) => Desk;

/** What scripts of ours in the same frame share: they have one global object, and the page another. */
const KEY = Symbol.for('common-ground.desk');
const shared = globalThis as { [KEY]?: MakeDesk };

/** Offers the card from a script of its own, so that only pages with something to show in it pay for it. */
export function offerDesk(make: MakeDesk): void {
  shared[KEY] = make;
}

/** What makes the card, once its script has run. */
export function offeredDesk(): MakeDesk | undefined {
  return shared[KEY];
}
