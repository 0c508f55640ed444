import type { BrowserContext, Page } from '@playwright/test';
import { DRAFT_URL, extensionWorker } from '../tests/support/browser.ts';
import { setDraft } from '../tests/support/draft.ts';
import { enterDraft } from '../tests/support/enter-draft.ts';
import { openSidePanel } from '../tests/support/surfaces.ts';

/** A page of a council's plan: easy and hard paragraphs, promises with and without gaps. */
const PLAN = `<h2>A hall for Northfield</h2>
<p>The hall on Mill Lane is open from nine to five. You can come in, sit down and ask for help at the desk. There is tea, and there is a room for children to play in while you wait.</p>
<p>We will leverage the hall to engage key stakeholders. The elderly will be first to try it, and hard-to-reach groups will be signposted to a single front door.</p>
<p>The implementation of the aforementioned recommendations will necessitate considerable organisational reconfiguration, notwithstanding the availability of supplementary investment from contributing authorities, and it will be delivered within existing resources in due course.</p>
<h2>What happens next</h2>
<p>The council will open the new kitchen by May 2027 with a grant from the lottery. We will review the opening hours. A worker will visit every family on the list.</p>
<p>Please utilise the form at the desk to tell us what you think of the plan. You can also ring us on any day, or speak to a member of the team who knows the hall and the people who use it.</p>`;

/** The side panel beside a draft: its review and its promises, and the page of the draft's words. */
export async function takePanel(context: BrowserContext, folder: string, suffix: string): Promise<void> {
  const draft = await context.newPage();
  await draft.goto(DRAFT_URL);
  await setDraft(draft, PLAN);
  await enterDraft(draft);
  const panel = await openSidePanel(context, new URL((await extensionWorker(context)).url()).host);
  await panel.setViewportSize({ width: 380, height: 1000 });
  await panel.getByRole('region', { name: 'Watch your language' }).getByRole('listitem').first().waitFor();
  await take(panel, `${folder}/review${suffix}.png`);
  await panel.getByRole('tab', { name: 'Promises' }).click();
  await panel.getByRole('region', { name: 'What this draft promises' }).waitFor();
  await take(panel, `${folder}/promises${suffix}.png`);
  await panel.getByRole('tab', { name: 'Glossary' }).click();
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'All words of this draft, to print' }).click();
  const words = await opened;
  await words.setViewportSize({ width: 860, height: 760 });
  await words.locator('dt').first().waitFor();
  await take(words, `${folder}/draft-glossary${suffix}.png`);
  await words.close();
  await panel.close();
  await draft.close();
}

async function take(page: Page, path: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path, animations: 'disabled' });
}
