import type { Page } from '@playwright/test';
import { openGoogleDocs } from '../support/google-docs.ts';
import { docHasFocus, docParagraphs, docSelection } from '../support/google-docs-state.ts';
import { expect, test } from '../support/google-docs-test.ts';
import { inputMethod } from '../support/input-method.ts';

// The page that plays Google Docs is itself held to what it claims, so that the other tests can trust its boxes.

/** Sets the flag before the page loads, where the extension has not set it. */
async function setFlag(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window._docs_annotate_canvas_by_ext ??= 'somebody';
  });
}

/** How far the ink of a word on its canvas begins and ends from the edges of its box, in CSS pixels. */
async function inkDistances(page: Page, wording: string): Promise<{ left: number; right: number }> {
  return page.evaluate((wanted) => {
    const start = window.replica.find(wanted);
    const [box] = window.replica.boxesOf(start, start + wanted.length);
    if (!box) throw new Error(`“${wanted}” has no box`);
    const canvas = [...document.querySelectorAll('canvas')].find((candidate) => {
      const { top, bottom } = candidate.getBoundingClientRect();
      return top <= box.y && bottom >= box.y + box.height;
    });
    if (!canvas) throw new Error(`“${wanted}” is on no canvas`);
    const place = canvas.getBoundingClientRect();
    const scale = canvas.width / place.width;
    const margin = 3 * window.replica.zoom();
    const [x, y, width, height] = [box.x - place.left - margin, box.y - place.top, box.width + 2 * margin, box.height];
    const pixels = canvas
      .getContext('2d')
      ?.getImageData(
        Math.round(x * scale),
        Math.round(y * scale),
        Math.round(width * scale),
        Math.round(height * scale),
      );
    if (!pixels) throw new Error('The canvas cannot be read');
    const isInk = (column: number) =>
      Array.from({ length: pixels.height }, (_, row) => (row * pixels.width + column) * 4).some(
        (at) => (pixels.data[at] ?? 255) < 160,
      );
    const columns = Array.from({ length: pixels.width }, (_, column) => column).filter(isInk);
    const first = (columns[0] ?? Number.NaN) / scale - margin;
    const last = ((columns.at(-1) ?? Number.NaN) + 1) / scale - margin;
    return { left: first, right: last - box.width };
  }, wording);
}

const TEXT = [
  'Word by word we measure Hamburg and mmm until here.',
  'A line with *bold* words and a mid*dle* in them.',
  { text: 'In another font and larger again.', family: 'Times New Roman', size: 22 },
];

for (const zoom of [0.5, 1, 1.5, 2]) {
  test(`at zoom ${zoom * 100} % each word’s box holds the ink of the word`, async ({ openDocs }) => {
    const page = await openDocs({ blocks: TEXT });
    await page.evaluate((factor) => window.replica.setZoom(factor), zoom);
    for (const wording of ['mmm', 'bold', 'middle', 'another', 'larger']) {
      const { left, right } = await inkDistances(page, wording);
      expect(Math.abs(left), `${wording}: ${left}`).toBeLessThanOrEqual(2 * zoom);
      expect(Math.abs(right), `${wording}: ${right}`).toBeLessThanOrEqual(2 * zoom);
    }
  });
}

for (const pageless of [false, true]) {
  test(`rectangles lie over the text they name${pageless ? ', without pages too' : ''}`, async ({ context }) => {
    const page = await context.newPage();
    await setFlag(page);
    await openGoogleDocs(page, { blocks: [...TEXT, { kind: 'bullet', text: 'An item.' }], switches: { pageless } });
    await page.evaluate(() => window.replica.setZoom(1.5));
    const distances = await page.evaluate(() =>
      [...document.querySelectorAll('rect[aria-label]')]
        .filter((rectangle) => !/^[●\d]/.test(rectangle.getAttribute('aria-label') ?? ''))
        .map((rectangle) => {
          const label = rectangle.getAttribute('aria-label') ?? '';
          const start = window.replica.find(label);
          const [box] = window.replica.boxesOf(start, start + label.length);
          const { left, top, width, height } = rectangle.getBoundingClientRect();
          if (!box) throw new Error(`“${label}” has no box`);
          return Math.max(
            Math.abs(left - box.x),
            Math.abs(top - box.y),
            Math.abs(width - box.width),
            Math.abs(height - box.height),
          );
        }),
    );
    expect(distances.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...distances)).toBeLessThan(0.1);
  });
}

test('keys write, delete, part paragraphs, and are undone and done again', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['One two.'] });
  await page.keyboard.press('End');
  await page.keyboard.type(' Three.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Four?');
  await page.keyboard.press('Backspace');
  expect(await docParagraphs(page)).toEqual(['One two. Three.', 'Four']);
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Control+z');
  expect(await docParagraphs(page)).toEqual(['One two.']);
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Control+y');
  expect(await docParagraphs(page)).toEqual(['One two. Three.', 'Four']);
});

