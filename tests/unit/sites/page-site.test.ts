import { describe, expect, test } from 'vitest';
import { pageSite } from '../../../lib/sites/page-site.ts';

describe('a page is', () => {
  test.each([
    ['https://intranet.fernley.example/news?id=4', 'intranet.fernley.example', 'https://intranet.fernley.example/*'],
    ['http://localhost:8080/edit', 'localhost', 'http://localhost/*'],
    ['https://192.0.2.7/', '192.0.2.7', 'https://192.0.2.7/*'],
    ['https://my_host.example/', 'my_host.example', 'https://my_host.example/*'],
    ['https://Müller.example/', 'xn--mller-kva.example', 'https://xn--mller-kva.example/*'],
  ])('a site to switch on: %s', (url, host, pattern) => {
    expect(pageSite(url)).toEqual({ kind: 'site', host, pattern });
  });

  test.each([
    ['chrome://settings/', 'browser'],
    ['edge://extensions/', 'browser'],
    ['about:blank', 'browser'],
    ['view-source:https://example.org/', 'browser'],
    ['chrome-extension://abcdef/page.html', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'shop'],
    ['https://chrome.google.com/webstore/detail/x', 'shop'],
    ['https://microsoftedge.microsoft.com/addons/', 'shop'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'shop'],
    ['file:///home/amara/letter.html', 'file'],
    ['data:text/html,hello', 'other'],
    ['blob:https://example.org/4', 'other'],
    ['ftp://example.org/', 'other'],
    ['https://[2001:db8::1]/', 'other'],
  ])('%s: %s', (url, kind) => {
    expect(pageSite(url)).toEqual({ kind });
  });

  test.each([[undefined], [''], ['no address']])('one that the browser hides: %s', (url) => {
    expect(pageSite(url)).toEqual({ kind: 'hidden' });
  });
});
