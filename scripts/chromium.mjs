import { existsSync } from 'node:fs';
import { isExecutable, placesOnPath } from './programs.mjs';
import { run } from './run.mjs';

// Branded Chrome no longer loads unpacked extensions from the command line, so only Chromium will do.
const NAMES = process.platform === 'win32' ? ['chromium.exe'] : ['chromium', 'chromium-browser'];
const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** Path of a Chromium on this machine: CHROME_PATH, one on the PATH, or one Playwright installed; undefined when there is none. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH names ${named}, which is not a program that can run.`);
    return named;
  }
  return [...placesOnPath(NAMES), MAC].find(isExecutable) ?? (await fromPlaywright());
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (run('apt-get', ['update', '-qq'], { env }) !== 0) return;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

/** As `findChromium`, but installs one where none is found; ends the process with a plain message when none can be had. */
export async function requireChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium found. Installing one…');
  for (const install of [() => run('npx', ['playwright', 'install', 'chromium']), installFromDebian]) {
    install();
    const installed = await findChromium();
    if (installed) return installed;
  }
  console.error('Chromium is needed and could not be installed. Install Chromium and set CHROME_PATH to its program.');
  process.exit(1);
}