test('the writer’s own paste is one step, and what a script tells the browser to insert is nothing', async ({
  openDocs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openDocs({ blocks: ['One two.'] });
  await page.evaluate(() => navigator.clipboard.writeText('pasted words'));
  await page.mouse.click(5, 300);
  await page.evaluate(() => window.replica.select(window.replica.find('two'), window.replica.find('two') + 3));
  await page.keyboard.press('Control+v');
  await expect.poll(() => docParagraphs(page)).toEqual(['One pasted words.']);
  await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.execCommand('insertText', false, 'x'));
  expect(await docParagraphs(page)).toEqual(['One pasted words.']);
  await page.keyboard.press('Control+z');
  expect(await docParagraphs(page)).toEqual(['One two.']);
});

test('an input method’s composition shows as it grows and is one step', async ({ openDocs }) => {
  const page = await openDocs({ blocks: ['One .'] });
  await page.evaluate(() => window.replica.select(5));
  const ime = await inputMethod(page);
  await ime.compose('ni');
  await expect.poll(() => docParagraphs(page)).toEqual(['One ni.']);
  await ime.compose('你好');
  await expect.poll(() => docParagraphs(page)).toEqual(['One 你好.']);
  await ime.commit('你好');
  await expect.poll(() => docParagraphs(page)).toEqual(['One 你好.']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => docParagraphs(page)).toEqual(['One .']);
});

test('a click puts the caret where it is, a double click selects the word', async ({ openDocs }) => {
  const page = await openDocs({ blocks: TEXT });
  const box = await page.evaluate(() => {
    const start = window.replica.find('Hamburg');
    return window.replica.boxesOf(start, start + 7)[0];
  });
  if (!box) throw new Error('The word has no box');
  await page.mouse.click(box.x + 1, box.y + 8);
  const start = await page.evaluate(() => window.replica.find('Hamburg'));
  expect(await docSelection(page)).toEqual({ start, end: start });
  await page.mouse.dblclick(box.x + 20, box.y + 8);
  expect(await docSelection(page)).toEqual({ start, end: start + 7 });
});

test('the text is told only to who names an id, and setSelection blurs and scrolls', async ({ context }) => {
  const page = await context.newPage();
  await setFlag(page);
  await openGoogleDocs(page, { blocks: Array.from({ length: 90 }, (_, index) => `Paragraph ${index}.`) });
  const refusal = await page.evaluate(() => {
    try {
      window._docs_annotate_getAnnotatedText?.();
      return 'none';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toBe('Error: Unknown extension');
  const before = await docHasFocus(page);
  await page.evaluate(async () => {
    const text = await window._docs_annotate_getAnnotatedText?.('somebody');
    const at = text?.getText().indexOf('Paragraph 80') ?? 0;
    text?.setSelection(at, at + 9);
  });
  expect([before, await docHasFocus(page)]).toEqual([true, false]);
  const visible = () =>
    page.evaluate(() => {
      const [box] = window.replica.boxesOf(window.replica.selection().start, window.replica.selection().end);
      return box !== undefined && box.y > 0 && box.y < innerHeight;
    });
  await expect.poll(visible).toBe(true);
});

test('only pages near the view are in the DOM, and their nodes are used again', async ({ context }) => {
  const page = await context.newPage();
  await setFlag(page);
  await openGoogleDocs(page, { blocks: Array.from({ length: 2000 }, (_, index) => `Paragraph ${index}.`) });
  const nodes = () => page.locator('.kix-page-paginated').evaluateAll((pages) => pages.length);
  expect(await nodes()).toBeLessThanOrEqual(3);
  await page.evaluate(() => {
    for (const root of document.querySelectorAll('.kix-page-paginated')) Object.assign(root, { wasThere: true });
    window.replica.scrollTo(window.replica.find('Paragraph 1500'));
  });
  await expect(page.locator('rect[aria-label="Paragraph 1500."]')).toHaveCount(1);
  const isReused = await page
    .locator('.kix-page-paginated')
    .evaluateAll((pages) => pages.some((root) => 'wasThere' in root));
  expect(isReused).toBe(true);
});

test('another tab has another text and is named in the address', async ({ openDocs }) => {
  const page = await openDocs();
  await page.getByRole('button', { name: 'Transport' }).click();
  expect(await docParagraphs(page)).toEqual(['We will commence the review of the minibus in due course.']);
  expect(new URL(page.url()).searchParams.get('tab')).toBe('t.1');
});
