import { type ClipboardEvent, memo, type RefObject } from 'react';
import { safeHtmlText } from './safe-html.ts';

/** Where the text is written, pasted or read into. React never writes in here again: what stands in it is the writer's. */
export const DraftEditor = memo(function DraftEditor({
  editor,
}: {
  readonly editor: RefObject<HTMLDivElement | null>;
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
      onPaste={pasted}
    />
  );
});

/** Takes text with its headings, lists and tables, without the fonts, colours and pictures it had elsewhere. */
function pasted(event: ClipboardEvent): void {
  const { clipboardData } = event;
  if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '') return;
  event.preventDefault();
  const html = clipboardData.getData('text/html');
  // The browser's own command, so that one Ctrl+Z takes it back.
  if (html === '') document.execCommand('insertText', false, clipboardData.getData('text/plain'));
  else document.execCommand('insertHTML', false, safeHtmlText(html));
}
