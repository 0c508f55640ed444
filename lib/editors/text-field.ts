/** A text field whose text is its value, in no node a range could hold. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Names of single-line fields that hold prose. Most hold a name, a number or a choice, and are none of our business.
 * Gmail's subject line is `subjectbox` in every language.
 */
const PROSE = /\b(?:subject(?:box)?|title|headline|heading|summary|caption|description|strapline|standfirst)\b/;
/** What such a name may be part of although no prose is asked for. */
const NO_PROSE = /\b(?:job|your|person|name|user|pass|code|search|filter|find|url|slug|date|number)/;
/** Shorter fields, in UTF-16 code units, hold no sentence. */
const MIN_LENGTH = 40;

/** Whether an element is a text field. */
export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/**
 * Whether people write prose in a text field: in a textarea unless its author says that its spelling is of no interest,
 * what the browser may fill in or that its text is hidden; in an input only where it is called a subject line, a title
 * or the like.
 */
export function isProseField(field: TextField): boolean {
  return (
    !field.disabled &&
    !field.readOnly &&
    isPlainText(field) &&
    field.getAttribute('spellcheck') !== 'false' &&
    /^(?:on|off)?$/.test(field.autocomplete) &&
    /^(?:none)?$/.test(getComputedStyle(field).getPropertyValue('-webkit-text-security')) &&
    (field instanceof HTMLTextAreaElement || isCalledProse(field))
  );
}

/** Whether a field shows what is typed as it is: an input may become one for a password at any time. */
export function isPlainText({ type }: TextField): boolean {
  return type === 'textarea' || type === 'text';
}

function isCalledProse(input: HTMLInputElement): boolean {
  const { labels, ariaLabel, placeholder, name, id, maxLength } = input;
  const label = Array.from(labels ?? [], ({ textContent }) => textContent).join(' ');
  const called = [ariaLabel, label, placeholder, name, id]
    .join(' ')
    .replace(/([a-z])(?=[A-Z])|_/g, '$1 ')
    .toLowerCase();
  const isShort = maxLength >= 0 && maxLength < MIN_LENGTH;
  return !isShort && PROSE.test(called) && !NO_PROSE.test(called);
}
