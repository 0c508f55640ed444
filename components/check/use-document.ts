import { type RefObject, useCallback, useRef, useState } from 'react';
import type { DocumentContent } from '../../lib/documents/document-content.ts';
import { plainMessage } from '../../lib/shared/plain-error.ts';
import { feed } from './feed.ts';
import { safeHtmlSlices } from './safe-html.ts';

/** Where the page stands with files. */
export type DocumentState =
  | { readonly is: 'idle' }
  /** What is pasted has no name. `done` is how much of the text is there, from 0 to 1; absent while a file is read. */
  | { readonly is: 'reading'; readonly name?: string; readonly done?: number }
  | { readonly is: 'read'; readonly name: string; readonly notes: readonly string[] }
  | { readonly is: 'failed'; readonly message: string };

/** What can be done with files. */
export interface DocumentActions {
  readonly open: (file: File) => Promise<void>;
  /** Puts in a text that is pasted, as HTML. */
  readonly paste: (html: string) => Promise<void>;
  readonly clear: () => void;
  /** Brings back what stood in the editor before the last file or before it was emptied; absent where there is nothing. */
  readonly putBack: (() => void) | undefined;
}

const UNREADABLE = 'This file could not be read. Copy its text and paste it here.';

/** Reads files into an editor and calls `onOpened` when one is there. What a file takes the place of is kept until the next, to put back. */
export function useDocument(
  editor: RefObject<HTMLElement | null>,
  readDocument: (file: File) => Promise<DocumentContent>,
  onOpened: () => void,
): [DocumentState, DocumentActions] {
  const [state, setState] = useState<DocumentState>({ is: 'idle' });
  const [before, setBefore] = useState<readonly Node[]>();
  const filling = useRef(new AbortController());
  /** Gives up what is being read or put in: it belongs to the text that gives way. */
  const begin = () => {
    filling.current.abort();
    filling.current = new AbortController();
    return filling.current.signal;
  };
  const replace = useCallback(
    (content: readonly Node[]) => {
      const root = editor.current;
      if (!root) return;
      setBefore(root.textContent?.trim() ? [...root.childNodes] : undefined);
      root.replaceChildren(...content);
      root.scrollTop = 0;
      root.focus();
      getSelection()?.collapse(root, 0);
    },
    [editor],
  );
  const putIn = async (html: string, onFed: (done: number) => void, signal: AbortSignal) => {
    replace([]);
    // The draft hears of the emptiness first, and takes nothing that it knew for something of the new text.
    await undefined;
    if (editor.current) await feed(editor.current, safeHtmlSlices(html), onFed, signal);
  };
  const paste = async (html: string) => {
    const signal = begin();
    await putIn(html, (done) => setState({ is: 'reading', done }), signal);
    if (!signal.aborted) setState({ is: 'idle' });
  };
  const open = async (file: File) => {
    const signal = begin();
    setState({ is: 'reading', name: file.name });
    try {
      const { html, notes } = await readDocument(file);
      if (signal.aborted) return;
      await putIn(html, (done) => setState({ is: 'reading', name: file.name, done }), signal);
      if (signal.aborted) return;
      setState({ is: 'read', name: file.name, notes });
      onOpened();
    } catch (error) {
      if (!signal.aborted) setState({ is: 'failed', message: plainMessage(error, UNREADABLE) });
    }
  };
  const show = (content: readonly Node[]) => {
    begin();
    replace(content);
    setState({ is: 'idle' });
  };
  return [state, { open, paste, clear: () => show([]), putBack: before && (() => show(before)) }];
}
