import { useEffect, useState } from 'react';

/** Hears of a file dropped anywhere on the page, or pasted; true while one is held over it. Text is dropped as ever. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const listen = <Type extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, listener, { signal: end.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    });
    listen('paste', (event) => {
      const [file] = event.clipboardData?.files ?? [];
      if (!file || event.clipboardData?.getData('text/plain')) return;
      event.preventDefault();
      onFile(file);
    });
    return () => end.abort();
  }, [onFile]);
  return isOver;
}
