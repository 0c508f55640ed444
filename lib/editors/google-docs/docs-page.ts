import { textSplice } from '../../shared/text-splice.ts';
import type { ReplaceResult } from '../editor.ts';
import { type AnnotatedText, askForText, DocsError } from './annotated-text.ts';
import { findInput } from './docs-elements.ts';
import { readDocsRequest } from './guards.ts';
import type { DocsAnswer, DocsRequest, Numbered, Span } from './messages.ts';
import { offerPort } from './port-handover.ts';
import { replaceInDocs } from './replace-in-docs.ts';

/** The most UTF-16 code units of text one message holds: a long document comes in parts, between which the page can breathe. */
const MOST = 200_000;

// The page shares its built-in objects with us and may change them later; what the channel rests on is kept as it is now.
const { apply } = Reflect;
const { postMessage } = MessagePort.prototype;
const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;

/**
 * Our script in the page's own world, where Docs gives its text. Has Docs lay labelled rectangles over its canvas, unless
 * somebody had it do that before, and answers what our other script asks.
 */
export function serveDocs(): void {
  offerPort(document, (port, id) => {
    // Docs reads it once, as it starts.
    if (Reflect.get(window, '_docs_annotate_canvas_by_ext') === undefined) {
      Reflect.set(window, '_docs_annotate_canvas_by_ext', id);
    }
    new DocsPage(port, id);
  });
}

class DocsPage {
  readonly #port: MessagePort;
  readonly #id: string;
  /** The text as it was last told. */
  #known = { version: 0, text: '' };
  #isReplacing = false;

  constructor(port: MessagePort, id: string) {
    this.#port = port;
    this.#id = id;
    port.addEventListener('message', (event) => {
      const request = readDocsRequest(dataOf && apply(dataOf, event, []));
      if (request) this.#answer(request).catch(() => undefined);
    });
    port.start();
  }

  async #answer(request: Numbered<DocsRequest>): Promise<void> {
    const { ask } = request;
    try {
      for (const answer of await this.#answersTo(request)) apply(postMessage, this.#port, [{ ...answer, ask }]);
    } catch (error) {
      const why = error instanceof DocsError ? error.why : 'thrown';
      apply(postMessage, this.#port, [{ type: 'failed', why, ask }]);
    }
  }

  async #answersTo(request: DocsRequest): Promise<readonly DocsAnswer[]> {
    switch (request.type) {
      case 'read':
        return this.#read(request.anew, await askForText(window, this.#id));
      case 'caret':
        return [{ type: 'caret', selection: (await askForText(window, this.#id)).selection() }];
      case 'select':
        await this.#select(request);
        return [{ type: 'done' }];
      case 'replace':
        return [{ type: 'replaced', result: await this.#replace(request) }];
      case 'stop':
        this.#port.close();
        // A newer script of ours may follow the one that stopped.
        serveDocs();
        return [];
    }
  }

  #read(anew: boolean, docs: AnnotatedText): readonly DocsAnswer[] {
    const before = anew ? '' : this.#known.text;
    const { start, deleted, inserted } = textSplice(before, docs.text) ?? { start: 0, deleted: 0, inserted: '' };
    if (anew || inserted !== '' || deleted > 0) this.#known = { version: this.#known.version + 1, text: docs.text };
    const parts = partsOf(inserted);
    let length = before.length - deleted;
    return parts.map((part, index) => {
      const at = start + length - (before.length - deleted);
      length += part.length;
      return {
        type: 'text',
        start: at,
        deleted: index === 0 ? deleted : 0,
        inserted: part,
        length,
        ...(index === parts.length - 1 && {
          last: { version: this.#known.version, selection: docs.selection() },
        }),
      };
    });
  }

  async #select(span: Span): Promise<void> {
    const docs = await askForText(window, this.#id);
    if (span.end > docs.text.length) return;
    docs.select(span);
    findInput(document)?.editable.focus({ preventScroll: true });
  }

  async #replace(request: DocsRequest & { readonly type: 'replace' }): Promise<ReplaceResult> {
    if (this.#isReplacing) return 'failed';
    this.#isReplacing = true;
    try {
      return await replaceInDocs(request, { id: this.#id, known: this.#known });
    } catch (error) {
      if (error instanceof DocsError) return 'failed';
      throw error;
    } finally {
      this.#isReplacing = false;
    }
  }
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += MOST) parts.push(text.slice(at, at + MOST));
  return parts;
}
