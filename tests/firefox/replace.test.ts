import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { caretBehind, textBeforeCaret } from '../support/caret.ts';
import { marks } from '../support/marks.ts';
import { pressControl, replaceByCard } from './support/card.ts';
import { test } from './support/firefox-test.ts';

const model = (page: Page) => page.evaluate(() => window.testEditor.model());
const html = (page: Page) =>
  page.evaluate(() => document.querySelector('[role=textbox]')?.innerHTML.replaceAll('&nbsp;', ' '));

async function replace(page: Page, phrase: string): Promise<string> {
  await expect.poll(async () => Object.values(await marks(page)).flat()).toContain(phrase);
  return replaceByCard(page, phrase);
}

test('a replacement reaches roosterjs’s own model, and one undo takes it back and keeps what was typed before', async ({
  openDraft,
}) => {
  const page = await openDraft('<p>Dear all</p><p>We will utilise it.</p>');
  await caretBehind(page, 'Dear all');
  await page.keyboard.type(', good day');
  const text = await replace(page, 'utilise');
  expect(await model(page)).toEqual(['Dear all, good day', `We will ${text} it.`]);
  expect(await textBeforeCaret(page)).toBe(`We will ${text}`);
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toEqual(['Dear all, good day', 'We will utilise it.']);
  await pressControl(page, 'y');
  await expect.poll(() => model(page)).toEqual(['Dear all, good day', `We will ${text} it.`]);
});

test('a bold phrase in roosterjs stays bold', async ({ openDraft }) => {
  const page = await openDraft('<p>Ask the <b>stakeholders</b> now.</p>');
  const text = await replace(page, 'stakeholders');
  expect(await model(page)).toEqual([`Ask the *${text}* now.`]);
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toEqual(['Ask the *stakeholders* now.']);
});

test('a phrase that begins in bold and ends in plain text is replaced whole', async ({ openDraft }) => {
  const page = await openDraft('<p>It is <b>in resp</b>ect of the bus.</p>');
  const text = await replace(page, 'in respect of');
  expect((await model(page)).join('').replaceAll('*', '')).toBe(`It is ${text} the bus.`);
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toEqual(['It is *in resp*ect of the bus.']);
});

test('two replacements one after the other are undone one by one', async ({ openDraft }) => {
  const page = await openDraft('<p>We utilise it and commence work.</p>');
  const first = await replace(page, 'utilise');
  const second = await replace(page, 'commence');
  expect(await model(page)).toEqual([`We ${first} it and ${second} work.`]);
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toEqual([`We ${first} it and commence work.`]);
  await pressControl(page, 'z');
  await expect.poll(() => model(page)).toEqual(['We utilise it and commence work.']);
});

test('a plain editable element takes a replacement and undoes it', async ({ openPlain }) => {
  const page = await openPlain('<p>Dear all</p><p>We will <b>utilise</b> it.</p>');
  await caretBehind(page, 'Dear all');
  await page.keyboard.type(', good day');
  const text = await replace(page, 'utilise');
  expect(await html(page)).toBe(`<p>Dear all, good day</p><p>We will <b>${text}</b> it.</p>`);
  await pressControl(page, 'z');
  await expect.poll(() => html(page)).toBe('<p>Dear all, good day</p><p>We will <b>utilise</b> it.</p>');
});

for (const [draft, after] of [
  ['<p>We will <b>utilise</b> it.</p>', 'We will use it.'],
  ['<p><b>utilise</b> it.</p>', 'use it.'],
  ['<p>We will <b>utilise</b>, now.</p>', 'We will use, now.'],
  ['<p>We will <b>utilise</b></p>', 'We will use'],
  ['<p>We will <b>utilise</b><br>or not.</p>', 'We will use\nor not.'],
  ['<p>We will <a href="#">utilise</a> it.</p>', 'We will use it.'],
  ['<p>We will <b><i>utilise</i></b> it.</p>', 'We will use it.'],
  ['<p>We will <b>util</b><i>ise</i> it.</p>', 'We will use it.'],
  ['<p>We<b> will utilise it</b>.</p>', 'We will use it.'],
] as const)
  test(`no space is lost beside an element that Firefox empties: ${draft}`, async ({ openPlain }) => {
    const page = await openPlain(draft);
    await replace(page, 'utilise');
    const text = () => page.evaluate(() => document.querySelector<HTMLElement>('[role=textbox]')?.innerText);
    const plain = async () => (await text())?.replaceAll('\u00a0', ' ').trim();
    await expect.poll(plain).toBe(after);
    await pressControl(page, 'z');
    await expect.poll(() => html(page)).toBe(draft);
  });
