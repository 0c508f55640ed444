import { type ClipboardEvent, memo, type RefObject } from 'react';
import { escapeHtml } from '../../lib/documents/document-content.ts';
import { safeHtmlText } from './safe-html.ts';

/** More than this, in UTF-16 code units of HTML, is put in as a file is: the browser's own command would hold the page up. */
const LONG = 100_000;

/** Where the text is written, pasted or read into. React never writes in here again: what stands in it is the writer's. */
export const DraftEditor = memo(function DraftEditor({
  editor,
  onLongPaste,
}: {
  readonly editor: RefObject<HTMLDivElement | null>;
  /** Hears of a long text that is pasted where there was none, as HTML. */
  readonly onLongPaste: (html: string) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a draft elsewhere is such an element too, and only it can be marked
    <div
      ref={editor}
      role="textbox"
      aria-multiline="true"
      aria-label="Text to check"
      data-placeholder="Paste or write your text here"
      aria-describedby="how-to-check"
      tabIndex={0}
      className="check-text"
      contentEditable
      suppressContentEditableWarning
      spellCheck
      onPaste={(event) => pasted(event, onLongPaste)}
    />
  );
});

/** Takes text with its headings, lists and tables, without the fonts, colours and pictures it had elsewhere. */
function pasted(event: ClipboardEvent, onLongPaste: (html: string) => void): void {
  const { clipboardData, currentTarget } = event;
  const plain = clipboardData.getData('text/plain');
  if (clipboardData.files.length > 0 && plain === '') return;
  event.preventDefault();
  const html = clipboardData.getData('text/html') || linesHtml(plain);
  if (html.length > LONG && currentTarget.textContent?.trim() === '') onLongPaste(html);
  // The browser's own commands, so that one Ctrl+Z takes it back.
  else if (html === '') document.execCommand('insertText', false, plain);
  else document.execCommand('insertHTML', false, safeHtmlText(html));
}

/** Lines of plain text as paragraphs; nothing where there is one, which goes into the paragraph that it is pasted in. */
function linesHtml(text: string): string {
  const lines = text.split(/\r?\n/);
  if (lines.length === 1) return '';
  return lines.map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`).join('');
}
