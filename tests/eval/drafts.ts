import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from './checked-file.ts';
import { EVAL_DIRECTORY, textFiles } from './eval-files.ts';

/** A set of labelled drafts: `dev` has three labellers a text, `train` one. */
export type DraftSet = 'dev' | 'train';

interface Score {
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

/** Checks the labelled drafts of a set and says how well the findings fit the labels; `list` names misses and false alarms. */
export function scoreDrafts(set: DraftSet, scratch: string, list: boolean): string {
  const directory = join(EVAL_DIRECTORY, set);
  const findings = join(scratch, `${set}.jsonl`);
  writeFileSync(findings, checkFiles(textFiles(join(directory, 'texts'))));
  const [json = '', ...names] = score(set, directory, findings, list).split('\n');
  return [summaryOf(set, JSON.parse(json)), ...(list ? names : [])].join('\n');
}

function score(set: DraftSet, directory: string, findings: string, list: boolean): string {
  const options = ['--texts', join(directory, 'texts'), '--labels', join(directory, 'labels.jsonl')];
  const wanted = list ? ['--misses', '--false-alarms'] : [];
  return execFileSync(
    process.execPath,
    [join(EVAL_DIRECTORY, 'score.mjs'), ...options, '--findings', findings, '--votes', VOTES[set], '--json', ...wanted],
    { encoding: 'utf8' },
  );
}

function summaryOf(set: DraftSet, score: Score): string {
  const categories = Object.entries(score.recallByCategory).map(([category, share]) => `${category} ${share}`);
  return [
    `${set}: ${score.documents} drafts, ${score.words} words`,
    `  precision ${score.precision}, recall ${score.recall}, F1 ${score.f1}`,
    `  false alarms in 1,000 words: ${score.falseAlarmsPer1000Words}`,
    `  found by category: ${categories.join(', ')}`,
  ].join('\n');
}
