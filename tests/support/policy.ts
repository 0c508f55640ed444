import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../scripts/chromium.mjs';
import { EXTENSION_DIR } from './browser.ts';

/** Where Chromium looks for its settings by the system's administrator. */
const SETTINGS = '/etc/chromium';

/** A Chromium that is told of a policy, seen by nobody else on this machine. */
export interface PolicyBrowser {
  /** The program to start. */
  readonly executablePath: string;
  /** Changes the policy while the browser runs; an empty one takes it away. */
  set(policy: object): Promise<void>;
  /** Deletes what was made for it. */
  remove(): Promise<void>;
}

/** Why no policy can be set on this machine, in words; undefined where one can. */
export async function whyNoPolicies(): Promise<string | undefined> {
  try {
    await access(SETTINGS);
    await promisify(execFile)('unshare', ['-m', 'true']);
    return undefined;
  } catch (error) {
    return `policies need root, unshare and ${SETTINGS} (${error instanceof Error ? error.message : error})`;
  }
}

/**
 * Makes a Chromium whose settings folder is one of our own, by a mount that only it sees. `policy` is for our extension;
 * `rules` are the browser's own for it, as in its policy “ExtensionSettings”.
 */
export async function policyBrowser(policy: object, rules?: object): Promise<PolicyBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'common-ground-policy-'));
  const settings = join(folder, 'settings');
  await cp(SETTINGS, settings, { recursive: true });
  await mkdir(join(settings, 'policies/managed'), { recursive: true });
  const set = (next: object) => {
    const file = {
      '3rdparty': { extensions: { [extensionId()]: next } },
      ...(rules && { ExtensionSettings: { [extensionId()]: rules } }),
    };
    return writeFile(join(settings, 'policies/managed/common-ground.json'), JSON.stringify(file));
  };
  await set(policy);
  const executablePath = join(folder, 'chromium');
  const script = `#!/bin/sh
exec unshare -m sh -c 'mount --bind "$0" ${SETTINGS} && exec ${await findChromium()} "$@"' ${settings} "$@"
`;
  await writeFile(executablePath, script, { mode: 0o755 });
  return { executablePath, set, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The id that Chromium gives an unpacked extension: its path, hashed, in the letters from a to p. */
function extensionId(): string {
  const digits = createHash('sha256').update(EXTENSION_DIR).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
