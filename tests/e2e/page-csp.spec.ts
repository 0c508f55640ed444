import { expect, marks, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';
import { pointAt } from '../support/point-at.ts';

test('under a strict content security policy with Trusted Types, marks and card work and nothing is reported', async ({
  context,
}) => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await openPlainEditor(page, {
    html: '<p>We will utilise it.</p>',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await pointAt(page, 'utilise');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('12px');
  await card.getByRole('group', { name: 'Replace with' }).getByRole('button').first().click();
  await expect(page.getByRole('textbox')).not.toContainText('utilise');
  expect(complaints).toEqual([]);
});

test('a page that styles everything does not reach the card', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: '<p>We will utilise it.</p>',
    head: `<style>
      * { color: red !important; font-size: 40px !important; }
      common-ground-card { display: none !important; opacity: 0 !important; }
    </style>`,
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['utilise'] });
  await pointAt(page, 'utilise');
  const heading = page.getByRole('dialog').getByRole('heading');
  await expect(heading).toBeVisible();
  expect(await heading.evaluate((element) => getComputedStyle(element).fontSize)).toBe('17px');
});
