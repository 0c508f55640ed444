import { type RefObject, useCallback, useRef, useState } from 'react';
import type { DocumentContent } from '../../lib/documents/document-content.ts';
import { plainMessage } from '../../lib/shared/plain-error.ts';
import { feed } from './feed.ts';
import { safeHtmlSlices } from './safe-html.ts';

/** Where the page stands with files. */
export type DocumentState =
  | { readonly is: 'idle' }
  /** `done` is how much of its text is there, from 0 to 1; absent while the file is read. */
  | { readonly is: 'reading'; readonly name: string; readonly done?: number }
  | { readonly is: 'read'; readonly name: string; readonly notes: readonly string[] }
  | { readonly is: 'failed'; readonly message: string };

/** What can be done with files. */
export interface DocumentActions {
  readonly open: (file: File) => Promise<void>;
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
  const feeding = useRef<AbortController>(undefined);
  const replace = useCallback(
    (content: readonly Node[]) => {
      const root = editor.current;
      if (!root) return;
      // What is still being put in belongs to the text that gives way.
      feeding.current?.abort();
      setBefore(root.textContent?.trim() ? [...root.childNodes] : undefined);
      root.replaceChildren(...content);
      root.scrollTop = 0;
      root.focus();
      getSelection()?.collapse(root, 0);
    },
    [editor],
  );
  const open = async (file: File) => {
    setState({ is: 'reading', name: file.name });
    try {
      const { html, notes } = await readDocument(file);
      replace([]);
      const root = editor.current;
      feeding.current = new AbortController();
      const { signal } = feeding.current;
      const onFed = (done: number) => setState({ is: 'reading', name: file.name, done });
      if (root) await feed(root, safeHtmlSlices(html), onFed, signal);
      if (signal.aborted) return;
      setState({ is: 'read', name: file.name, notes });
      onOpened();
    } catch (error) {
      setState({ is: 'failed', message: plainMessage(error, UNREADABLE) });
    }
  };
  const clear = () => {
    replace([]);
    setState({ is: 'idle' });
  };
  const putBack =
    before &&
    (() => {
      replace(before);
      setState({ is: 'idle' });
    });
  return [state, { open, clear, putBack }];
}
