import { Body, type BodyNode } from './body.ts';
import { type Fragment, fragmentLength, joinFragments, mapRuns, textFragment } from './fragment.ts';
import { History } from './history.ts';
import { styleAt } from './paragraph.ts';
import { BODY_STYLE } from './style.ts';

/** A stretch of the text; a caret where both are equal. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** What the writer may do: write, propose, or only read. */
export type Mode = 'editing' | 'suggesting' | 'viewing';

/** A document tab under the writer's hands: text, selection, undo, and the changes of others. */
export class EditedDocument {
  readonly body: Body;
  mode: Mode = 'editing';
  readonly #history = new History();
  readonly #textListeners = new Set<() => void>();
  readonly #selectionListeners = new Set<() => void>();
  #selection: Selection;
  /** Stretches that move along with changes; see `follow`. */
  readonly #followed = new Set<{ at: Selection }>();

  constructor(nodes: readonly BodyNode[]) {
    this.body = new Body(nodes);
    const first = nodes.findIndex(({ type }) => type === 'paragraph');
    const start = this.body.startOf(Math.max(0, first));
    this.#selection = { start, end: start };
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Calls `listener` after every change of the text or of how it is written. */
  onTextChange(listener: () => void): void {
    this.#textListeners.add(listener);
  }

  /** Calls `listener` when the selection alone has changed. */
  onSelectionChange(listener: () => void): void {
    this.#selectionListeners.add(listener);
  }

  /** Selects a stretch; offsets outside the text are brought into it. */
  select(start: number, end: number): void {
    const last = Math.max(0, this.body.text().length - 1);
    const clamp = (offset: number) => Math.min(last, Math.max(0, offset));
    this.#selection = { start: clamp(Math.min(start, end)), end: clamp(Math.max(start, end)) };
    this.#history.close();
    for (const listener of this.#selectionListeners) listener();
  }

  /** Remembers a stretch that moves along with what is changed before it; the function gives it, once. */
  follow(selection: Selection): () => Selection {
    const followed = { at: selection };
    this.#followed.add(followed);
    return () => {
      this.#followed.delete(followed);
      return followed.at;
    };
  }

  /** Writes over the selection, as typing or one paste does. */
  write(text: string, { typed }: { readonly typed: boolean }): void {
    const { start, end } = this.#selection;
    const at = this.body.paragraphAt(start);
    const style = at ? styleAt(at.paragraph, end > start ? at.within + 1 : at.within) : BODY_STYLE;
    const { suggestion: _, ...plain } = style;
    const shape = at?.paragraph.shape ?? { kind: 'text', base: BODY_STYLE };
    const isSuggestion = this.mode === 'suggesting';
    this.#put(textFragment(text, isSuggestion ? { ...plain, suggestion: 'inserted' } : plain, shape), typed);
  }

  /** Deletes the selection, or the character `before` or behind the caret. */
  delete(direction: 'before' | 'behind'): void {
    const { start, end } = this.#selection;
    if (start === end) {
      const from = direction === 'before' ? start - 1 : start;
      if (!this.body.slice(Math.max(0, from), from + 1)) return;
      this.#selection = { start: from, end: from + 1 };
    }
    const from = this.#selection.start;
    const at = this.body.paragraphAt(from);
    if (!at) return;
    this.#put(textFragment('', BODY_STYLE, at.paragraph.shape), false);
    // Text that is only proposed to be taken out stays; the caret goes on to what stands before it.
    if (direction === 'before' && this.mode === 'suggesting') this.select(from, from);
  }

  /** Makes the selection bold, or no longer bold. */
  toggleBold(): void {
    const { start, end } = this.#selection;
    const stretch = this.body.slice(start, end);
    if (this.mode === 'viewing' || !stretch || start === end) return;
    const isBold = stretch.every(({ runs }) => runs.every(({ style }) => style.bold));
    const changed = mapRuns(stretch, (run) => ({ ...run, style: { ...run.style, bold: !isBold } }));
    this.#apply(start, end, changed, false);
    this.#selection = { start, end };
    this.#tell();
  }

  undo(): void {
    this.#moveTo(this.#history.undo(this.body));
  }

  redo(): void {
    this.#moveTo(this.#history.redo(this.body));
  }

  /** A change somebody else makes; the writer's selection and undo move along. */
  changeByOther(start: number, end: number, text: string): void {
    const at = this.body.paragraphAt(start);
    if (!at) throw new Error('A collaborator can only write in a paragraph');
    const fragment = textFragment(text, styleAt(at.paragraph, at.within), at.paragraph.shape);
    if (!this.body.replace(start, end, fragment)) throw new Error('A collaborator’s change crosses a table or a break');
    this.#history.shift(start, end - start, text.length);
    this.#selection = moved(this.#selection, start, end, text.length);
    this.#moveFollowed(start, end, text.length);
    this.#tell();
  }

  #put(fragment: Fragment, typed: boolean): void {
    if (this.mode === 'viewing') return;
    const { start, end } = this.#selection;
    const removed = this.body.slice(start, end);
    if (!removed) return;
    const kept = this.mode === 'suggesting' ? proposedDeletion(removed) : undefined;
    const inserted = kept ? joinFragments(kept, fragment) : fragment;
    this.#apply(start, end, inserted, typed);
    this.#tell();
  }

  #apply(start: number, end: number, inserted: Fragment, typed: boolean): void {
    const removed = this.body.replace(start, end, inserted);
    if (!removed) return;
    this.#history.add({ at: start, removed, inserted }, typed);
    this.#moveFollowed(start, end, fragmentLength(inserted));
    const caret = start + fragmentLength(inserted);
    this.#selection = { start: caret, end: caret };
  }

  #moveFollowed(start: number, end: number, length: number): void {
    for (const followed of this.#followed) followed.at = moved(followed.at, start, end, length);
  }

  #moveTo(selection: Selection | undefined): void {
    if (!selection) return;
    this.#selection = selection;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#textListeners) listener();
  }
}

/** Where a selection stands when `length` characters have come in place of a stretch. */
function moved(selection: Selection, start: number, end: number, length: number): Selection {
  const move = (offset: number) => (offset > start ? Math.max(start, offset - (end - start)) + length : offset);
  return { start: move(selection.start), end: move(selection.end) };
}

/** What a deletion leaves while it is only proposed: the text, struck out; text that was itself proposed goes. */
function proposedDeletion(removed: Fragment): Fragment {
  return mapRuns(removed, ({ text, style }) =>
    style.suggestion === 'inserted' ? undefined : { text, style: { ...style, suggestion: 'deleted' } },
  );
}
