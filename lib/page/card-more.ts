import './no-trusted-types.ts';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { CardChoiceActions } from './card-template.ts';

/** What stands behind “More” on the card; with `explanation`, explaining the wording is among it. */
export function cardMore(explanation: string | undefined, actions: CardChoiceActions): TemplateResult {
  const copyReport = ({ currentTarget }: Event) => {
    const box = (currentTarget as Element).parentElement?.querySelector('input');
    actions.copyReport(box?.checked ?? false);
  };
  return html`
    <div class="more">
      ${
        explanation === undefined
          ? nothing
          : html`<button @click=${() => actions.explain(explanation)}>Explain it here</button>`
      }
      <button @click=${actions.ignoreInDraft}>Ignore in this draft</button>
      <button @click=${actions.ignoreAlways}>Ignore always</button>
      <button @click=${actions.addTerm}>Add to your organisation’s terms</button>
      <button @click=${copyReport}>Copy a report of a wrong mark</button>
      <label><input type="checkbox" />with the sentence it stands in</label>
    </div>
  `;
}
