import type { BlockId, EditorBlock, PagePlace, TextBox } from '../editors/editor.ts';
import { liveRange } from '../editors/range-at.ts';
import { shadowRootsAround } from '../editors/tree-roots.ts';
import type { Category } from '../shared/category.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { covers, hitTest, type PaintedPlace } from './hit-test.ts';

/** A finding that is painted. */
export interface Mark {
  readonly draft: Draft;
  readonly found: DraftFinding;
  readonly at: PaintedPlace;
}

/** A finding and where it stands in the page now. */
interface Place {
  readonly found: DraftFinding;
  readonly at: PagePlace;
}

/** What is painted in a block, and where it was put. */
interface PaintedBlock {
  readonly block: EditorBlock;
  readonly found: readonly DraftFinding[];
  readonly places: readonly Place[];
  readonly marks: readonly Mark[];
}

/** Highlights are named so that neither the page's own nor another extension's are met. */
const NAME = 'common-ground-';

/**
 * Paints findings as CSS custom highlights, one for each category; nothing in the page changes. Where an editor's text
 * is in no node its own layer draws them.
 */
export class Painter {
  readonly #highlights = new Map<Category, Highlight>();
  readonly #painted = new Map<Draft, Map<BlockId, PaintedBlock>>();
  readonly #byPlace = new Map<PaintedPlace, Mark>();

  /** Takes every mark away when `signal` aborts. */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#takeDown());
  }

  /** Shows exactly these findings of a draft, given in its order; blocks in which nothing changed are left alone. */
  paint(draft: Draft, wanted: readonly DraftFinding[]): void {
    const before = this.#painted.get(draft) ?? new Map<BlockId, PaintedBlock>();
    const now = new Map<BlockId, PaintedBlock>();
    for (const [id, found] of Map.groupBy(wanted, ({ block }) => block.id)) {
      const old = before.get(id);
      now.set(id, old && isUpToDate(old, found) ? old : this.#paintBlock(draft, found, old));
    }
    for (const [id, { marks }] of before) if (!now.has(id)) for (const mark of marks) this.#remove(mark);
    draft.editor.layer?.draw(boxesOf([...now.values()].flatMap(({ marks }) => marks)));
    if (now.size > 0) this.#painted.set(draft, now);
    else this.#painted.delete(draft);
    this.restore();
  }

  #paintBlock(draft: Draft, found: readonly DraftFinding[], before: PaintedBlock | undefined): PaintedBlock {
    const old = byStart(before?.marks ?? []);
    const places: Place[] = [];
    const marks: Mark[] = [];
    for (const each of found) {
      for (const at of draft.rangesOf(each)) {
        const place = { found: each, at };
        const painted = takeSame(old, place) ?? this.#add(place);
        if (!painted) continue;
        const mark = { draft, found: each, at: painted };
        this.#byPlace.set(painted, mark);
        places.push(place);
        marks.push(mark);
      }
    }
    for (const gone of old.values()) for (const mark of gone) this.#remove(mark);
    return { block: (found[0] as DraftFinding).block, found, places, marks };
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
    if (this.#byPlace.size === 0) return undefined;
    for (const { editor } of this.#painted.keys()) {
      const box = editor.layer?.boxAt(x, y);
      if (box) return this.#byPlace.get(box);
    }
    const shadowRoots = [...this.#painted.keys()].flatMap(({ editor }) => shadowRootsAround(editor.root));
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (!caret) return undefined;
    const inField = this.#marksIn(caret.offsetNode).find(({ at }) => covers(at, x, y));
    if (inField) return inField;
    const range = hitTest(x, y, caret, this.#byPlace.keys());
    return range && this.#byPlace.get(range);
  }

  /** The marks of the draft in a text field, which is all that the caret's place there names. */
  #marksIn(field: Node): readonly Mark[] {
    for (const [{ editor }, blocks] of this.#painted) {
      if (editor.root === field) return [...blocks.values()].flatMap(({ marks }) => marks);
    }
    return [];
  }

  #add({ at, found }: Place): PaintedPlace | undefined {
    if (!isRange(at)) return at;
    const range = liveRange(at);
    if (!range) return undefined;
    let highlight = this.#highlights.get(found.finding.category);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(found.finding.category, highlight);
    }
    highlight.add(range as AbstractRange);
    return range;
  }

  #remove(mark: Mark): void {
    const { at, found } = mark;
    if (isRange(at)) this.#highlights.get(found.finding.category)?.delete(at as AbstractRange);
    if ('disconnect' in at) at.disconnect();
    if (this.#byPlace.get(at) === mark) this.#byPlace.delete(at);
  }

  #takeDown(): void {
    for (const [category, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(NAME + category) === highlight) CSS.highlights.delete(NAME + category);
    }
    this.#painted.clear();
    this.#byPlace.clear();
  }
}

/** Whether the same findings are painted in the same text, where they were put: the page may move nodes that it leaves as they are. */
function isUpToDate({ block, found, places, marks }: PaintedBlock, wanted: readonly DraftFinding[]): boolean {
  return (
    found.length === wanted.length &&
    wanted.every((each, index) => each.block === block && each.finding === found[index]?.finding) &&
    marks.length > 0 &&
    marks.every(({ at }, index) => {
      const place = places[index]?.at;
      // Boxes move without a change of the text.
      return place && isRange(at) && isRange(place) && at.startContainer === place.startContainer && isSame(at, place);
    })
  );
}

function byStart(marks: readonly Mark[]): Map<Start, Mark[]> {
  return Map.groupBy(marks, ({ at }) => startOf(at));
}

/** The node or box that a mark begins in; undefined in a text field's value. */
type Start = Node | TextBox | undefined;

const isRange = <At extends PagePlace | PaintedPlace>(at: At): at is Extract<At, { startOffset: number }> =>
  'startOffset' in at;
const startOf = (at: PagePlace | PaintedPlace): Start => (isRange(at) ? at.startContainer : at);

function boxesOf(marks: readonly Mark[]): ReadonlyMap<TextBox, Category> {
  return new Map(marks.flatMap(({ at, found }) => (isRange(at) ? [] : [[at, found.finding.category] as const])));
}

/** Takes out the range or box of a mark that already stands at `place`, where there is one. */
function takeSame(old: Map<Start, Mark[]>, { at, found: wanted }: Place): PaintedPlace | undefined {
  const marks = old.get(startOf(at));
  const index = marks?.findIndex(
    ({ at: other, found }) => found.finding.category === wanted.finding.category && isSame(other, at),
  );
  return index === undefined || index < 0 ? undefined : marks?.splice(index, 1)[0]?.at;
}

function isSame(one: PaintedPlace, other: PagePlace): boolean {
  if (!isRange(one) || !isRange(other)) return one === other;
  return (
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
