/**
 * The card's styles. The page cannot reach into the shadow root, but it can style the host: what matters there is
 * therefore `!important`, which wins inside a shadow root over the page's own.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
}
.card {
  --paper: light-dark(#ffffff, #23282d);
  --text: light-dark(#1c2226, #eceff1);
  --quiet: light-dark(#55616a, #aab4bb);
  --line: light-dark(#d8dee2, #414a51);
  --accent: light-dark(#0b5d6b, #7fd0dd);
  --on-accent: light-dark(#ffffff, #06272d);
  --tint: light-dark(#e4f1f3, #24434a);
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  width: min(21rem, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow: auto;
  margin: 0;
  padding: 12px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--paper);
  color: var(--text);
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 8px 28px rgb(0 0 0 / 18%);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
}
.caption, .ignore, .choices {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
}
.caption { justify-content: space-between; }
p, h2 { margin: 0 0 8px; }
h2 { font-size: 17px; font-weight: 650; line-height: 1.3; }
#label { display: flex; align-items: center; gap: 8px; margin: 0; color: var(--quiet); font-size: 14px; }
.sample { width: 22px; border-bottom: 2px dotted; }
.sample[data-category="jargon"] { color: light-dark(#0b7285, #66c7d6); }
.sample[data-category="acronym"] { color: light-dark(#0b7285, #66c7d6); border-bottom-width: 1px; }
.sample[data-category="blanket"] { color: light-dark(#7048e8, #b3a1ff); border-bottom: 4px double; }
.sample[data-category="promise"] { color: light-dark(#c2410c, #ff9d6c); border-bottom-style: dashed; }
.sample[data-category="voice"] { color: light-dark(#be185d, #ff8fbc); border-bottom-style: solid; }
.sample[data-category="resource"] { color: light-dark(#1d4ed8, #8fb4ff); border-bottom: 3px solid; }
.lead { color: var(--quiet); font-weight: 600; }
.lead::after { content: ":"; }
.question, .problem { margin: 12px 0; padding: 8px 12px; border-radius: 8px; background: var(--tint); }
button {
  min-height: 32px;
  margin: 0;
  padding: 4px 12px;
  border: 1px solid transparent;
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  font-size: 14px;
  text-align: start;
  user-select: none;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.ignore button:focus-visible, .close:focus-visible { outline-offset: -2px; }
.choices { margin: 12px 0; }
.choice { background: var(--tint); color: light-dark(#0b5d6b, #d5eef2); font-weight: 600; }
.choice:first-child { background: var(--accent); color: var(--on-accent); }
.choice:hover { filter: brightness(0.93); }
.ignore { margin: 12px -8px -4px; padding-top: 8px; border-top: 1px solid var(--line); gap: 0; }
.ignore button, .close { padding: 4px 8px; color: var(--quiet); }
.ignore button:hover, .close:hover { background: var(--tint); color: var(--text); }
.close { display: grid; place-items: center; width: 32px; margin-right: -8px; padding: 0; }
svg { width: 14px; height: 14px; fill: none; stroke: currentcolor; stroke-width: 1.8; stroke-linecap: round; }
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 120ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(2px); } }
}
@media (forced-colors: active) {
  button { border-color: ButtonText; }
  .sample { color: CanvasText; }
}
@media print {
  .card { display: none; }
}
`;
