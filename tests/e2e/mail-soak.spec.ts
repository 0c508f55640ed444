import type { BrowserContext, Page } from '@playwright/test';
import { DRAFT_URL, launch, routeOutlook } from '../support/browser.ts';
import { expect, test } from '../support/extension-test.ts';
import { actOn, openDraftOf, openGmail } from '../support/gmail.ts';
import { markedIn } from '../support/marked-in.ts';
import { discardMail, openMail, showMessage } from '../support/outlook-mail.ts';
import { type PageMemory, pageMemory } from '../support/page-memory.ts';

/** How many drafts are opened, typed in and thrown away; `SOAK_DRAFTS=500` plays weeks of mail. */
const DRAFTS = Number(process.env.SOAK_DRAFTS ?? 20);
/** Drafts before the first measure: what a page and its editor make once is there by then. */
const WARM_UP = 10;
/** Bytes of objects that may be more, however many drafts there were: what is under way at the one count and not at the other. */
const SPARE = 10_000;

test.setTimeout(180_000 + DRAFTS * 8_000);

/** A mail page and what a writer does there again and again; `isMarked` where the extension runs. */
interface Mail {
  readonly open: (context: BrowserContext) => Promise<Page>;
  readonly round: (page: Page, index: number, isMarked: boolean) => Promise<void>;
}

const GMAIL: Mail = {
  open: openGmail,
  async round(page, index, isMarked) {
    const draft = await openDraftOf(page, index % 2 === 0 ? 'new' : 'forward');
    await page.keyboard.type('We utilise it. ');
    await expect.poll(() => markedIn(draft.body)).toEqual(isMarked ? ['utilise'] : []);
    await page.evaluate((number) => window.testGmail.navigate(`Message ${number}`), index);
    await actOn(page, 'discard', draft);
  },
};

const OUTLOOK: Mail = {
  async open(context) {
    await routeOutlook(context, process.env.PAGES_DIR ?? '');
    const page = await context.newPage();
    await page.goto(DRAFT_URL);
    return page;
  },
  async round(page, index, isMarked) {
    const draft = await openMail(page, index % 2 === 0 ? 'reply' : 'new');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('We utilise it. ');
    await expect.poll(() => markedIn(draft.body)).toEqual(isMarked ? ['utilise'] : []);
    await showMessage(page, `Message ${index}`);
    await discardMail(page, draft);
  },
};

for (const [name, mail] of Object.entries({ GMAIL, OUTLOOK })) {
  test(`${DRAFTS} drafts leave nothing behind that the page alone would not: ${name}`, async ({ context }) => {
    const ours = await run(await mail.open(context), mail, true);
    const bare = await launch({ headless: true, extension: 'none' });
    const alone = await run(await mail.open(bare), mail, false);
    await bare.close();
    process.stdout.write(`${name}, ${DRAFTS} drafts: with us ${said(ours)}; the page alone ${said(alone)}\n`);
    expect(ours.listeners).toBeLessThanOrEqual(Math.max(alone.listeners, 0));
    expect(ours.nodes).toBeLessThanOrEqual(Math.max(alone.nodes, 0) + 10);
    expect(ours.objects).toBeLessThanOrEqual(Math.max(alone.objects, 0) + SPARE);
  });
}

/** What a page holds more after all rounds than after the first few. */
async function run(page: Page, { round }: Mail, isMarked: boolean): Promise<PageMemory> {
  for (let index = 0; index < WARM_UP; index += 1) await round(page, index, isMarked);
  const before = await settled(page);
  for (let index = 0; index < DRAFTS; index += 1) await round(page, WARM_UP + index, isMarked);
  const after = await settled(page);
  expect(await markedIn(page.locator('body'))).toEqual([]);
  return {
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
    objects: after.objects - before.objects,
  };
}

/** Measured when nothing goes any more: the last draft's marks go with the next look at the view. */
async function settled(page: Page): Promise<PageMemory> {
  let now = await pageMemory(page);
  await expect
    .poll(async () => {
      const before = now;
      now = await pageMemory(page);
      return now.listeners === before.listeners && now.nodes === before.nodes;
    })
    .toBe(true);
  return now;
}

const said = ({ listeners, nodes, objects }: PageMemory) => `${listeners} listeners, ${nodes} nodes, ${objects} bytes`;
