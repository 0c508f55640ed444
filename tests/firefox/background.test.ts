import { expect } from 'vitest';
import { caretBehind } from '../support/caret.ts';
import { marks } from '../support/marks.ts';
import { test } from './support/firefox-test.ts';

test('a key in the draft starts a background script that Firefox has stopped, and what was typed is marked', async ({
  firefox,
  openDraft,
}) => {
  const page = await openDraft('<p>We will utilise it.</p>');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await firefox.stopBackground();
  expect(await firefox.backgroundState()).toBe('stopped');
  await caretBehind(page, 'utilise it.');
  await page.keyboard.type(' It will commence soon.');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise', 'commence'] });
  expect(await firefox.backgroundState()).toBe('running');
});
