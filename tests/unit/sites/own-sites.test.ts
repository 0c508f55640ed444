import '../../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { hostOfPattern, isCovered, isOwnHost } from '../../../lib/sites/own-sites.ts';
import { fakeExtension } from '../../support/fake-extension.ts';

describe('the addresses that patterns cover', () => {
  const patterns = ['https://outlook.office.com/*', 'http://localhost/*', 'https://docs.google.com/document/*'];

  test.each([
    ['https://outlook.office.com/mail/', true],
    ['http://outlook.office.com/mail/', false],
    ['http://localhost:8080/edit', true],
    ['https://docs.google.com/spreadsheets/', false],
    ['https://example.org/https://outlook.office.com/', false],
    ['about:blank', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (url, expected) => {
    expect(isCovered(patterns, url)).toBe(expected);
  });

  test('a pattern for every site covers any', () => {
    expect(isCovered(['https://*/*'], 'https://example.org/')).toBe(true);
  });
});

test('a host is ours when a content script is declared for any of its pages', () => {
  Object.assign(fakeExtension.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['https://docs.google.com/document/*'] }] }),
  });
  expect([isOwnHost('docs.google.com'), isOwnHost('google.com')]).toEqual([true, false]);
});

test.each([
  ['https://example.org/*', 'example.org'],
  ['http://localhost:8080/*', 'localhost'],
  ['*://*.gov.uk/*', '*.gov.uk'],
  ['<all_urls>', ''],
])('the host of %s is %s', (pattern, host) => {
  expect(hostOfPattern(pattern)).toBe(host);
});
