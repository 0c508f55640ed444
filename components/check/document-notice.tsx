import type { DocumentState } from './use-document.ts';

/** Says how it stands with the file: being read, what was taken of it, or why it was not. */
export function DocumentNotice({ state }: { readonly state: DocumentState }) {
  return (
    <>
      <div role="status" className="document-notice">
        {state.is === 'reading' && (
          <label className="document-progress">
            Reading {state.name === undefined ? 'what you pasted' : `“${state.name}”`}…
            <progress value={state.done} />
          </label>
        )}
        {state.is === 'read' && (
          <>
            <p>“{state.name}” is open. It stays on your machine, and changes are not saved in it.</p>
            {state.notes.length > 0 && (
              <ul>
                {state.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      <div role="alert">{state.is === 'failed' && <p className="failure">{state.message}</p>}</div>
    </>
  );
}
