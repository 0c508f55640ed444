import { readSelection } from './guards.ts';
import type { DocsSilence, Span } from './messages.ts';

/** The document's text as Docs gives it to scripts of its page. */
export interface AnnotatedText {
  readonly text: string;
  selection(): Span | undefined;
  select(span: Span): void;
  /** The text as the same object tells it now: the old one where the object is a snapshot. */
  textNow(): string;
}

/** Docs could not be asked. */
export class DocsError extends Error {
  readonly why: DocsSilence;

  constructor(why: DocsSilence) {
    super(`Google Docs did not give the text: ${why}`);
    this.why = why;
  }
}

/** How long Docs may take to answer, in milliseconds. */
const PATIENCE = 2000;

interface Given {
  getText(): string;
  getSelection(): unknown;
  setSelection(start: number, end: number): void;
}

/**
 * Asks Docs for the document's text and selection as they are now. `id` is our extension's: Docs wants to know who
 * asks. Rejects with a `DocsError`; Docs throws until there has been a caret.
 */
export async function askForText(window: Window, id: string): Promise<AnnotatedText> {
  const ask: unknown = Reflect.get(window, '_docs_annotate_getAnnotatedText');
  if (typeof ask !== 'function') throw new DocsError('absent');
  const given = await inTime((async () => ask.call(window, id))());
  if (!isGiven(given)) throw new DocsError('absent');
  const text = textOf(given);
  return {
    text,
    textNow: () => textOf(given),
    selection: () => readSelection(given.getSelection(), text.length),
    select: ({ start, end }) => given.setSelection(start, end),
  };
}

function textOf(given: Given): string {
  const text: unknown = given.getText();
  if (typeof text !== 'string') throw new DocsError('absent');
  return text;
}

function isGiven(value: unknown): value is Given {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['getText', 'getSelection', 'setSelection'].every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const timer = setTimeout(() => reject(new DocsError('silent')), PATIENCE);
  answer.then(resolve, () => reject(new DocsError('thrown'))).finally(() => clearTimeout(timer));
  return promise;
}
