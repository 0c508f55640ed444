import type { Page } from '@playwright/test';
import { openRow, routeEditors } from '../matrix/chromium-page.ts';
import { MATRIX_ROWS } from '../matrix/matrix-row.ts';
import { appears, comesTrue, fill, isMarked, modelOf, select, takeSuggestion } from '../matrix/matrix-steps.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openHtml } from '../support/html-page.ts';
import { inputMethod } from '../support/input-method.ts';

/** Longer than a writer pauses before a word they typed is marked, in milliseconds. */
const LONG = 1600;

/** What the open card says, in whichever frame it is. */
async function cardText(page: Page): Promise<string> {
  const texts = page.frames().map((frame) => frame.getByRole('dialog').allTextContents());
  return (await Promise.all(texts)).flat().join();
}

for (const row of MATRIX_ROWS.filter(({ place }) => place === 'page')) {
  test.describe(row.name, () => {
    test.use({ switches: row.switches });

    test('while several keys make up a word nothing is replaced, that is said, and nothing is lost', async ({
      context,
    }) => {
      await routeEditors(context, process.env.PAGES_DIR ?? '');
      const page = await context.newPage();
      const editor = await openRow(page, row);
      await fill(editor, ['We will utilise the hall.', 'They met on Monday.']);
      await editor.evaluate(() => window.editorProbe?.focus(), undefined);
      await isMarked(editor, ['utilise']);
      await select(editor, 'They met');
      const ime = await inputMethod(page);
      for (const text of ['に', 'にほ', 'にほん']) await ime.compose(text);
      // Some editors take a word into their model only when it is made.
      const read = () => editor.evaluate(() => window.editorProbe?.read().join('\n') ?? '', undefined);
      await comesTrue(async () => (await read()).includes('They metにほん on'), true);
      await pressFirst(editor, 'utilise');
      await expect.poll(() => cardText(page)).toContain('Finish the word you are typing first.');
      await ime.compose('にほんご');
      await ime.commit('日本語');
      await comesTrue(() => modelOf(editor), ['We will utilise the hall.', 'They met日本語 on Monday.']);
      const text = await takeSuggestion(editor, 'utilise');
      await comesTrue(() => modelOf(editor), [`We will ${text} the hall.`, 'They met日本語 on Monday.']);
    });
  });
}

/** Rests the pointer on a marked wording and presses its card's first suggestion, whatever comes of it. */
async function pressFirst(editor: Awaited<ReturnType<typeof openRow>>, wording: string): Promise<void> {
  const point = () => editor.evaluate((text) => window.editorProbe?.pointOf(text), wording);
  const at = await appears(point, `mark of “${wording}”`);
  await editor.moveTo(at.x - 3, at.y);
  await editor.moveTo(at.x, at.y);
  const button = await appears(() => editor.evaluate(() => window.editorProbe?.suggestion(), undefined), 'card');
  await editor.click(button.at.x, button.at.y);
}

test('a word that an input method makes up in a shadow tree is left alone until it is made', async ({ context }) => {
  const page = await context.newPage();
  await openHtml(
    page,
    `<my-page></my-page><script>
      const root = document.querySelector('my-page').attachShadow({ mode: 'open' });
      root.innerHTML = '<div role="textbox" contenteditable="true" style="min-height: 60px"><p>We leverage it, and</p></div>';
    </script>`,
  );
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
  await page.getByText('We leverage it').click();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  const ime = await inputMethod(page);
  for (const text of ['u', 'util', 'utilise']) await ime.compose(text);
  await page.waitForTimeout(LONG);
  expect(await marks(page)).toEqual({ jargon: ['leverage'] });
  await ime.commit('utilise');
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage', 'utilise'] });
});
