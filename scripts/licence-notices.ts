import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the package that names the libraries in it, as their licences ask. */
export const NOTICES_FILE = 'third-party-notices.txt';

const INTRODUCTION = 'Common Ground is made with these libraries. Their licences ask that their notices go with it.\n';
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENCE_FILE = /^(?:licen[cs]e|copying)/i;
const RULE = '='.repeat(72);

/** Collects the libraries that go into the bundles: a plugin for them, and the notices when all are made. */
export class LicenceNotices {
  readonly #folders = new Set<string>();
  readonly plugin = {
    name: 'licence-notices',
    generateBundle: (
      _options: unknown,
      bundle: Readonly<Record<string, { readonly moduleIds?: readonly string[] }>>,
    ) => {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const id of moduleIds) this.#add(PACKAGE.exec(id)?.[0]);
      }
    },
  };

  /** The text of the file. Throws where a library names no licence: then we may not ship it. */
  text(): string {
    const notices = [...this.#folders].map(noticeOf).sort();
    return [INTRODUCTION, ...new Set(notices)].join(`\n${RULE}\n\n`);
  }

  #add(folder: string | undefined): void {
    if (folder !== undefined) this.#folders.add(folder.replace(/^\0/, ''));
  }
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} in the bundle names no licence`);
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const by = typeof author === 'object' ? author?.name : author;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : by ? `By ${by}.` : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
