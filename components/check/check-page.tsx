import { useCallback, useRef } from 'react';
import type { DocumentContent } from '../../lib/documents/document-content.ts';
import { Logo } from '../shared/logo.tsx';
import { CheckReport, type PageDraft } from './check-report.tsx';
import { DocumentNotice } from './document-notice.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { FileButton } from './file-button.tsx';
import { useDocument } from './use-document.ts';
import { useFileDrop } from './use-file-drop.ts';
import '../shared/theme.css';
import '../report/report.css';
import './check.css';

/** What the page works with. */
export interface CheckPageProps {
  readonly draft: PageDraft;
  readonly readDocument: (file: File) => Promise<DocumentContent>;
}

/** Checks any text: written or pasted here, or read from a file. */
export function CheckPage({ draft, readDocument }: CheckPageProps) {
  const editor = useRef<HTMLDivElement>(null);
  const [state, { open, paste, clear, putBack }] = useDocument(editor, readDocument, draft.begin);
  const actions = useRef({ open, paste });
  actions.current = { open, paste };
  const openFile = useCallback((file: File) => void actions.current.open(file), []);
  const onLongPaste = useCallback((html: string) => void actions.current.paste(html), []);
  const isOver = useFileDrop(openFile);
  return (
    <div className="check" data-over={isOver}>
      <header>
        <Logo />
        <p className="brand">Common Ground</p>
      </header>
      <main>
        <section aria-labelledby="check-any-text">
          <h1 id="check-any-text">Check any text</h1>
          <p id="how-to-check">
            Paste or write here, or drop a Word, Markdown or text file. Point at an underlined phrase to see why, and
            what to say instead. Nothing is stored or sent.
          </p>
          <div className="check-actions">
            <FileButton onFile={openFile} />
            <button type="button" onClick={clear}>
              Clear the text
            </button>
            {putBack && (
              <button type="button" onClick={putBack}>
                Put back what was here
              </button>
            )}
          </div>
          <DocumentNotice state={state} />
          <DraftEditor editor={editor} onLongPaste={onLongPaste} />
        </section>
        <CheckReport draft={draft} />
      </main>
      {isOver && <p className="drop-here">Drop the file to check its text</p>}
    </div>
  );
}
