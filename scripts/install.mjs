import { existsSync, statSync } from 'node:fs';
import { mustRun } from './run.mjs';

/** npm writes this file last, so it is there and newer than the lock file only after a whole install. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs the dependencies when they are missing or older than the lock file; ends the process when that fails. */
export function installDependencies() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing dependencies…');
  mustRun('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
