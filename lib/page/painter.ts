import type { Category } from '../shared/category.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { hitTest } from './hit-test.ts';
import { rangeAt } from './range-at.ts';

/** A finding and where it stands in the page now. */
export interface Place {
  readonly found: DraftFinding;
  readonly at: AbstractRange;
}

/** A finding that is painted. */
export interface Mark {
  readonly draft: Draft;
  readonly found: DraftFinding;
  readonly range: Range;
}

/** Highlights are named so that neither the page's own nor another extension's are met. */
const NAME = 'common-ground-';

/**
 * Paints findings as CSS custom highlights, one for each category; nothing in the page changes.
 */
export class Painter {
  readonly #highlights = new Map<Category, Highlight>();
  readonly #painted = new Map<Draft, readonly Mark[]>();
  readonly #byRange = new Map<Range, Mark>();

  /** Takes every mark away when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#takeDown());
  }

  /** Shows exactly these findings of a draft; those that stand where they stood are left alone. */
  paint(draft: Draft, places: readonly Place[]): void {
    const old = byStart(this.#painted.get(draft) ?? []);
    const marks = places.map((place) => {
      const range = takeSame(old, place) ?? this.#add(place);
      const mark = { draft, found: place.found, range };
      this.#byRange.set(range, mark);
      return mark;
    });
    for (const gone of old.values()) for (const mark of gone) this.#remove(mark);
    if (marks.length > 0) this.#painted.set(draft, marks);
    else this.#painted.delete(draft);
    this.restore();
  }

  /** Registers our highlights again where the page took them out: it shares the registry with us. */
  restore(): void {
    for (const [category, highlight] of this.#highlights) {
      const name = NAME + category;
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** The mark at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined {
    if (this.#byRange.size === 0) return undefined;
    const range = hitTest(x, y, this.#byRange.keys());
    return range && this.#byRange.get(range);
  }

  #add({ at, found }: Place): Range {
    const range = rangeAt(at);
    let highlight = this.#highlights.get(found.finding.category);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(found.finding.category, highlight);
    }
    highlight.add(range);
    return range;
  }

  #remove({ range, found }: Mark): void {
    this.#highlights.get(found.finding.category)?.delete(range);
    this.#byRange.delete(range);
  }

  #takeDown(): void {
    for (const [category, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(NAME + category) === highlight) CSS.highlights.delete(NAME + category);
    }
    this.#painted.clear();
    this.#byRange.clear();
  }
}

function byStart(marks: readonly Mark[]): Map<Node, Mark[]> {
  return Map.groupBy(marks, ({ range }) => range.startContainer);
}

/** Takes out the range of a mark that already stands at `place`, where there is one. */
function takeSame(old: Map<Node, Mark[]>, { at, found: wanted }: Place): Range | undefined {
  const marks = old.get(at.startContainer);
  const index = marks?.findIndex(
    ({ range, found }) =>
      found.finding.category === wanted.finding.category &&
      range.startOffset === at.startOffset &&
      range.endContainer === at.endContainer &&
      range.endOffset === at.endOffset,
  );
  return index === undefined || index < 0 ? undefined : marks?.splice(index, 1)[0]?.range;
}
