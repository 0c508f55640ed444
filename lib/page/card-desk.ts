import type { FindingPlace } from '../messaging/protocol.ts';
import type { Suggestion } from '../report/finding.ts';
import { oncePerFrame } from '../shared/once-per-frame.ts';
import { safely } from '../shared/safely.ts';
import { Card } from './card.ts';
import { followKeys } from './card-keys.ts';
import type { Box, Point } from './card-position.ts';
import { clientRects } from './client-rects.ts';
import type { Desk, DeskParts } from './desk.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { Hover } from './hover.ts';
import { nextFinding } from './next-finding.ts';
import type { Mark } from './painter.ts';
import { doneMessage, failureMessage, isDone } from './replace-messages.ts';

/** What the card is open for. */
interface Subject {
  readonly draft: Draft;
  readonly found: DraftFinding;
  /** Where the pointer was; absent when the card was opened by keyboard. */
  readonly near?: Point;
  /** The card says why nothing was replaced, and stays to say it although the finding may be gone. */
  readonly isNotice?: boolean;
}

/** The most UTF-16 code units of a wording that are kept for the list of what was ignored. */
const MAX_WORDING = 200;

/** Opens and closes the card, and carries out what is chosen in it. */
export class CardDesk implements Desk {
  readonly #card: Card;
  readonly #ignoreAlways: DeskParts['ignoreAlways'];
  readonly keyDown: (event: KeyboardEvent) => void;
  /** Keeps the card beside its wording when something scrolled. */
  readonly followScroll: () => void;
  #subject: Subject | undefined;
  #isApplying = false;
  /** Takes the focus back to where it was before the card had it. */
  #giveFocusBack: (() => void) | undefined;

  constructor({ painter, ignoreAlways }: DeskParts, signal: AbortSignal) {
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
      open: ({ draft, found: painted }: Mark, near: Point) => {
        const found = draft.current(painted);
        if (found && !this.#card.hasFocus) this.#open({ draft, found, near });
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
    this.keyDown = followKeys(this.#card, () => this.close(), signal);
    this.followScroll = oncePerFrame('card-not-placed', () => this.#followScroll(), signal);
    document.addEventListener('scroll', this.followScroll, { capture: true, passive: true, signal });
    window.addEventListener('resize', this.followScroll, { passive: true, signal });
  }

  async openAtCaret(draft: Draft): Promise<void> {
    await draft.editor.refresh?.();
    const open = this.#subject;
    const found = nextFinding(draft.findings, open ? behind(open.found) : caretIn(draft));
    if (open && !this.#card.hasFocus) this.#takeFocus(draft);
    else if (found) await this.#openByKey({ draft, found });
    else this.#card.announce('Nothing is marked in this draft.');
  }

  async openAt(draft: Draft, place: FindingPlace): Promise<void> {
    const found = draft.findingAt(place);
    if (!found) return;
    draft.editor.reveal(found.block.id, found.finding.start);
    await this.#openByKey({ draft, found });
  }

  get draftWithFocus(): Draft | undefined {
    return this.#card.hasFocus ? this.#subject?.draft : undefined;
  }

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

  follow(draft: Draft, change: 'text' | 'other'): void {
    if (this.#subject?.draft !== draft || this.#isApplying) return;
    const found = change === 'other' ? draft.current(this.#subject.found) : undefined;
    if (found) this.#subject = { ...this.#subject, found };
    else if (change === 'text' || !this.#subject.isNotice) this.close();
  }

  #open(subject: Subject): void {
    this.#card.hide();
    this.#subject = subject;
    this.#card.show({ finding: subject.found.finding });
    this.#place();
  }

  async #openByKey(subject: Subject): Promise<void> {
    const { draft, found } = subject;
    this.#giveFocusBack ??= draft.editor.keepSelection();
    await draft.editor.show(found.block.id, found.finding.start, found.finding.end);
    this.#open(subject);
    this.#takeFocus(draft);
  }

  #takeFocus(draft: Draft): void {
    this.#giveFocusBack ??= draft.editor.keepSelection();
    this.#card.focusFirst();
  }

  /** Puts the card beside its wording; false when the wording is out of view. */
  #place(): boolean {
    if (!this.#subject) return false;
    const { draft, found, near } = this.#subject;
    const lines = [...draft.rangesOf(found)].flatMap(clientRects);
    if (lines.length > 0) this.#card.placeBy(lines, near);
    return lines.some(reachesIntoView);
  }

  #followScroll(): void {
    if (this.#subject && !this.#place()) this.close();
  }

  async #apply(suggestion: Suggestion): Promise<void> {
    const subject = this.#subject;
    if (!subject || this.#isApplying) return;
    this.#isApplying = true;
    const result = await subject.draft.apply(subject.found, suggestion).finally(() => {
      this.#isApplying = false;
    });
    const { text, kind } = suggestion;
    if (isDone(result)) {
      // The editor has put the caret behind the new wording: there it stays.
      this.#giveFocusBack = undefined;
      this.close();
      this.#card.announce(doneMessage(result, kind === 'delete' ? undefined : text));
    } else {
      const message = failureMessage(result);
      this.#subject = { ...subject, isNotice: true };
      this.#card.show({
        finding: subject.found.finding,
        problem: kind === 'delete' ? { message } : { message, copy: text },
      });
      this.#card.announce(message);
      this.#place();
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

function reachesIntoView({ top, bottom }: Box): boolean {
  return bottom >= 0 && top <= window.innerHeight;
}
