/** One kind of editor, driven through its own public interface: what the page that has it would do. */
export interface EditorDriver {
  /** The element the writer types in. */
  readonly root: HTMLElement;
  /** Puts paragraphs into the editor by script; wording between asterisks is bold where the editor has bold. */
  set(paragraphs: readonly string[]): void;
  /** What the editor's own model holds, in the same notation; not what stands in the page. */
  model(): readonly string[];
  /** Makes the selected wording bold, where Ctrl+B does not. */
  bold?(): void;
  /** What of a block of ours is a paragraph of the model, where that is not a line. */
  lines?(text: string): readonly string[];
}

/** Makes an editor in an empty element. */
export type MountEditor = (place: HTMLElement) => EditorDriver | Promise<EditorDriver>;

/** A stretch of a paragraph. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** The stretches of a paragraph written with asterisks around bold wording. */
export function runsOf(paragraph: string): readonly Run[] {
  return paragraph
    .split('*')
    .map((text, at) => ({ text, isBold: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A paragraph of these stretches, with asterisks around bold wording. */
export function paragraphOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold }) => (isBold && text !== '' ? `*${text}*` : text))
    .join('')
    .replaceAll('**', '');
}

/** Paragraphs as HTML. */
export function htmlOf(paragraphs: readonly string[]): string {
  const run = ({ text, isBold }: Run) => (isBold ? `<strong>${text}</strong>` : text);
  return paragraphs.map((paragraph) => `<p>${runsOf(paragraph).map(run).join('') || '<br>'}</p>`).join('');
}

/** The paragraphs that an editor's own HTML holds. */
export function paragraphsIn(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const bold of body.querySelectorAll('b, strong')) {
    if (bold.textContent !== '') bold.replaceWith('*', ...bold.childNodes, '*');
  }
  const lines = [...body.children].map(({ textContent }) => textContent ?? '');
  return lines.map((line) => line.replaceAll('**', '').replaceAll('\u00a0', ' '));
}

/** An element that can be written in, as pages make them. */
export function editable(place: HTMLElement, value = 'true'): HTMLElement {
  const root = document.createElement('div');
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', 'Text');
  root.setAttribute('contenteditable', value);
  place.append(root);
  return root;
}
