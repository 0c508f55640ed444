import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the labelled texts, which are not part of the project. */
export const EVAL_DIRECTORY = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

/** Folder of the facts about wording, beside it. */
export const DOMAIN_DIRECTORY = join(EVAL_DIRECTORY, '../research/domain');

/** Whether the labelled texts are there. */
export function hasEvalFiles(): boolean {
  return existsSync(join(EVAL_DIRECTORY, 'score.mjs'));
}

/** Paths of the text files in a folder, in order. */
export function textFiles(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(directory, name));
}

/** The lines of a file that hold something. */
export function filledLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
