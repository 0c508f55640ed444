import { isProseField, isTextField } from './text-field.ts';
import { treeRootsIn } from './tree-roots.ts';

/** Where prose may be written: the message body of Outlook, any other editable element, and text fields. */
const EDITABLE = '[contenteditable]:not([contenteditable=false i]), body, textarea, input';
/** Roles of editable elements in which people write prose; others are search boxes, grids, recipients and the like. */
const PROSE_ROLES: readonly (string | null)[] = [null, '', 'textbox', 'document', 'article', 'main', 'region'];
/** Attributes of fields that offer a list to choose from, such as the people a message goes to. */
const CHOOSERS = '[aria-autocomplete], [aria-haspopup]:not([aria-haspopup=false]), [aria-multiline=false]';
/** Editors of programs: CodeMirror names the language, where there is one. */
const CODE = '.cm-content[data-language]:not([data-language=markdown])';
const SENSITIVE = /\b(?:cc-|one-time-code|password)/i;

/** Smaller editable elements, in CSS pixels, are not where a draft is written. */
const MIN_WIDTH = 100;
const MIN_HEIGHT = 16;

/** Every editor in a document or in an element, which may be one itself, also in open shadow roots. */
export function findEditors(within: Document | Element): HTMLElement[] {
  return treeRootsIn(within)
    .flatMap((root) => [...(root instanceof Element ? [root] : []), ...root.querySelectorAll(EDITABLE)])
    .filter((element): element is HTMLElement => editorOf(element) === element);
}

/** The editor that an element belongs to; undefined where it belongs to none, or to one that is not for prose. */
export function editorOf(element: Element): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (isTextField(element)) {
    return isProseField(element) && isForProse(element) && isLargeEnough(element) ? element : undefined;
  }
  if (!element.isContentEditable) return undefined;
  let host: HTMLElement = element;
  while (host.parentElement?.isContentEditable && host.tagName !== 'BODY') host = host.parentElement;
  return isForProse(host) && isLargeEnough(host) ? host : undefined;
}

/** Whether an element that was an editor is in the page still and may be one. */
export function isStillEditor(root: HTMLElement): boolean {
  return root.isConnected && (isTextField(root) || root.isContentEditable);
}

function isForProse(host: HTMLElement): boolean {
  return (
    PROSE_ROLES.includes(host.getAttribute('role')) &&
    !host.matches(`${CHOOSERS}, ${CODE}`) &&
    !SENSITIVE.test(host.getAttribute('autocomplete') ?? '') &&
    !/^(?:numeric|decimal|tel)$/i.test(host.inputMode)
  );
}

function isLargeEnough(host: HTMLElement): boolean {
  const { width, height } = host.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}
