// `npm run eval`: measures the checker on labelled drafts. `--train` adds the training drafts, `--list` the misses
// and false alarms by name. Only ever run as a program.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreDrafts } from './drafts.ts';
import { scoreEssay } from './essay.ts';
import { hasEvalFiles } from './eval-files.ts';
import { scoreLedger } from './ledger.ts';
import { scoreOneStop } from './onestop.ts';
import { scoreChallenge, scoreInnocent } from './sentences.ts';

const { values } = parseArgs({ options: { train: { type: 'boolean' }, list: { type: 'boolean' } } });

if (hasEvalFiles()) evaluate(values.train ?? false, values.list ?? false);
else console.log('Nothing to measure: the labelled texts (../shared/eval) are not here.');

function evaluate(withTrain: boolean, list: boolean): void {
  const scratch = mkdtempSync(join(tmpdir(), 'common-ground-eval-'));
  try {
    console.log(scoreDrafts('dev', scratch, list));
    if (withTrain) console.log(scoreDrafts('train', scratch, list));
    console.log(scoreChallenge(scratch, list));
    console.log(scoreInnocent(scratch, list));
    console.log(scoreLedger(list));
    console.log(scoreOneStop(scratch));
    console.log(scoreEssay());
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
