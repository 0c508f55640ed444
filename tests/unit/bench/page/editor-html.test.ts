import { expect, test } from 'vitest';
import { EDITORS, type PageCase } from '../../../bench/page/cases.ts';
import { editorHtml } from '../../../bench/page/editor-html.ts';

const CASE: PageCase = { editor: 'textarea', words: 120, findings: false, caret: 'end', prefilled: true };

test('a prefilled draft is in the markup of each editor, and one that is filled in later is not', () => {
  const html = (prefilled: boolean) => EDITORS.map((editor) => editorHtml({ ...CASE, editor, prefilled }, ['A', 'B']));
  const rich = (held: string) =>
    `<div role="textbox" aria-multiline="true" aria-label="Draft" contenteditable="true">${held}</div>`;
  expect(html(true)).toEqual([
    '<textarea aria-label="Draft">A\n\nB</textarea>',
    rich('<p>A</p><p>B</p>'),
    '<template><p>A</p><p>B</p></template><div data-rooster></div>',
  ]);
  expect(html(false)).toEqual([
    '<textarea aria-label="Draft"></textarea>',
    rich(''),
    '<template></template><div data-rooster></div>',
  ]);
});
