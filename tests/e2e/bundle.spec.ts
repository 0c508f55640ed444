import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtInStartsOf } from '../../lib/analysis/checker.ts';
import { builtInTerms, patternRules, wordClasses } from '../../lib/analysis/data/index.ts';
import { EXTENSION_DIR } from '../support/browser.ts';
import { contentScriptsOf, MOST_PACKAGE, mostFor, zippedSize } from '../support/shipped-sizes.ts';

const contentScripts = contentScriptsOf(EXTENSION_DIR).map((name) => ({
  name,
  source: readFileSync(join(EXTENSION_DIR, name), 'utf8'),
}));
const background = readFileSync(join(EXTENSION_DIR, 'background.js'), 'utf8');

test('every content script keeps to its size', () => {
  expect(contentScripts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['content-scripts/editor.js', 'content-scripts/card.js', 'content-scripts/google-docs.js']),
  );
  const tooLarge = contentScripts.filter(({ name, source }) => Buffer.byteLength(source) > mostFor(name));
  expect(tooLarge.map(({ name, source }) => `${name}: ${Buffer.byteLength(source)}`)).toEqual([]);
});

test('wherever drafts are kept the worker may put the card', () => {
  const { content_scripts: entries = [], host_permissions: hosts = [] } = JSON.parse(
    readFileSync(join(EXTENSION_DIR, 'manifest.json'), 'utf8'),
  ) as chrome.runtime.ManifestV3;
  const keepers = entries.filter(({ js }) => js?.includes('content-scripts/editor.js'));
  expect(keepers.length).toBeGreaterThan(1);
  expect(keepers.flatMap(({ matches = [] }) => matches).filter((match) => !hosts.includes(match))).toEqual([]);
});

test('the zipped package keeps to its size', async () => {
  expect(await zippedSize(EXTENSION_DIR)).toBeLessThanOrEqual(MOST_PACKAGE);
});

test('the content scripts hold no word data, database or schema library; the worker does', () => {
  // Four plain words or more: shorter meanings are words that any script may hold, and quotes may be escaped.
  const meanings = builtInTerms
    .map(({ meaning }) => meaning)
    .filter((meaning) => /^[a-z]+(?: [a-z]+){3,}$/.test(meaning));
  const sentinels = [...meanings, 'indexedDB', 'picklist'];
  expect(meanings.length).toBeGreaterThan(500);
  const found = contentScripts.flatMap(({ source }) => sentinels.filter((sentinel) => source.includes(sentinel)));
  expect(found).toEqual([]);
  expect(sentinels.filter((sentinel) => !background.includes(sentinel))).toEqual([]);
});

test('the worker is told which words may begin each built-in rule, and so need not compile all of them to start', () => {
  const [first] = builtInStartsOf({ builtInTerms, patternRules, wordClasses });
  expect(background).toContain(first?.[0] ?? 'there are none');
});

test('the package names the libraries in every bundle with their licences', () => {
  const notices = readFileSync(join(EXTENSION_DIR, 'third-party-notices.txt'), 'utf8');
  // One of a page, one of the worker, one of a content script and one of the thread that reads Word files.
  for (const library of ['react-aria-components', 'retext-english', 'lit-html', 'mammoth'])
    expect(notices).toMatch(new RegExp(`^${library} [0-9.]+ \\([^)]+\\)\n\n\\S`, 'm'));
});
