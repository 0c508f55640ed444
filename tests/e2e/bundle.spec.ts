import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtInTerms } from '../../lib/analysis/index.ts';
import { EXTENSION_DIR } from '../support/browser.ts';

/** The budget for what every page with a draft loads, in bytes. */
const MOST = 60_000;

const contentScript = readFileSync(join(EXTENSION_DIR, 'content-scripts/editor.js'), 'utf8');
const background = readFileSync(join(EXTENSION_DIR, 'background.js'), 'utf8');

test('the content script keeps to its size', () => {
  expect(Buffer.byteLength(contentScript)).toBeLessThanOrEqual(MOST);
});

test('the content script holds no word data, database or schema library; the worker does', () => {
  // Four plain words or more: shorter meanings are words that any script may hold, and quotes may be escaped.
  const meanings = builtInTerms
    .map(({ meaning }) => meaning)
    .filter((meaning) => /^[a-z]+(?: [a-z]+){3,}$/.test(meaning));
  const sentinels = [...meanings, 'indexedDB', 'picklist'];
  expect(meanings.length).toBeGreaterThan(500);
  expect(sentinels.filter((sentinel) => contentScript.includes(sentinel))).toEqual([]);
  expect(sentinels.filter((sentinel) => !background.includes(sentinel))).toEqual([]);
});
