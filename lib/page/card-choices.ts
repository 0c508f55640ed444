import { browser } from 'wxt/browser';
import type { Finding, Suggestion } from '../report/finding.ts';
import { safely } from '../shared/safely.ts';
import type { CardProblem, CardSubject } from './card-subject.ts';
import type { CardChoiceActions } from './card-template.ts';
import type { DeskParts } from './desk.ts';
import { editFor } from './edit-for.ts';
import { explanation } from './explanation.ts';
import { markReport, sentenceAt } from './mark-report.ts';
import { doneMessage, failureMessage, isDone } from './replace-messages.ts';

/** The most UTF-16 code units of a wording that are kept for the list of what was ignored. */
const MAX_WORDING = 200;
const NOT_COPIED = 'Your browser did not let us copy that here.';

/** What choices need of the card. */
export interface ChoiceParts extends Pick<DeskParts, 'ignoreAlways' | 'addTerm'> {
  readonly subject: () => CardSubject | undefined;
  /** Closes the card and says what was done; `stays` leaves the caret where the editor has put it. */
  readonly done: (message: string, stays?: boolean) => void;
  /** Says in the card why something was not done. */
  readonly refuse: (subject: CardSubject, problem: CardProblem) => void;
}

/** Carries out what is chosen on the card. */
export class CardChoices {
  readonly #parts: ChoiceParts;
  /** While an editor is at work on a replacement, changes of its text do not close the card. */
  isApplying = false;

  readonly actions: CardChoiceActions = {
    apply: safely('replacement-failed', (suggestion) => this.#apply(suggestion)),
    explain: safely('replacement-failed', (text) => this.#apply({ kind: 'replace', text }, `Explained: “${text}”.`)),
    copy: safely('copy-failed', (text) => this.#copy(text)),
    ignoreHere: safely('ignore-failed', () => this.#ignoreHere()),
    ignoreInDraft: safely('ignore-failed', () => this.#ignoreInDraft()),
    ignoreAlways: safely('ignore-failed', () => this.#ignoreAlways()),
    addTerm: safely('term-not-added', () => this.#addTerm()),
    copyReport: safely('copy-failed', (withSentence) => this.#copyReport(withSentence)),
  };

  constructor(parts: ChoiceParts) {
    this.#parts = parts;
  }

  /** The finding with its meaning in brackets, where it can be explained. */
  explanationOf({ found: { block, finding } }: CardSubject): string | undefined {
    return explanation(block.text, finding);
  }

  async #apply(suggestion: Suggestion, message?: string): Promise<void> {
    const subject = this.#parts.subject();
    if (!subject || this.isApplying) return;
    this.isApplying = true;
    const result = await subject.draft.put(editFor(subject.found, suggestion)).finally(() => {
      this.isApplying = false;
    });
    const text = suggestion.kind === 'delete' ? undefined : suggestion.text;
    if (isDone(result)) {
      const isExplained = message !== undefined && result === 'replaced';
      this.#parts.done(isExplained ? message : doneMessage(result, text), true);
    } else {
      const problem = { message: failureMessage(result), ...(text !== undefined && { copy: text }) };
      this.#parts.refuse(subject, problem);
    }
  }

  async #copy(text: string): Promise<void> {
    const subject = this.#parts.subject();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // A frame may not be let, and pages without https have no clipboard.
      if (subject) this.#parts.refuse(subject, { message: NOT_COPIED });
      return;
    }
    this.#parts.done('Copied.');
  }

  async #copyReport(withSentence: boolean): Promise<void> {
    const subject = this.#parts.subject();
    if (!subject) return;
    const { block, finding } = subject.found;
    const sentence = withSentence ? sentenceAt(block.text, finding.start) : undefined;
    await this.#copy(markReport(finding, browser.runtime.getManifest().version, sentence));
  }

  async #ignoreHere(): Promise<void> {
    const subject = this.#parts.subject();
    if (!subject) return;
    this.#parts.done('Ignored here.');
    await subject.draft.ignoreHere(subject.found);
  }

  async #ignoreInDraft(): Promise<void> {
    const subject = this.#parts.subject();
    if (!subject) return;
    this.#parts.done(`“${subject.found.finding.text}” is ignored in this draft.`);
    await subject.draft.ignoreWording(subject.found.finding);
  }

  #ignoreAlways(): void {
    const finding = this.#finding();
    if (!finding) return;
    this.#parts.done(`“${finding.text}” will not be marked again.`);
    this.#parts.ignoreAlways({ rule: finding.rule, key: finding.key, wording: finding.text.slice(0, MAX_WORDING) });
  }

  #addTerm(): void {
    const finding = this.#finding();
    if (!finding) return;
    this.#parts.done('The form for your organisation’s terms opens in a new tab.');
    const { text, term = text, category, meaning } = finding;
    this.#parts.addTerm({ term: term.slice(0, MAX_WORDING), category, ...(meaning !== undefined && { meaning }) });
  }

  #finding(): Finding | undefined {
    return this.#parts.subject()?.found.finding;
  }
}
