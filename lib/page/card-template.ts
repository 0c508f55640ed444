import './no-trusted-types.ts';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Finding, Suggestion } from '../report/finding.ts';
import { CATEGORY_LABELS } from '../shared/category-label.ts';

/** What the card shows. */
export interface CardView {
  readonly finding: Finding;
  /** Why a suggestion could not be put in, and the wording to copy instead. */
  readonly problem?: { readonly message: string; readonly copy?: string };
}

/** What the writer can do with the card. */
export interface CardActions {
  apply(suggestion: Suggestion): void;
  copy(text: string): void;
  ignoreHere(): void;
  ignoreAlways(): void;
  close(): void;
}

/** The card's content. */
export function cardTemplate(view: CardView, actions: CardActions): TemplateResult {
  const { finding } = view;
  const questions = finding.suggestions.filter(({ kind }) => kind === 'ask');
  return html`
    <div class="caption">
      <p id="label"><span class="sample" data-category=${finding.category}></span>${CATEGORY_LABELS[finding.category]}</p>
      <button class="close" aria-label="Close" @click=${actions.close}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9m0-9l-9 9" /></svg>
      </button>
    </div>
    <h2 id="wording">${finding.text}</h2>
    <p>${finding.message}</p>
    ${finding.meaning ? html`<p><span class="lead">Meaning</span> ${finding.meaning}</p>` : nothing}
    ${questions.map(({ text }) => html`<p class="question"><span class="lead">Ask</span> ${text}</p>`)}
    ${view.problem ? problem(view.problem, actions) : choices(finding, actions)}
    <div class="ignore">
      <button @click=${actions.ignoreHere}>Ignore here</button>
      <button @click=${actions.ignoreAlways}>Ignore always</button>
    </div>
  `;
}

function choices({ suggestions }: Finding, { apply }: CardActions): TemplateResult | typeof nothing {
  const edits = suggestions.filter(({ kind }) => kind !== 'ask');
  if (edits.length === 0) return nothing;
  const button = (suggestion: Suggestion) => html`
    <button class="choice" @click=${() => apply(suggestion)}>
      ${suggestion.kind === 'delete' ? 'Leave it out' : suggestion.text}
    </button>
  `;
  return html`<div class="choices" role="group" aria-label="Replace with">${edits.map(button)}</div>`;
}

function problem({ message, copy }: NonNullable<CardView['problem']>, actions: CardActions): TemplateResult {
  return html`
    <p class="problem">${message}</p>
    ${
      copy === undefined
        ? nothing
        : html`<div class="choices"><button class="choice" @click=${() => actions.copy(copy)}>Copy “${copy}”</button></div>`
    }
  `;
}
