import './no-trusted-types.ts';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding, Suggestion } from '../report/finding.ts';
import { CATEGORY_LABELS } from '../shared/category-label.ts';
import { cardMore } from './card-more.ts';
import type { CardProblem } from './card-subject.ts';

/** What the card shows. */
export interface CardView {
  readonly finding: Finding;
  /** The wording with its meaning in brackets, where it can be explained. */
  readonly explanation?: string;
  readonly isMoreOpen?: boolean;
  readonly problem?: CardProblem;
}

/** What the writer can do about a finding. */
export interface CardChoiceActions {
  readonly apply: (suggestion: Suggestion) => void;
  readonly explain: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly ignoreHere: () => void;
  readonly ignoreInDraft: () => void;
  readonly ignoreAlways: () => void;
  readonly addTerm: () => void;
  readonly copyReport: (withSentence: boolean) => void;
}

/** What the writer can do with the card. */
export interface CardActions extends CardChoiceActions {
  readonly step: (to: 'next' | 'previous') => void;
  readonly toggleMore: () => void;
  readonly close: () => void;
}

const CROSS = 'M3.5 3.5l9 9m0-9l-9 9';
const LEFT = 'M10 3l-5 5 5 5';
const RIGHT = 'M6 3l5 5-5 5';

/** The card's content: the wording, why it is marked, the main fix, and the rest behind “More”. */
export function cardTemplate(view: CardView, actions: CardActions): TemplateResult {
  const { finding, isMoreOpen = false } = view;
  const questions = finding.suggestions.filter(({ kind }) => kind === 'ask');
  return html`
    <div class="caption">
      <p id="label"><span class="sample" data-category=${finding.category}></span>${CATEGORY_LABELS[finding.category]}</p>
      ${iconButton('Previous finding', LEFT, () => actions.step('previous'))}
      ${iconButton('Next finding', RIGHT, () => actions.step('next'))}
      ${iconButton('Close', CROSS, actions.close)}
    </div>
    <h2 id="wording">${finding.text}</h2>
    <p>${finding.message}</p>
    ${finding.meaning ? html`<p><span class="lead">Meaning</span> ${finding.meaning}</p>` : nothing}
    ${questions.map(({ text }) => html`<p class="question"><span class="lead">Ask</span> ${text}</p>`)}
    ${view.problem ? problem(view.problem, actions) : choices(view, actions)}
    <div class="foot">
      <button @click=${actions.ignoreHere}>Ignore here</button>
      <button aria-expanded=${isMoreOpen} @click=${actions.toggleMore}>
        More <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5" /></svg>
      </button>
    </div>
    ${isMoreOpen ? cardMore(hasEdits(finding) ? view.explanation : undefined, actions) : nothing}
  `;
}

function iconButton(label: string, path: string, press: () => void): TemplateResult {
  return html`
    <button class="icon" aria-label=${label} @click=${press}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>
  `;
}

const isEdit = ({ kind }: Suggestion) => kind !== 'ask';
const hasEdits = ({ suggestions }: Finding) => suggestions.some(isEdit);

function choices({ finding, explanation }: CardView, actions: CardActions): TemplateResult | typeof nothing {
  const edits = finding.suggestions.filter(isEdit);
  if (edits.length === 0) return explanation === undefined ? nothing : explain(explanation, actions);
  const button = (suggestion: Suggestion) => html`
    <button class="choice" @click=${() => actions.apply(suggestion)}>
      ${suggestion.kind === 'delete' ? 'Leave it out' : suggestion.text}
    </button>
  `;
  return html`<div class="choices" role="group" aria-label="Replace with">${edits.map(button)}</div>`;
}

function explain(text: string, actions: CardActions): TemplateResult {
  return html`
    <div class="choices"><button class="choice" @click=${() => actions.explain(text)}>Explain it here</button></div>
  `;
}

function problem({ message, copy }: CardProblem, actions: CardActions): TemplateResult {
  return html`
    <p class="problem">${message}</p>
    ${
      copy === undefined
        ? nothing
        : html`<div class="choices"><button class="choice" @click=${() => actions.copy(copy)}>Copy “${copy}”</button></div>`
    }
  `;
}
