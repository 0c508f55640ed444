import { spawnSync } from 'node:child_process';

/**
 * Runs a command with this terminal's input and output and gives its exit status (1 when it could not start).
 * npm and npx are `.cmd` files on Windows, which only a shell can start.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  return spawnSync(command, [...args], { stdio: 'inherit', shell, ...options }).status ?? 1;
}

/**
 * As `run`, but ends this process with the command's status when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function mustRun(command, args, options) {
  const status = run(command, args, options);
  if (status !== 0) process.exit(status);
}
