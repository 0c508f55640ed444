import type { BrowserContext } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { test as base, expect, marks } from '../support/extension-test.ts';
import { policyBrowser, whyNoPolicies } from '../support/policy.ts';
import { openRealPopup } from '../support/real-popup.ts';
import { agreeBeforehand, reach, routeSites, SITE } from '../support/site-permission.ts';

const HOST = 'intranet.fernley.example';
/** The browser takes seconds to read a policy. */
const PATIENCE = { timeout: 30_000 };

const test = base.extend<{ policy: object; rules: object | undefined; context: BrowserContext }>({
  policy: [{}, { option: true }],
  rules: [undefined, { option: true }],
  context: async ({ policy, rules }, use) => {
    const browser = await policyBrowser(policy, rules);
    const context = await launch({ headless: true, executablePath: browser.executablePath, canInstall: true });
    await routeSites(context, SITE);
    await use(context);
    await context.close();
    await browser.remove();
  },
});

test.beforeEach(async () => {
  const reason = await whyNoPolicies();
  // biome-ignore lint/suspicious/noConsole: that this was not tested must be seen
  if (reason !== undefined) console.warn(`NOT TESTED, managed policy: ${reason}`);
  test.skip(reason !== undefined, reason);
});

test.describe('where the organisation keeps Common Ground off a site', () => {
  test.use({ policy: { sitesOff: [HOST] } });

  test('the popup says so, and its switch cannot be pressed', async ({ context }) => {
    const page = await context.newPage();
    await page.goto(SITE);
    const popup = await openRealPopup(page);
    await expect.poll(() => popup.text(), PATIENCE).toContain('Your organisation has set this.');
    expect(await popup.evaluate('document.querySelector("[role=switch]").disabled')).toBe(true);
    await popup.close();
  });
});

test.describe('where the browser keeps extensions off a site by its own policy', () => {
  test.use({ rules: { runtime_blocked_hosts: ['*://*.fernley.example'] } });

  test('the writer is told so, and nothing is marked', async ({ context }) => {
    await agreeBeforehand(context);
    const page = await context.newPage();
    await page.goto(SITE);
    const popup = await openRealPopup(page);
    await expect.poll(() => popup.text(), PATIENCE).toContain('Switch it on');
    await popup.clickSwitch();
    // Chrome gives leave for the site all the same, and then lets nothing run on it.
    await expect
      .poll(() => popup.text(), PATIENCE)
      .toContain('Your organisation does not let extensions work on this site.');
    await expect.poll(() => popup.evaluate('document.querySelector("[role=switch]").checked')).toBe(false);
    await popup.close();
    expect([await marks(page), await reach(context)]).toEqual([{}, { origins: [], registered: [] }]);
  });
});
