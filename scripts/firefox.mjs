import { spawnSync } from 'node:child_process';
import { isExecutable, placesOnPath } from './programs.mjs';

/** The oldest Firefox that Common Ground runs in; the manifest says the same. */
export const OLDEST_FIREFOX = 149;

const NAMES = process.platform === 'win32' ? ['firefox.exe'] : ['firefox', 'firefox-esr'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** @param {string} path */
function isNewEnough(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST_FIREFOX;
}

/** Path of a Firefox on this machine that is new enough: FIREFOX_PATH or one on the PATH; undefined when there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (isExecutable(named) && isNewEnough(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which is no Firefox ${OLDEST_FIREFOX} or newer.`);
  }
  return [...placesOnPath(NAMES), MAC].find((path) => isExecutable(path) && isNewEnough(path));
}
