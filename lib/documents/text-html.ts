import { type TextBlock, textBlocks } from '../report/text-blocks.ts';
import { escapeHtml } from './document-content.ts';

/** A plain or Markdown text as simple HTML: paragraphs, headings and lists, as the checker reads them. */
export function textHtml(text: string): string {
  const parts: string[] = [];
  let inList = false;
  for (const block of textBlocks(text)) {
    const isItem = block.kind === 'list-item';
    if (isItem !== inList) parts.push(isItem ? '<ul>' : '</ul>');
    inList = isItem;
    parts.push(elementOf(block));
  }
  if (inList) parts.push('</ul>');
  return parts.join('');
}

function elementOf({ kind, text }: TextBlock): string {
  // Lines that an editor broke run on as they do in a paragraph.
  const content = escapeHtml(text.replace(/[^\S\n]*\r?\n[^\S\n]*/g, ' '));
  if (kind === 'heading') return `<h2>${content}</h2>`;
  return kind === 'list-item' ? `<li>${content}</li>` : `<p>${content}</p>`;
}
