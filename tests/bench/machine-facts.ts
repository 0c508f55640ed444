import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../../scripts/chromium.mjs';

/** What a reader has to know of the machine to judge figures measured on it. */
export async function machineFacts(): Promise<Record<string, string>> {
  const [{ model = 'unknown' } = {}, ...others] = cpus();
  return {
    processor: `${model.trim()} × ${others.length + 1}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    'load at the start': (loadavg()[0] ?? 0).toFixed(1),
    Node: process.versions.node,
    browser: output(await findChromium(), ['--version']),
    commit: output('git', ['describe', '--always', '--dirty', '--exclude=*']),
  };
}

/** What a program prints; “unknown” when it cannot be run. */
function output(program: string | undefined, args: readonly string[]): string {
  try {
    return program ? execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() : '';
  } catch {
    return 'unknown';
  }
}
