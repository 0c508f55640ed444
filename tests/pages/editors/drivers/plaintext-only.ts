import { type EditorDriver, editable } from '../editor-driver.ts';

/** An element in which only plain text can be written; line ends part its paragraphs. */
export function mount(place: HTMLElement): EditorDriver {
  const root = editable(place, 'plaintext-only');
  root.style.whiteSpace = 'pre-wrap';
  return {
    root,
    set(paragraphs) {
      root.textContent = paragraphs.join('\n\n').replaceAll('*', '');
    },
    model: () => root.innerText.split(/\n+/).filter((line) => line !== ''),
  };
}
