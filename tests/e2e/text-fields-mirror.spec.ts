import { expect, type Locator, type Page } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { marks, test } from '../support/extension-test.ts';
import { openHtml } from '../support/html-page.ts';
import {
  caretAfter,
  type FieldMark,
  marksIn,
  pointAtField,
  replaceInField,
  trueBoxes,
  WITHOUT_VALUE_RANGES,
  withCaret,
  wordingIn,
} from '../support/text-fields.ts';

test.use({ switches: WITHOUT_VALUE_RANGES });

const WORDS = ['utilise', 'commence', 'leverage', 'ascertain'];
const plain = 'The bus goes to the market on Tuesday morning and comes back in the afternoon. ';
const TEXT = `Dear all,\n\n${plain}We will utilise it.\n${plain}\n\n\tThey commence it. ${plain}${plain}\n\nSo we leverage what people said, and ascertain what they meant. ${plain}`;

const area = (style: string, more = '') =>
  `<textarea aria-label="Draft" style="width: 380px; height: 230px; ${style}" ${more}>${TEXT}</textarea>`;
const input = (style: string, more = '') =>
  `<input aria-label="Title" value="We utilise and commence, we leverage and ascertain" style="width: 480px; ${style}" ${more}>`;

/** Fields of every kind that the mirror must lie on exactly. */
const FIELDS: Readonly<Record<string, string>> = {
  plain: area(''),
  'another font': area('font: italic 700 17px/1.7 Georgia, serif; letter-spacing: 0.3px; word-spacing: 2px'),
  'padding and borders': area('padding: 3px 21px 5px 37px; border: solid red; border-width: 1px 9px 4px 7px'),
  'a border box of a fractional width': area(
    'box-sizing: border-box; width: 333.37px; padding: 7.3px; font-size: 13.7px',
  ),
  'right to left': area('', 'dir="rtl"'),
  'the direction of its text': area('', 'dir="auto"'),
  centred: area('text-align: center; text-indent: 30px'),
  justified: area('text-align: justify; text-transform: uppercase'),
  'without wrapping': area('', 'wrap="off"'),
  'wide tabs': area('tab-size: 3; font-family: monospace'),
  'with scrollbars': area('overflow: scroll; height: 120px'),
  'right to left with scrollbars': area('overflow: scroll; height: 160px', 'dir="rtl"'),
  zoomed: `<div style="zoom: 1.25">${area('zoom: 1.1')}</div>`,
  'made smaller': `<div style="transform: scale(0.8); transform-origin: 20px 10px">${area('')}</div>`,
  'as large as its text': area('field-sizing: content; width: auto; height: auto; max-width: 420px'),
  'in a frame that scrolls': `<div style="height: 300px; overflow: auto"><div style="height: 140px"></div>${area('')}</div>`,
  'in a dialog': `<dialog id="d">${area('')}</dialog><script>d.showModal()</script>`,
  'in a shadow tree': `<my-field></my-field><script>
      document.querySelector('my-field').attachShadow({ mode: 'open' }).innerHTML = \`${area('')}\`;
    </script>`,
  'an input': input(''),
  'a tall input': input('height: 61px; padding: 3px 19px 9px; font-size: 15px; border-width: 4px'),
  'an input, centred': input('text-align: center; font-family: Georgia'),
  'an input, right to left': input('', 'dir="rtl"'),
};

/** How far, at most, an edge of a mark is from that of its wording, in CSS pixels. */
function distance(marked: FieldMark['boxes'], expected: FieldMark['boxes']): number {
  if (expected.length === 0 || marked.length !== expected.length) return Number.POSITIVE_INFINITY;
  const edges = ({ x, y, width, height }: FieldMark['boxes'][number]) => [x, y, x + width, y + height];
  return Math.max(
    ...marked.flatMap((box, index) => {
      const wanted = expected[index];
      return wanted ? edges(box).map((edge, side) => Math.abs(edge - (edges(wanted)[side] ?? 0))) : [];
    }),
  );
}

