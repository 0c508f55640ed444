import { FieldMirror } from '../editors/field-mirror.ts';
import type { TextField } from '../editors/text-field.ts';
import type { CardStep, FindingPlace } from '../messaging/draft-messages.ts';
import { oncePerFrame } from '../shared/once-per-frame.ts';
import { safely } from '../shared/safely.ts';
import { Card } from './card.ts';
import { CardChoices } from './card-choices.ts';
import { followKeys } from './card-keys.ts';
import type { Box, Point } from './card-position.ts';
import type { CardProblem, CardSubject } from './card-subject.ts';
import { clientRects } from './client-rects.ts';
import type { Desk, DeskParts } from './desk.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { Hover } from './hover.ts';
import { nextFinding } from './next-finding.ts';
import type { Mark } from './painter.ts';
import { runErrand } from './run-errand.ts';

/** Opens and closes the card, and carries out what is chosen in it. */
export class CardDesk implements Desk {
  readonly #card: Card;
  readonly #choices: CardChoices;
  readonly key: (event: KeyboardEvent) => void;
  /** Keeps the card beside its wording when something scrolled. */
  readonly followScroll: () => void;
  #subject: CardSubject | undefined;
  /** Takes the focus back to where it was before the card had it. */
  #giveFocusBack: (() => void) | undefined;

  constructor({ painter, ignoreAlways, addTerm }: DeskParts, signal: AbortSignal) {
    this.#choices = new CardChoices({
      ignoreAlways,
      addTerm,
      subject: () => this.#subject,
      done: (message, stays) => this.#done(message, stays),
      refuse: (subject, problem) => this.#refuse(subject, problem),
    });
    this.#card = new Card(
      {
        ...this.#choices.actions,
        step: safely('card-not-opened', (to) => this.#step(to)),
        toggleMore: safely('card-not-opened', () => this.#toggleMore()),
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
    this.key = followKeys(this.#card, () => this.close());
    this.followScroll = oncePerFrame('card-not-placed', () => this.#followScroll(), signal);
    document.addEventListener('scroll', this.followScroll, { capture: true, passive: true, signal });
    window.addEventListener('resize', this.followScroll, { passive: true, signal });
  }

  readonly runErrand = runErrand;

  mirror(field: TextField, value: string, signal: AbortSignal): FieldMirror {
    return new FieldMirror(field, value, signal);
  }

  async go(draft: Draft, to: CardStep): Promise<void> {
    await draft.editor.refresh?.();
    const open = this.#subject?.draft === draft ? this.#subject : undefined;
    const found = nextFinding(draft.findings, open ? beside(open.found, to) : caretIn(draft), to);
    if (open && to === 'here' && !this.#card.hasFocus) this.#takeFocus(draft);
    else if (found) await this.#openByKey({ draft, found });
    else this.#card.announce('Nothing is marked in this draft.');
  }

  say(text: string): void {
    this.#card.announce(text);
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
    if (this.#subject?.draft !== draft || this.#choices.isApplying) return;
    const found = change === 'other' ? draft.current(this.#subject.found) : undefined;
    if (found) this.#subject = { ...this.#subject, found };
    else if (change === 'text' || !this.#subject.problem) this.close();
  }

  #open(subject: CardSubject): void {
    this.#card.hide();
    this.#show(subject);
  }

  #show(subject: CardSubject): void {
    this.#subject = subject;
    const { found, isMoreOpen, problem } = subject;
    const explanation = this.#choices.explanationOf(subject);
    this.#card.show({
      finding: found.finding,
      ...(explanation !== undefined && { explanation }),
      ...(isMoreOpen && { isMoreOpen }),
      ...(problem && { problem }),
    });
    this.#place();
  }

  #toggleMore(): void {
    const subject = this.#subject;
    if (subject) this.#show({ ...subject, isMoreOpen: !subject.isMoreOpen });
  }

  /** Goes to the next finding or the one before, with the focus on the button that was pressed. */
  async #step(to: 'next' | 'previous'): Promise<void> {
    const draft = this.#subject?.draft;
    if (!draft) return;
    await this.go(draft, to);
    this.#card.focusStep(to);
  }

  async #openByKey(subject: CardSubject): Promise<void> {
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

  #done(message: string, stays = false): void {
    if (stays) this.#giveFocusBack = undefined;
    this.close();
    this.#card.announce(message);
  }

  #refuse(subject: CardSubject, problem: CardProblem): void {
    this.#show({ ...subject, problem });
    this.#card.announce(problem.message);
  }
}

function caretIn({ editor }: Draft): { readonly index: number; readonly offset: number } | undefined {
  const caret = editor.caret();
  return caret && { index: editor.blocks().findIndex(({ id }) => id === caret.block), offset: caret.offset };
}

/** The place from which the finding before or after another is looked for. */
const beside = ({ index, finding }: DraftFinding, to: CardStep) => ({
  index,
  offset: to === 'previous' ? finding.start : finding.end + 1,
});

function reachesIntoView({ top, bottom }: Box): boolean {
  return bottom >= 0 && top <= window.innerHeight;
}
