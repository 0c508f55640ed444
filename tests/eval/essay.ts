import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, marks, parseChecked } from './checked-file.ts';
import { EVAL_DIRECTORY } from './eval-files.ts';

const MARKED = ['vulnerable service users', 'streamline'];
/** The name of a lesson, wording that is rejected, and a word in quotation marks. */
const UNMARKED = ['one-size-fits-all', 'wonkish'];

/** Says whether the essay that the product grew from is marked where it should be, and only there. */
export function scoreEssay(): string {
  const path = join(EVAL_DIRECTORY, 'essay.txt');
  const text = readFileSync(path, 'utf8');
  const [checked] = parseChecked(checkFiles([path]));
  const found = checked ? marks(checked) : [];
  const isMarked = (phrase: string) => {
    const places = [...text.matchAll(new RegExp(phrase, 'g'))].map(({ index }) => index);
    return places.some((at) => found.some(({ start, end }) => start < at + phrase.length && at < end));
  };
  const lines = [
    ...MARKED.map((phrase) => `  “${phrase}” is ${isMarked(phrase) ? 'marked' : 'NOT marked'}`),
    ...UNMARKED.map((phrase) => `  “${phrase}” is ${isMarked(phrase) ? 'WRONGLY marked' : 'left alone'}`),
  ];
  return [`essay: ${found.length} findings`, ...lines].join('\n');
}