async function distances(field: Locator, bare: Locator, words: readonly string[]): Promise<number> {
  const marked = await marksIn(field);
  let most = 0;
  for (const word of words) {
    const boxes = marked.find(({ text }) => text.toLowerCase() === word)?.boxes ?? [];
    most = Math.max(most, distance(boxes, await trueBoxes(bare, word)));
  }
  return most;
}

/** Does the same on a page with the mirror and on one without the extension, whose browser knows where the words are. */
async function onBoth(pages: readonly Page[], action: (page: Page) => Promise<unknown>): Promise<void> {
  for (const page of pages) await action(page);
}

test('the mirror’s marks are within two pixels of their words in every kind of field', async ({ context }) => {
  test.setTimeout(180_000);
  const bareContext = await launch({ headless: true, extension: 'none' });
  const pages = [await context.newPage(), await bareContext.newPage()] as const;
  const [page, bare] = pages;
  const off: Record<string, number> = {};
  for (const [name, html] of Object.entries(FIELDS)) {
    await onBoth(pages, (each) => openHtml(each, `<body style="margin: 23px">${html}`));
    const field = page.getByRole('textbox');
    await expect.poll(async () => (await wordingIn(field)).length, { message: name }).toBe(WORDS.length);
    const look = async () => {
      off[name] = await distances(field, bare.getByRole('textbox'), WORDS);
      return off[name];
    };
    await expect.poll(look, { message: name, timeout: 4000 }).toBeLessThanOrEqual(2);
  }
  await bareContext.close();
  test.info().annotations.push({ type: 'distances', description: JSON.stringify(off) });
});

test('the mirror follows scrolling, resizing, another font and what grows above the field', async ({ context }) => {
  const bareContext = await launch({ headless: true, extension: 'none' });
  const pages = [await context.newPage(), await bareContext.newPage()] as const;
  const [page, bare] = pages;
  await onBoth(pages, (each) =>
    openHtml(each, `<p id="above">Above</p>${area('height: 90px')}<p style="height: 2000px">`),
  );
  const field = page.getByRole('textbox');
  await expect.poll(async () => (await wordingIn(field)).length).toBe(WORDS.length);
  const steps: readonly ((element: HTMLTextAreaElement) => void)[] = [
    (element) => element.scrollTo(0, 60),
    (element) => element.style.setProperty('width', '251px'),
    (element) => element.style.setProperty('font-size', '18px'),
    (element) => element.style.setProperty('padding', '14px'),
    () => document.querySelector('#above')?.append(' and more '.repeat(200)),
    () => scrollTo(0, 77),
    () => document.documentElement.style.setProperty('font-size', '20px'),
    (element) => element.setAttribute('dir', 'rtl'),
    (element) => element.remove(),
  ];
  for (const step of steps.slice(0, -1)) {
    await onBoth(pages, (each) => each.getByRole('textbox').evaluate(step));
    await expect
      .poll(() => distances(field, bare.getByRole('textbox'), WORDS), { message: String(step) })
      .toBeLessThanOrEqual(2);
  }
  await field.evaluate(steps.at(-1) as () => void);
  await expect.poll(() => page.locator('common-ground-mirror').count()).toBe(0);
  expect(await marks(page)).toEqual({});
  await bareContext.close();
});

test('marks in the mirror follow typing and undo, and the card opens on them', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, area(''));
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(WORDS);
  await caretAfter(field, 'Dear all');
  await page.keyboard.type(', they expedite now');
  await expect.poll(() => wordingIn(field)).toEqual(['expedite', ...WORDS]);
  const text = await replaceInField(field, 'leverage');
  await expect.poll(() => withCaret(field)).toContain(`So we ${text}| what`);
  await expect.poll(() => wordingIn(field)).not.toContain('leverage');
  await page.keyboard.press('Control+z');
  await expect.poll(() => wordingIn(field)).toEqual(['expedite', ...WORDS]);
});

