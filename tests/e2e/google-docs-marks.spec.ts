import type { Page } from '@playwright/test';
import { openGoogleDocs } from '../support/google-docs.ts';
import { acronym, acronymLines, MIXED, MIXED_MARKS, plainLines } from '../support/google-docs-documents.ts';
import { expectMarks, marksAstray } from '../support/google-docs-marks.ts';
import { expect, test } from '../support/google-docs-test.ts';

const SAMPLE_MARKS = [
  'leveraged',
  'key stakeholders',
  'JSNA',
  'Going forward',
  'utilise',
  'co-design',
  'streamline',
  'pathway',
  'The elderly',
  'hard-to-reach groups',
  'speak for them',
  'commence',
  'in respect of',
  'roll out',
  'model of care',
  'explore options',
  'in due course',
  'beneficiaries',
  'Volunteers will run',
  'transform lives',
];

test('a document is marked as it opens, whoever’s carets are in it', async ({ openDocs }) => {
  const page = await openDocs();
  await page.evaluate(() => window.replica.showOther('Ana', 60));
  await expectMarks(page, SAMPLE_MARKS);
});

test('typing: marks move with their words, come with new wording and go with it', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We go home.', 'We leverage it.'] });
  await expectMarks(page, ['leverage']);
  await page.keyboard.press('End');
  await page.keyboard.type(' Then we utilise it. Good.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('And we go.');
  await expectMarks(page, ['utilise', 'leverage']);
  await page.evaluate(() => window.replica.select(window.replica.find('leverage') + 5));
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Backspace');
  await expectMarks(page, ['utilise']);
});

test('no mark stands on the word that is being typed', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We leverage it.'] });
  await expectMarks(page, ['leverage']);
  await page.keyboard.press('End');
  await page.keyboard.type(' We utilise');
  await page.waitForTimeout(300);
  expect(await marksAstray(page, ['leverage'])).toEqual([]);
  await page.keyboard.type(' it.');
  await expectMarks(page, ['leverage', 'utilise']);
});

test('an edit in a page that is not in view is followed', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['We leverage it.', ...plainLines(120), 'Here we go.'] });
  await expectMarks(page, ['leverage']);
  await page.evaluate(() => {
    const at = window.replica.find('Here we');
    window.replica.change(at, at + 4, 'Now utilise it: here');
  });
  await page.evaluate(() => window.replica.scrollTo(window.replica.find('Now utilise')));
  await expectMarks(page, ['leverage', 'utilise']);
});

test('scrolling: marks follow in the same frame, and none shows over the toolbar', async ({ openDocs }) => {
  const page = await openDocs({ blocks: [...plainLines(8), 'We leverage it.', ...plainLines(120)] });
  await expectMarks(page, ['leverage']);
  const toolbar = await page.locator('#docs-chrome').boundingBox();
  // Whole pixels only: in the one below the toolbar's edge the document shows.
  const clip = { x: 0, y: 0, width: toolbar?.width ?? 0, height: Math.floor(toolbar?.height ?? 0) };
  const before = await page.screenshot({ clip });
  for (let count = 0; count < 12; count += 1) {
    await page.evaluate(async () => {
      const scroller = document.querySelector('.kix-appview-editor') as Element;
      scroller.scrollTop += 33;
      await new Promise(requestAnimationFrame);
    });
    expect(await marksAstray(page, ['leverage'])).toEqual([]);
    expect(before.equals(await page.screenshot({ clip }))).toBe(true);
  }
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -300);
  await expectMarks(page, ['leverage']);
});

for (const zoom of [0.5, 1.5, 2]) {
  test(`zoom ${zoom * 100} %: marks fit`, async ({ openDocs }) => {
    const page = await openDocs({ blocks: MIXED });
    await page.getByLabel('Zoom').selectOption(String(zoom));
    await expectMarks(page, MIXED_MARKS);
  });
}

test('zoom changed while the document is open: marks fit after every change', async ({ openDocs }) => {
  const page = await openDocs({ blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  for (const zoom of ['0.5', '2', '1.5', '0.75', '1']) {
    await page.getByLabel('Zoom').selectOption(zoom);
    await expectMarks(page, MIXED_MARKS);
  }
});

test.describe('on a screen of two device pixels to a CSS pixel', () => {
  test.use({ deviceScale: 2 });
  test('marks fit, zoomed too', async ({ openDocs }) => {
    const page = await openDocs({ blocks: MIXED });
    await expectMarks(page, MIXED_MARKS);
    await page.getByLabel('Zoom').selectOption('1.5');
    await expectMarks(page, MIXED_MARKS);
  });
});

test('a window that is made smaller: marks stay on their words', async ({ openDocs }) => {
  const page = await openDocs({ blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  await page.setViewportSize({ width: 1111, height: 700 });
  await expectMarks(page, MIXED_MARKS);
  await page.setViewportSize({ width: 900, height: 700 });
  await page.evaluate(() => {
    (document.querySelector('.kix-appview-editor') as Element).scrollLeft = 40;
  });
  await expectMarks(page, MIXED_MARKS);
});

test('tiles used again after a fast scroll: at no moment is a mark on a wrong word', async ({ openDocs }) => {
  const words = acronymLines(600);
  const wordings = words.map((_, index) => acronym(index));
  const page = await openDocs({ blocks: words, switches: { tilesAfter: 80 } });
  await expectMarks(page, wordings);
  for (const target of [590, 20, 300, 320, 0]) {
    await page.evaluate((wording) => window.replica.scrollTo(window.replica.find(wording)), acronym(target));
    for (let look = 0; look < 4; look += 1) expect(await marksAstray(page, wordings)).toEqual([]);
    await expectMarks(page, wordings);
  }
});

test('document tabs: each has its own marks, and they come back', async ({ openDocs }) => {
  const page = await openDocs();
  await expectMarks(page, SAMPLE_MARKS);
  await page.getByRole('button', { name: 'Transport' }).click();
  await expectMarks(page, ['commence', 'in due course']);
  await page.getByRole('button', { name: 'Day centres' }).click();
  await expectMarks(page, SAMPLE_MARKS);
});

test('marking changes nothing in the document’s own nodes', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(watchEditor);
  await openGoogleDocs(page, { blocks: MIXED });
  await expectMarks(page, MIXED_MARKS);
  expect(await changesSeen(page)).toEqual([]);
});

/** Notes every change in the editor once it has loaded, but those in our own layer. */
function watchEditor(): void {
  addEventListener('load', () => {
    const seen: string[] = [];
    Object.assign(window, { changesSeen: seen });
    const editor = document.querySelector('.kix-appview-editor') as Element;
    const isOurs = (target: Node) => target === editor || (target as Element).closest?.('common-ground-marks');
    new MutationObserver((records) => {
      for (const { target, type } of records)
        if (!isOurs(target)) seen.push(`${type} ${(target as Element).className}`);
    }).observe(editor, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const changesSeen = (page: Page) =>
  page.evaluate(() => (window as unknown as { changesSeen: readonly string[] }).changesSeen);
