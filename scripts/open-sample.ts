// The second half of `npm start`: the built extension in a browser, on the sample draft.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildPages } from '../tests/pages/build-pages.ts';
import { DRAFT_URL, launch, routeOutlook } from '../tests/support/browser.ts';
import { sampleDraft, setDraft } from '../tests/support/draft.ts';
import { marks } from '../tests/support/marks.ts';

const PICTURE = join('.output', 'sample-draft.png');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const context = await launch({ headless: !hasDisplay });
await routeOutlook(context, await buildPages());
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(DRAFT_URL);
await setDraft(page, await sampleDraft());
await (hasDisplay ? stayOpen(context) : report(page));

/** Waits until the person closes the browser. */
async function stayOpen(open: BrowserContext): Promise<void> {
  console.log('Common Ground is running on a sample draft, in a local page that stands in for Outlook on the web.');
  console.log('Point at a marked phrase, or press Alt+Shift+W. Close the browser to end.');
  await open.waitForEvent('close', { timeout: 0 });
}

/** Prints what was marked and saves a picture, for machines without a display. */
async function report(sample: Page): Promise<void> {
  await sample.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('common-ground-')));
  console.log('There is no display, so here is what Common Ground marked in the sample draft:');
  for (const [category, phrases] of Object.entries(await marks(sample))) {
    console.log(`  ${category}: ${phrases.join(' · ')}`);
  }
  mkdirSync('.output', { recursive: true });
  await sample.screenshot({ path: PICTURE, fullPage: true });
  console.log(`A picture is in ${PICTURE}.`);
  await context.close();
}