test('the mirror is no obstacle: neither to the pointer, nor to assistive technology, nor to a search in the page', async ({
  context,
}) => {
  const page = await context.newPage();
  await openHtml(page, area(''));
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(WORDS);
  const [mark] = await marksIn(field);
  const box = mark?.boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + 2, box.y + box.height / 2);
  await expect(field).toBeFocused();
  expect(await withCaret(field)).toContain('We will |utilise');
  expect(await page.locator('common-ground-mirror').ariaSnapshot()).toBe('');
  const found = () => page.evaluate(() => (Reflect.get(window, 'find') as (text: string) => boolean)('utilise'));
  const isInMirror = () =>
    page.evaluate(() => getSelection()?.anchorNode?.parentElement?.localName === 'common-ground-text');
  await found();
  expect(await isInMirror()).toBe(false);
});

test('the mirror is not seen where the field is not: outside what scrolls it, under what covers it', async ({
  context,
}) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<div style="position: fixed; z-index: 5; inset: 0 0 auto; height: 40px; background: silver"></div>
    <div style="height: 120px; overflow: auto; margin-top: 60px"><div style="height: 60px"></div>${area('')}</div>`,
  );
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(WORDS);
  await field.evaluate((element) => element.parentElement?.scrollTo(0, 150));
  const shown = () =>
    page.locator('common-ground-mirror').evaluate((host) => {
      const { clipPath, zIndex } = getComputedStyle(host);
      const [top = 0] = (clipPath.match(/[\d.]+/g) ?? []).map(Number);
      return { top: Math.round(host.getBoundingClientRect().top + top), zIndex };
    });
  const frame = await field.evaluate((element) => Math.round(element.parentElement?.getBoundingClientRect().top ?? 0));
  await expect.poll(shown).toEqual({ top: frame, zIndex: 'auto' });
});

test('the mirror draws nothing but lines, in the colours that marks have in such a field', async ({ context }) => {
  const page = await context.newPage();
  const dark = 'background: #222; color: #eee';
  await openHtml(page, `${area(dark)}<div contenteditable style="${dark}">Nothing</div>`);
  await expect.poll(() => wordingIn(page.locator('textarea'))).toEqual(WORDS);
  const styles = await page.evaluate(() =>
    ['common-ground-text', '[contenteditable]'].map((selector) => {
      const element = document.querySelector(selector) as Element;
      const { color, textDecorationColor } = getComputedStyle(element, '::highlight(common-ground-jargon)');
      return { color, textDecorationColor };
    }),
  );
  expect(styles[0]).toEqual({ color: 'rgba(0, 0, 0, 0)', textDecorationColor: styles[1]?.textDecorationColor });
});

test('a field looks the same with the mirror as with ranges in its value', async ({ context }) => {
  const other = await launch({ headless: true });
  const pictures = [];
  for (const page of [await context.newPage(), await other.newPage()]) {
    // With room between the lines: where a mark touches a letter, the mirror draws it over the letter and not under it.
    await openHtml(page, area('line-height: 2') + area('line-height: 2; background: #222; color: #eee'));
    const marked = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
    await expect.poll(marked).toBe(2 * WORDS.length);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    pictures.push((await page.screenshot()).toString('base64'));
  }
  await other.close();
  expect(pictures[0] === pictures[1]).toBe(true);
});

test('a field that is turned shows no marks rather than wrong ones', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, `<div style="transform: rotate(9deg)">${area('')}</div>`);
  const mirror = page.locator('common-ground-mirror');
  await expect(mirror).toBeAttached();
  await expect(mirror).toBeHidden();
  await page.getByRole('textbox').evaluate((element) => element.parentElement?.style.removeProperty('transform'));
  await expect.poll(async () => (await wordingIn(page.getByRole('textbox'))).length).toBe(WORDS.length);
  await expect(mirror).toBeVisible();
});

test('the pointer finds a mark in the mirror', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, input(''));
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(WORDS);
  await pointAtField(field, 'ascertain');
  await expect(page.getByRole('dialog')).toContainText('ascertain');
});
