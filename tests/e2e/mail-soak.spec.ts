import type { Page } from '@playwright/test';
import { expect, test } from '../support/extension-test.ts';
import { actOn, openDraftOf, openGmail } from '../support/gmail.ts';
import { markedIn } from '../support/marked-in.ts';
import { discardMail, openMail, showMessage } from '../support/outlook-mail.ts';
import { type PageMemory, pageMemory } from '../support/page-memory.ts';

/** How many drafts are opened, typed in and thrown away; `SOAK_DRAFTS=500` plays a day's mail. */
const DRAFTS = Number(process.env.SOAK_DRAFTS ?? 30);
/** Drafts before the first measure: what a page and its editor make once is there by then. */
const WARM_UP = 10;
/** A draft of ours that stayed would hold some 30 kB and its nodes; this is for all of them together. */
const MOST_HEAP = 400_000;

test.setTimeout(120_000 + DRAFTS * 6_000);

test(`${DRAFTS} drafts in Gmail leave nothing behind`, async ({ context }) => {
  const page = await openGmail(context);
  await expectNothingLeft(page, async (index) => {
    const draft = await openDraftOf(page, index % 2 === 0 ? 'new' : 'forward');
    await page.keyboard.type('We utilise it. ');
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
    await page.evaluate((number) => window.testGmail.navigate(`Message ${number}`), index);
    await actOn(page, 'discard', draft);
  });
});

test(`${DRAFTS} drafts in Outlook leave nothing behind`, async ({ openDraft }) => {
  const page = await openDraft('<p>We commence it.</p>');
  await expectNothingLeft(page, async (index) => {
    const draft = await openMail(page, index % 2 === 0 ? 'reply' : 'new');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('We utilise it. ');
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
    await showMessage(page, `Message ${index}`);
    await discardMail(page, draft);
  });
  expect(await markedIn(page.locator('main'))).toEqual(['commence']);
});

async function expectNothingLeft(page: Page, round: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < WARM_UP; index += 1) await round(index);
  const before = await pageMemory(page);
  for (let index = 0; index < DRAFTS; index += 1) await round(WARM_UP + index);
  const after = await settled(page, before);
  process.stdout.write(`after ${WARM_UP}: ${JSON.stringify(before)}; after ${DRAFTS} more: ${JSON.stringify(after)}\n`);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  // roosterjs keeps a node or two of what it showed last.
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 100);
  expect(after.heap).toBeLessThanOrEqual(before.heap + MOST_HEAP);
  expect(await page.evaluate(() => [...CSS.highlights].flatMap(([, { size }]) => (size > 1 ? [size] : [])))).toEqual(
    [],
  );
}

/** The last draft's marks go with the next look at the view: waited for, as it takes a frame. */
async function settled(page: Page, before: PageMemory): Promise<PageMemory> {
  let after = await pageMemory(page);
  await expect
    .poll(async () => {
      after = await pageMemory(page);
      return after.listeners;
    })
    .toBeLessThanOrEqual(before.listeners)
    .catch(() => undefined);
  return after;
}
