import { expect, marks, test } from '../support/extension-test.ts';
import { openPlainEditor } from '../support/plain-editor.ts';

test('a draft in a frame without an address of its own is marked', async ({ context }) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: '',
    head: `<iframe srcdoc="<div contenteditable=true style='min-height:60px'>We utilise it.</div>"></iframe>`,
  });
  const frame = page.frames()[1];
  const marked = () =>
    frame?.evaluate(() => [...CSS.highlights].flatMap(([name, marks]) => [name, ...[...marks].map(String)]));
  await expect.poll(marked).toEqual(['common-ground-jargon', 'utilise']);
  expect(await marks(page)).toEqual({});
  await page
    .frameLocator('iframe')
    .getByText('We utilise it.')
    .hover({ position: { x: 40, y: 12 } });
  await expect(page.frameLocator('iframe').getByRole('dialog')).toBeVisible();
});

test('only prose is read: no name, no search box, no list of recipients, no tiny or hidden field', async ({
  context,
}) => {
  const page = await context.newPage();
  await openPlainEditor(page, {
    html: '<p>We leverage it.</p>',
    head: `<input aria-label="To" value="We utilise it" />
      <div contenteditable="true" role="combobox" style="min-height: 40px">We utilise it.</div>
      <div contenteditable="true" role="textbox" aria-haspopup="listbox" style="min-height: 40px">We utilise it.</div>
      <div contenteditable="true" role="textbox" aria-multiline="false" style="min-height: 40px">We utilise it.</div>
      <div contenteditable="true" autocomplete="one-time-code" style="min-height: 40px">We utilise it.</div>
      <div contenteditable="true" style="width: 30px; height: 8px; overflow: hidden">We utilise it.</div>
      <div contenteditable="true" style="display: none">We utilise it.</div>
      <p>We utilise it.</p>`,
  });
  await expect.poll(() => marks(page)).toEqual({ jargon: ['leverage'] });
});
