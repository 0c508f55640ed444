import type { IgnoredWording } from '../messaging/protocol.ts';
import type { Suggestion } from '../report/finding.ts';
import { Card } from './card.ts';
import { followKeys } from './card-keys.ts';
import { type Point, placeCard } from './card-position.ts';
import type { CardView } from './card-template.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { Hover } from './hover.ts';
import { nextFinding } from './next-finding.ts';
import { oncePerFrame } from './once-per-frame.ts';
import type { Mark, Painter } from './painter.ts';
import { rangeAt } from './range-at.ts';
import { safely } from './safely.ts';

/** The finding a card is open for. */
interface Subject {
  readonly draft: Draft;
  readonly found: DraftFinding;
  /** Where the pointer was; absent when the card was opened by keyboard. */
  readonly near?: Point;
}

/** Opens and closes the card, and carries out what is chosen in it. */
export class CardDesk {
  readonly #card: Card;
  readonly #ignoreAlways: (wording: IgnoredWording) => void;
  #subject: Subject | undefined;
  /** The caret, or what was selected, before the focus moved to the card. */
  #selected: Range | undefined;
  #isApplying = false;

  constructor(painter: Painter, ignoreAlways: (wording: IgnoredWording) => void, signal: AbortSignal) {
    this.#ignoreAlways = ignoreAlways;
    this.#card = new Card(
      {
        apply: safely('replacement-failed', (suggestion) => this.#apply(suggestion)),
        copy: safely('copy-failed', (text) => this.#copy(text)),
        ignoreHere: safely('ignore-failed', () => this.#ignoreHere()),
        ignoreAlways: safely('ignore-failed', () => this.#ignoreWording()),
        close: safely('card-not-closed', () => this.close()),
      },
      signal,
    );
    const parts = {
      painter,
      cardHost: this.#card.host,
      isOpenFor: ({ draft, found }: Mark) => this.#subject?.draft === draft && isSame(this.#subject.found, found),
      open: ({ draft, found }: Mark, near: Point) => this.#open({ draft, found, near }),
      leave: () => {
        if (!this.#card.hasFocus) this.close();
      },
    };
    new Hover(parts, signal);
    followKeys(this.#card, () => this.close(), signal);
    const place = oncePerFrame('card-not-placed', () => this.#place(), signal);
    document.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
  }
}
