import type { FindingPlace, IgnoredWording } from '../messaging/protocol.ts';
import type { Suggestion } from '../report/finding.ts';
import { Card } from './card.ts';
import { followKeys } from './card-keys.ts';
import type { Point } from './card-position.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { Hover } from './hover.ts';
import { nextFinding } from './next-finding.ts';
import { oncePerFrame } from './once-per-frame.ts';
import type { Mark, Painter } from './painter.ts';
import { rangeAt } from './range-at.ts';
import { safely } from './safely.ts';
import { keepSelection } from './selection-keeper.ts';

/** What the card is open for. */
interface Subject {
  readonly draft: Draft;
  readonly found: DraftFinding;
  /** Where the pointer was; absent when the card was opened by keyboard. */
  readonly near?: Point;
}

/** The most UTF-16 code units of a wording that are kept for the list of what was ignored. */
const MAX_WORDING = 200;

/** Opens and closes the card, and carries out what is chosen in it. */
export class CardDesk {
  readonly #card: Card;
  readonly #ignoreAlways: (wording: IgnoredWording) => void;
  #subject: Subject | undefined;
  #isApplying = false;
  /** Takes the focus back to where it was before the card had it. */
  #giveFocusBack: (() => void) | undefined;

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
      isOpenFor: (mark: Mark) => this.#subject !== undefined && mark.draft.current(mark.found) === this.#subject.found,
      open: ({ draft, found }: Mark, near: Point) => {
        if (!this.#card.hasFocus) this.#open({ draft, found, near });
      },
      leave: () => {
        if (!this.#card.hasFocus) this.close();
      },
      dismiss: () => {
        this.#giveFocusBack = undefined;
        this.close();
      },
    };
    new Hover(parts, signal);
    followKeys(this.#card, () => this.close(), signal);
    const follow = oncePerFrame('card-not-placed', () => this.#followScroll(), signal);
    document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
  }

  /** Opens the card for the finding at or after the caret and moves the focus into it; when it is there already, for the next finding. */
  openAtCaret(draft: Draft): void {
    const open = this.#subject;
    const found = nextFinding(draft.findings, open ? behind(open.found) : caretIn(draft));
    if (open && !this.#card.hasFocus) this.#takeFocus(draft);
    else if (found) this.#open({ draft, found });
    else this.#card.announce('Nothing is marked in this draft.');
  }

  /** Goes to a finding of the draft, where it still is one, and opens its card. */
  openAt(draft: Draft, place: FindingPlace): void {
    const found = draft.findingAt(place);
    if (!found) return;
    draft.editor.reveal(found.block.id, found.finding.start);
    this.#open({ draft, found });
  }

  /** The draft whose card has the focus. */
  get draftWithFocus(): Draft | undefined {
    return this.#card.hasFocus ? this.#subject?.draft : undefined;
  }

  /** Lets go of a draft that is no more. */
  leave(draft: Draft): void {
    if (this.#subject?.draft === draft) this.close();
  }

  /** Closes the card; the focus goes back to the draft if the card had it. */
  close(): void {
    const giveFocusBack = this.#card.hasFocus ? this.#giveFocusBack : undefined;
    this.#subject = this.#giveFocusBack = undefined;
    this.#card.hide();
    giveFocusBack?.();
  }

  /** Follows a draft whose findings may have changed: typing closes the card, and so does the end of its finding. */
  follow(draft: Draft, change: 'text' | 'other'): void {
    if (this.#subject?.draft !== draft || this.#isApplying) return;
    const found = change === 'other' ? draft.current(this.#subject.found) : undefined;
    if (found) this.#subject = { ...this.#subject, found };
    else this.close();
  }

  #open(subject: Subject): void {
    this.#card.hide();
    this.#subject = subject;
    this.#card.show({ finding: subject.found.finding });
    if (subject.near === undefined) this.#takeFocus(subject.draft);
    this.#place(true);
  }

  #takeFocus(draft: Draft): void {
    this.#giveFocusBack ??= keepSelection(draft.editor.root);
    this.#card.focusFirst();
  }

  /** Puts the card beside its wording; closes it when the wording is out of view, unless it may be scrolled there. */
  #place(mayScroll: boolean): void {
    const at = this.#subject?.draft.rangesOf(this.#subject.found)[0];
    if (!at) return;
    const wording = rangeAt(at);
    const isInView = reachesIntoView(wording.getBoundingClientRect());
    if (!isInView && mayScroll) at.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (isInView || mayScroll) this.#card.placeBy(wording, this.#subject?.near);
    else this.close();
  }

  #followScroll(): void {
    if (this.#subject) this.#place(false);
  }

  async #apply(suggestion: Suggestion): Promise<void> {
    const subject = this.#subject;
    if (!subject || this.#isApplying) return;
    this.#isApplying = true;
    const result = await subject.draft.apply(subject.found, suggestion).finally(() => {
      this.#isApplying = false;
    });
    const { text, kind } = suggestion;
    if (result === 'replaced') {
      // The editor has put the caret behind the new wording: there it stays.
      this.#giveFocusBack = undefined;
      this.close();
      this.#card.announce(kind === 'delete' ? 'Taken out.' : `Replaced with “${text}”.`);
    } else {
      const message =
        result === 'changed'
          ? 'The text has changed, so nothing was replaced.'
          : 'This editor did not take the change.';
      this.#card.show({
        finding: subject.found.finding,
        problem: kind === 'delete' ? { message } : { message, copy: text },
      });
      this.#card.announce(message);
      this.#place(false);
    }
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.close();
    this.#card.announce('Copied.');
  }

  async #ignoreHere(): Promise<void> {
    const subject = this.#subject;
    if (!subject) return;
    this.close();
    this.#card.announce('Ignored here.');
    await subject.draft.ignoreHere(subject.found);
  }

  #ignoreWording(): void {
    const finding = this.#subject?.found.finding;
    if (!finding) return;
    this.close();
    this.#card.announce(`“${finding.text}” will not be marked again.`);
    this.#ignoreAlways({ rule: finding.rule, key: finding.key, wording: finding.text.slice(0, MAX_WORDING) });
  }
}

function caretIn({ editor }: Draft): { readonly index: number; readonly offset: number } | undefined {
  const caret = editor.caret();
  return caret && { index: editor.blocks().findIndex(({ id }) => id === caret.block), offset: caret.offset };
}

const behind = ({ index, finding }: DraftFinding) => ({ index, offset: finding.end + 1 });

function reachesIntoView({ top, bottom }: DOMRect): boolean {
  return bottom >= 0 && top <= window.innerHeight;
}
