import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A finding as the command line prints it: UTF-16 offsets into the file's text. */
export interface PrintedFinding {
  readonly rule: string;
  readonly category: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly suggestions: readonly { readonly kind: string; readonly text: string }[];
}

/** One line of the command line's `jsonl` output. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly PrintedFinding[];
  /** Absent where the text is too short to tell. */
  readonly readability?: { readonly readingAge: number };
}

const COMMAND = fileURLToPath(new URL('../../lib/cli/main.ts', import.meta.url));
const MAX_OUTPUT = 512 * 1024 * 1024;

/** Checks files with the command line, as a user would. Throws when it does not end with status 0. */
export function checkFiles(files: readonly string[]): string {
  return execFileSync(process.execPath, [COMMAND, '--format', 'jsonl', ...files], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
}

/** Reads what the command line printed: one line a file. */
export function parseChecked(output: string): CheckedFile[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The findings that count as marks: all but hard sentences. */
export function marks({ findings }: CheckedFile): readonly PrintedFinding[] {
  return findings.filter(({ category }) => category !== 'sentence');
}
