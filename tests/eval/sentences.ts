import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, marks, type PrintedFinding, parseChecked } from './checked-file.ts';
import { DOMAIN_DIRECTORY, EVAL_DIRECTORY, filledLines } from './eval-files.ts';

/** A written sentence with, where it deserves a mark, the wording that does. */
interface Sentence {
  readonly category: string;
  readonly text: string;
  readonly flag: boolean;
  readonly span?: string;
}

/** Says how many of the challenge's deserving phrases are found, and how many tempting sentences stay quiet. */
export function scoreChallenge(scratch: string, list: boolean): string {
  const lines = filledLines(join(EVAL_DIRECTORY, 'challenge.jsonl'));
  const sentences: readonly Sentence[] = lines.map((line) => JSON.parse(line));
  const passed = checkSentences(sentences, scratch, 'challenge');
  const categories = [...new Set(sentences.map(({ category }) => category))];
  const rows = [...categories, ''].map((category) => {
    const share = (flag: boolean) => {
      const own = sentences.flatMap((sentence, at) =>
        sentence.flag === flag && (category === '' || sentence.category === category) ? [passed[at]] : [],
      );
      return percent(own.filter(Boolean).length, own.length);
    };
    return `  ${(category || 'all').padEnd(10)} found ${share(true)}, quiet ${share(false)}`;
  });
  return ['challenge:', ...rows, ...(list ? failures(sentences, passed) : [])].join('\n');
}

/** Says how many of the sentences that must stay unmarked do. */
export function scoreInnocent(scratch: string, list: boolean): string {
  const [, ...lines] = filledLines(join(DOMAIN_DIRECTORY, 'must-not-flag.tsv'));
  const sentences = lines.map((line) => {
    const [category = '', text = ''] = line.split('\t');
    return { category, text, flag: false };
  });
  const passed = checkSentences(sentences, scratch, 'innocent');
  const summary = `must not be marked: ${passed.filter(Boolean).length} of ${sentences.length} quiet`;
  return [summary, ...(list ? failures(sentences, passed) : [])].join('\n');
}

/** Whether each sentence is marked where it deserves it, or left alone where it does not. */
function checkSentences(sentences: readonly Sentence[], scratch: string, name: string): boolean[] {
  const files = sentences.map(({ text }, at) => {
    const file = join(scratch, `${name}-${at}.txt`);
    writeFileSync(file, `${text}\n`);
    return file;
  });
  const checked = parseChecked(checkFiles(files));
  return sentences.map((sentence, at) => {
    const found = marks(checked[at] ?? { file: '', findings: [] });
    return sentence.flag ? found.some((finding) => hits(sentence, finding)) : found.length === 0;
  });
}

/** The scorer's own measure: an overlap with the wording, and not much longer than it. */
function hits({ text, span = '' }: Sentence, finding: PrintedFinding): boolean {
  const start = text.indexOf(span);
  const end = start + span.length;
  const overlaps = finding.start < end && start < finding.end;
  return overlaps && finding.end - finding.start <= Math.max(2 * span.length, span.length + 20);
}

function failures(sentences: readonly Sentence[], passed: readonly boolean[]): string[] {
  return sentences.flatMap(({ flag, category, text, span }, at) =>
    passed[at] ? [] : [`  ${flag ? `missed «${span}»` : 'marked'}\t${category}\t${text}`],
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} % (${part}/${whole})`;
}
