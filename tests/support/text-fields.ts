import type { Locator } from '@playwright/test';

/** A mark in a text field: its category, its wording, and where it is in the viewport, a box a line. */
export interface FieldMark {
  readonly category: string;
  readonly text: string;
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** The marks of a page whose only draft is this text field, in the order of the text. */
export async function marksIn(field: Locator): Promise<readonly FieldMark[]> {
  return field.evaluate((element) => {
    const { value } = element as HTMLTextAreaElement;
    const boxesOf = (range: Range) =>
      Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height }));
    return [...CSS.highlights]
      .filter(([name]) => name.startsWith('common-ground-'))
      .flatMap(([name, highlight]) =>
        [...highlight].map((mark) => {
          const range = mark as Range;
          // A range in a field's value has no text of its own; one in the mirror has.
          const text = mark instanceof Range ? String(mark) : value.slice(range.startOffset, range.endOffset);
          return { category: name.slice('common-ground-'.length), text, boxes: boxesOf(range) };
        }),
      )
      .sort(({ boxes: [a] }, { boxes: [b] }) => (a && b ? a.y - b.y || a.x - b.x : 0));
  });
}

/** The marked wording of a page whose only draft is this text field, in the order of the text. */
export async function wordingIn(field: Locator): Promise<readonly string[]> {
  return (await marksIn(field)).map(({ text }) => text);
}

/** What is in a text field, with a bar where the caret is or bars around what is selected. */
export async function withCaret(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    const selected = selectionStart === selectionEnd ? '' : `${value.slice(selectionStart, selectionEnd)}|`;
    return `${value.slice(0, selectionStart)}|${selected}${value.slice(selectionEnd)}`;
  });
}

/** Puts the caret into a text field, just behind the first `wording` in it, and the focus with it. */
export async function caretAfter(field: Locator, wording: string): Promise<void> {
  await field.evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement;
    const at = area.value.indexOf(wanted) + wanted.length;
    area.focus();
    area.setSelectionRange(at, at);
  }, wording);
}

/** Rests the pointer on a marked wording of a text field, as a person would to see its card. Throws when it is not marked. */
export async function pointAtField(field: Locator, wording: string): Promise<void> {
  const mark = (await marksIn(field)).find(({ text }) => text === wording);
  const box = mark?.boxes[0];
  if (!box) throw new Error(`“${wording}” is not marked`);
  const { mouse } = field.page();
  await mouse.move(box.x + box.width / 2 - 2, box.y + box.height / 2);
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses the first replacement on the card of a marked wording and says what it was. */
export async function replaceInField(field: Locator, wording: string): Promise<string> {
  const page = field.page();
  await pointAtField(field, wording);
  const button = page.getByRole('dialog').getByRole('group', { name: 'Replace with' }).getByRole('button').first();
  const text = (await button.textContent())?.trim() ?? '';
  await button.click();
  return text;
}

/** Switches the browser's ranges in the values of fields off, so that we must use the mirror. */
export const WITHOUT_VALUE_RANGES = ['--disable-blink-features=OpaqueRange'];

/** Where the browser itself says that the first `wording` in a text field is, a box a line. Needs ranges in values. */
export async function trueBoxes(field: Locator, wording: string): Promise<FieldMark['boxes']> {
  return field.evaluate((element, wanted) => {
    const area = element as HTMLTextAreaElement & { createValueRange(start: number, end: number): Range };
    const start = area.value.indexOf(wanted);
    return Array.from(
      area.createValueRange(start, start + wanted.length).getClientRects(),
      ({ x, y, width, height }) => ({ x, y, width, height }),
    );
  }, wording);
}
