import type { Run } from './run.ts';

/** How much of a page's height, at its top and at its bottom, headers and footers are looked for in. */
const MARGIN = 0.25;

/**
 * Knows headers and footers: what is said in the same place of two pages. Their text is not in the document's, but the
 * document may well say the same. What was known once stays known, at any zoom.
 */
export class MarginRuns {
  readonly #known = new Set<string>();

  /** The runs that are no headers or footers, as far as one can see. */
  without(runs: readonly Run[]): readonly Run[] {
    const pages = new Map<string, number>();
    const names = new Map<Run, string>();
    for (const run of runs) {
      const name = nameInMargin(run);
      if (name === undefined || !run.page) continue;
      names.set(run, name);
      if ((pages.get(name) ?? run.page.top) !== run.page.top) this.#known.add(name);
      pages.set(name, run.page.top);
    }
    return runs.filter((run) => !this.#known.has(names.get(run) ?? ''));
  }
}

/** What a run says and where on its page, where that is near the page's edge. */
function nameInMargin({ label, left, top, height, page }: Run): string | undefined {
  if (!page) return undefined;
  const [fromTop, fromLeft] = [(top + height / 2 - page.top) / page.height, (left - page.left) / page.height];
  if (fromTop > MARGIN && fromTop < 1 - MARGIN) return undefined;
  return `${Math.round(fromTop * 500)} ${Math.round(fromLeft * 500)} ${label}`;
}
