import { useRef } from 'react';

/** Opens a file from the writer's machine. */
export function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to check"
        accept=".docx,.md,.markdown,.txt,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file, mended meanwhile, can be opened again.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
