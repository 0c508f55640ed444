import { FieldMirror } from '../../../lib/editors/field-mirror.ts';
import { TextFieldEditor } from '../../../lib/editors/text-field-editor.ts';
import type { MirrorSource } from '../../../lib/editors/value-range.ts';
import type { ProbedMark, ProbeSide } from './probe-side.ts';

/** Where the browser has no ranges in values. */
const MIRRORS: MirrorSource = {
  mirror: (field, value, signal) => new FieldMirror(field, value, signal),
  get: async () => undefined,
};

/** Text fields, whose text is their value. */
export class FieldSide implements ProbeSide {
  readonly reader: TextFieldEditor;
  readonly #field: HTMLTextAreaElement | HTMLInputElement;

  constructor(field: HTMLTextAreaElement | HTMLInputElement) {
    this.#field = field;
    this.reader = new TextFieldEditor(field, MIRRORS, new AbortController().signal);
  }

  select(wording: string, which: 'whole' | 'behind'): void {
    const start = this.#field.value.indexOf(wording);
    if (start < 0) throw new Error(`“${wording}” is not in the field`);
    const end = start + wording.length;
    this.#field.focus();
    this.#field.setSelectionRange(which === 'whole' ? start : end, end);
  }

  textBeforeCaret(): string {
    const { value, selectionStart, selectionEnd } = this.#field;
    return selectionStart === selectionEnd ? value.slice(0, selectionStart ?? 0) : '(none)';
  }

  marks(ranges: readonly AbstractRange[]): readonly ProbedMark[] {
    const field = this.#field.getBoundingClientRect();
    return ranges
      .map((range) => ({ range, start: startOf(range) }))
      .toSorted((one, other) => one.start - other.start)
      .map(({ range, start }) => {
        // A range in a field's value has no text of its own; one in the mirror over it has.
        const own = range instanceof Range ? String(range) : undefined;
        const value = this.#field.value.slice(start, own === undefined ? range.endOffset : start + own.length);
        const wording = own ?? value;
        if (wording !== value) throw new Error(`“${wording}” is marked where “${value}” stands`);
        const box = (range as Range).getBoundingClientRect();
        if (box.top < field.top || box.bottom > field.bottom)
          throw new Error(`“${wording}” is marked beside the field`);
        return { wording, box };
      });
  }
}

/** Where in the value a mark begins: one in the mirror is in the node of a piece, and other pieces stand before it. */
function startOf(range: AbstractRange): number {
  const text = range instanceof Range ? range.startContainer.parentElement?.parentElement : undefined;
  if (!text) return range.startOffset;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return String(before).length;
}
