import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { DOCS_URL } from '../support/google-docs.ts';
import { docsMarks, wordBoxes } from '../support/google-docs-marks.ts';
import { docText } from '../support/google-docs-state.ts';
import { pageFile } from '../support/page-file.ts';
import { cardText, pressControl } from './support/card.ts';
import { test } from './support/firefox-test.ts';

/** The stand-in's own questions need no more of a page than both browsers' have. */
const asked = (page: Page) => page as unknown as Parameters<typeof docText>[0];

test('a document in Google Docs is marked, a word is replaced and one undo takes it back', async ({ firefox }) => {
  const page = await firefox.open(`${DOCS_URL}?tab=t.0`, async (request) => {
    await request.respond({ status: 200, ...(await pageFile(join(inject('pagesDir'), 'google-docs'), request.url())) });
    return true;
  });
  await page.waitForFunction(() => 'replica' in window);
  const before = await docText(asked(page));
  await expect.poll(async () => (await docsMarks(asked(page))).length).toBeGreaterThan(3);

  const [box] = await wordBoxes(asked(page), 'utilise');
  if (!box) throw new Error('The sample document has no “utilise”');
  await page.mouse.move(box.x + box.width / 2 - 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(() => cardText(page)).toContain('utilise');
  const choice = await page.waitForSelector('common-ground-card >>> .card:popover-open .choice');
  const words = await choice?.evaluate(({ textContent }) => textContent?.trim() ?? '');
  await choice?.click();
  await expect.poll(() => docText(asked(page))).toBe(before.replace('utilise', words ?? ''));
  await pressControl(page, 'z');
  await expect.poll(() => docText(asked(page))).toBe(before);
});
