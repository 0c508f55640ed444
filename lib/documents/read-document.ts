import { PlainError } from '../shared/plain-error.ts';
import type { DocumentContent } from './document-content.ts';
import { readInThread } from './document-thread.ts';
import { refuseTooLarge } from './file-kind.ts';

/** Reads a Word, Markdown or text file. Throws `PlainError`, in words for the writer, when it cannot be read. */
export async function readDocument(file: File): Promise<DocumentContent> {
  refuseTooLarge(file);
  return readInThread({ name: file.name, bytes: await bytesOf(file) });
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder, or a file that was moved or deleted since it was chosen.
    if (error instanceof DOMException)
      throw new PlainError('This file cannot be read. Is it a folder, or was it moved?');
    throw error;
  }
}
