import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedFile, checkFiles, parseChecked } from './checked-file.ts';
import { type CategoryScore, categoryScores, plainScore } from './draft-scores.ts';
import { EVAL_DIRECTORY, textFiles } from './eval-files.ts';

/** A set of labelled drafts: `dev` has three labellers a text, `train` one. */
export type DraftSet = 'dev' | 'train';

/** What the scorer beside the labelled drafts prints. */
export interface Score {
  readonly documents: number;
  readonly words: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseAlarmsPer1000Words: number;
  /** `found/labelled` by category. */
  readonly recallByCategory: Readonly<Record<string, string>>;
}

/** How many labellers make a label count. */
const VOTES: Readonly<Record<DraftSet, string>> = { dev: '2', train: '1' };

/**
 * Checks the labelled drafts of a set and says how well the findings fit the labels; `list` names misses and false alarms.
 * Throws when a finding offers neither a replacement nor a question.
 */
export function scoreDrafts(set: DraftSet, scratch: string, list: boolean): string {
  const directory = join(EVAL_DIRECTORY, set);
  const findings = join(scratch, `${set}.jsonl`);
  const checked = checkFiles(textFiles(join(directory, 'texts')));
  writeFileSync(findings, checked);
  const helped = helpedFindings(parseChecked(checked));
  const { summary, names: alarms } = score(set, directory, findings, '--false-alarms');
  const misses = list ? score(set, directory, findings, '--misses').names : [];
  return [
    ...summaryOf(set, summary, categoryScores(summary.recallByCategory, alarms)),
    ...plainScore(alarms, directory),
    `  ${helped} findings, each with a replacement or a question`,
    ...(list ? [...named('missed', misses), ...named('false alarm', alarms)] : []),
  ].join('\n');
}

/** How many findings there are. Throws when one of them helps nobody. */
function helpedFindings(files: readonly CheckedFile[]): number {
  const all = files.flatMap(({ findings }) => findings);
  const helpless = all.filter(({ message, suggestions }) => message === '' || suggestions.length === 0);
  if (helpless.length > 0)
    throw new Error(`no help for: ${helpless.map(({ rule, text }) => `${rule} “${text}”`).join(', ')}`);
  return all.length;
}

function score(set: DraftSet, directory: string, findings: string, names: '--misses' | '--false-alarms') {
  const files = ['--texts', join(directory, 'texts'), '--labels', join(directory, 'labels.jsonl')];
  const output = execFileSync(
    process.execPath,
    [join(EVAL_DIRECTORY, 'score.mjs'), ...files, '--findings', findings, '--votes', VOTES[set], '--json', names],
    { encoding: 'utf8' },
  );
  const [json = '', ...lines] = output.split('\n');
  return { summary: JSON.parse(json) as Score, names: lines.filter((line) => line !== '') };
}

function summaryOf(set: DraftSet, score: Score, categories: readonly CategoryScore[]): string[] {
  const rows = categories.map(
    ({ category, precision, recall, f1, found, alarms }) =>
      `  ${category.padEnd(10)} precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)} (found ${found}, false alarms ${alarms})`,
  );
  return [
    `${set}: ${score.documents} drafts, ${score.words} words`,
    `  all        precision ${score.precision}, recall ${score.recall}, F1 ${score.f1}`,
    ...rows,
    `  false alarms in 1,000 words: ${score.falseAlarmsPer1000Words}`,
  ];
}

const named = (what: string, lines: readonly string[]) => lines.map((line) => `  ${what}\t${line}`);
