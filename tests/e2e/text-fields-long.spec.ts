import { expect, type Locator } from '@playwright/test';
import { marks, test } from '../support/extension-test.ts';
import { openHtml } from '../support/html-page.ts';
import { caretAfter, marksIn, replaceInField, withCaret, wordingIn } from '../support/text-fields.ts';

const SENTENCE = 'The bus goes to the market on Tuesday morning and comes back in the afternoon. ';

/** The value of a field, filled by a script so that the page itself is small. */
const fill = (field: Locator, paragraph: string, times: number, end: string) =>
  field.evaluate(
    (element, draft) => {
      (element as HTMLTextAreaElement).value = draft.paragraph.repeat(draft.times) + draft.end;
    },
    { paragraph, times, end },
  );

test('a textarea of 100,000 words is marked where the writer is, at its end and at its start', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<textarea style="width: 600px; height: 300px"></textarea>');
  const field = page.getByRole('textbox');
  await fill(field, `We leverage it. ${SENTENCE.repeat(3)}\n\n`, 2200, 'They commence it.');
  await field.focus();
  await page.keyboard.press('Control+End');
  await expect.poll(async () => (await wordingIn(field)).at(-1)).toBe('commence');
  expect((await wordingIn(field)).length).toBeLessThanOrEqual(200);
  await page.keyboard.type(' It came in due course. ');
  await expect.poll(async () => (await marks(page)).promise?.length).toBe(1);
  const text = await replaceInField(field, 'commence');
  await expect.poll(() => withCaret(field)).toContain(`They ${text}| it.`);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await field.inputValue()).slice(-41))
    .toBe('They commence it. It came in due course. ');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('We utilise it. ');
  await expect.poll(async () => (await wordingIn(field))[0]).toBe('utilise');
});

test('a textarea of 100,000 words without a blank line is marked to its end', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(page, '<textarea style="width: 600px; height: 300px"></textarea>');
  const field = page.getByRole('textbox');
  await fill(field, SENTENCE, 6700, 'They commence it.');
  await expect.poll(() => wordingIn(field), { timeout: 30_000 }).toEqual(['commence']);
  await caretAfter(field, 'afternoon.');
  await page.keyboard.type(' We utilise it.');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise', 'commence']);
});

test('a replacement keeps what the field and the page show', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<div style="height: 200px"></div><textarea style="width: 600px; height: 120px"></textarea><div style="height: 2000px">`,
  );
  const field = page.getByRole('textbox');
  await fill(field, `${SENTENCE}\n\n`, 40, `We utilise it.\n\n${SENTENCE.repeat(20)}`);
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await page.evaluate(() => scrollTo(0, 50));
  await field.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await field.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    area.setSelectionRange(0, 0);
  });
  await expect.poll(async () => (await marksIn(field))[0]?.boxes.length).toBe(1);
  // The mark into the middle of the field, as a writer would scroll.
  await field.evaluate((element) => {
    const [[, highlight] = [undefined, undefined]] = [...CSS.highlights];
    const range = [...(highlight ?? [])][0] as Range;
    const top = range.getBoundingClientRect().top - element.getBoundingClientRect().top;
    element.scrollBy(0, top - 50);
  });
  const scrolled = () => field.evaluate((element) => [element.scrollTop, window.scrollY]);
  const before = await scrolled();
  await replaceInField(field, 'utilise');
  await expect.poll(() => wordingIn(field)).toEqual([]);
  expect(await scrolled()).toEqual(before);
});

test('a right-to-left field is marked where its words stand', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<textarea dir="rtl" style="width: 400px; height: 100px; padding: 0; border: 0; font: 16px monospace">We utilise it.</textarea>`,
  );
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const [mark] = await marksIn(field);
  const letter = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = '16px monospace';
    return context.measureText('m').width;
  });
  const right = (await field.boundingBox())?.x ?? 0;
  // The full stop goes to the left of an English sentence in a right-to-left field: “.We utilise it”.
  const expected = { x: right + 400 - 10 * letter, width: 7 * letter };
  expect(Math.abs((mark?.boxes[0]?.x ?? 0) - expected.x)).toBeLessThanOrEqual(2);
  expect(Math.abs((mark?.boxes[0]?.width ?? 0) - expected.width)).toBeLessThanOrEqual(2);
});

test('a mark is where its word is, by the width of letters alone', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<textarea style="width: 600px; height: 100px; padding: 5px 11px; border: 3px solid; font: 20px/31px monospace">One.\n\nWe utilise it.</textarea>`,
  );
  const field = page.getByRole('textbox');
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  const [
    {
      boxes: [box],
    } = { boxes: [] },
  ] = await marksIn(field);
  const letter = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = '20px monospace';
    return context.measureText('m').width;
  });
  const corner = (await field.boundingBox()) ?? { x: 0, y: 0 };
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  expect(Math.abs((box?.x ?? 0) - (corner.x + 14 + 3 * letter))).toBeLessThanOrEqual(2);
  expect(Math.abs((box?.width ?? 0) - 7 * letter)).toBeLessThanOrEqual(2);
  expect(Math.abs(middle - (corner.y + 8 + 2.5 * 31))).toBeLessThanOrEqual(2);
});

test('a field taken out and put back again many times leaves nothing behind', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<textarea aria-label="First" style="width: 600px; height: 120px">We utilise it.</textarea>
    <textarea aria-label="Second" style="width: 600px; height: 120px">They leverage it.</textarea>`,
  );
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  const cdp = await context.newCDPSession(page);
  const listeners = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  };
  await cdp.send('Performance.enable');
  const renew = (times: number) =>
    page.evaluate(async (count) => {
      for (let round = 0; round < count; round += 1) {
        const field = document.querySelector('[aria-label=Second]') as HTMLTextAreaElement;
        field.focus();
        const next = field.cloneNode(true) as HTMLTextAreaElement;
        field.remove();
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        document.body.append(next);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }
    }, times);
  await renew(5);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  const before = await listeners();
  await renew(200);
  await expect.poll(async () => (await marks(page)).jargon?.length).toBe(2);
  await expect.poll(listeners).toBeLessThanOrEqual(before + 2);
});
