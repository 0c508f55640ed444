import type { CDPSession, Page } from '@playwright/test';
import { OwnObjectCounter } from '../soak/own-objects.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';

const DRAFTS = ['We utilise it.', 'They leverage it.', 'We will commence on Monday.'];
/** What comes and goes between two counts: promises under way, a timer. */
const SPARE = 60;

/** Listeners on the document, the window and the roots of the drafts, of page and extension together. */
async function listeners(session: CDPSession): Promise<number> {
  const expressions = ['document', 'window', '...document.querySelectorAll("[contenteditable]")'];
  let sum = 0;
  const { result } = await session.send('Runtime.evaluate', { expression: `[${expressions.join()}]` });
  const { result: items } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  for (const { value } of items) {
    if (!value?.objectId || value.subtype === 'array') continue;
    sum += (await session.send('DOMDebugger.getEventListeners', { objectId: value.objectId })).listeners.length;
  }
  return sum;
}

/** Takes the second draft out of the page and puts a new one in its place, as mail does that opens one message after the other. */
async function renew(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(async (html) => {
      document.querySelectorAll('[contenteditable]')[1]?.remove();
      const next = document.createElement('div');
      next.setAttribute('role', 'textbox');
      next.contentEditable = 'true';
      next.innerHTML = html;
      document.querySelectorAll('[contenteditable]')[0]?.after(next);
      next.focus();
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, `<p>${DRAFTS[1]}</p>`);
  }
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise', 'leverage', 'commence'] });
}

test('of three drafts one may be taken out and put in 200 times, and listeners and memory are as they were', async ({
  context,
}) => {
  test.slow();
  const page = await context.newPage();
  const counter = await OwnObjectCounter.of(page);
  await openPlainEditor(page, { html: `<p>${DRAFTS[0]}</p>` });
  await page.evaluate((drafts) => {
    for (const draft of drafts) {
      const next = document.createElement('div');
      next.setAttribute('role', 'textbox');
      next.contentEditable = 'true';
      next.innerHTML = `<p>${draft}</p>`;
      document.body.append(next);
      next.focus();
    }
  }, DRAFTS.slice(1));
  await renew(page, 20);
  const session = await context.newCDPSession(page);
  const [heard, kept] = [await listeners(session), await counter.count()];
  await renew(page, 200);
  expect(await listeners(session)).toBe(heard);
  const now = await counter.count();
  for (const [kind, count] of Object.entries(kept)) {
    expect(now[kind as keyof typeof now], kind).toBeLessThanOrEqual(count + SPARE);
  }
});
