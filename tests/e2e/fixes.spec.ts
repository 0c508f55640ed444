import { enterDraft } from '../support/enter-draft.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { openPopup } from '../support/surfaces.ts';

const filler = '<p>We meet in the hall at noon and we bring tea.</p>'.repeat(60);
const DRAFT = `
  <p>Dear all, we will utilise the hall. We utilise it on Monday. We utilise it again in May.</p>
  ${filler}
  <p>The elderly will come first.</p><p>The hall will open in due course.</p><p>We will commence at noon.</p>`;

test('the popup names the three most useful fixes, each with its best suggestion', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  const fixes = popup.getByRole('region', { name: 'The most useful fixes' }).getByRole('button');
  await expect(fixes).toHaveText([
    /The elderly\s*Say “Older people”/,
    /utilise\s*3 times\s*Say “use”/,
    /in due course\s*By what date\?/,
  ]);
});

test('a fix leads to its place in the draft: the popup closes, the page scrolls there and opens the card', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft(DRAFT);
  await enterDraft(draft);
  await expect.poll(async () => (await marks(draft)).jargon?.[0]).toBe('utilise');
  const popup = await openPopup(context, extensionId);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'The elderly' }).focus();
  // The popup may be gone before the key comes up.
  await Promise.all([closed, popup.keyboard.press('Enter').catch(() => undefined)]);

  const card = draft.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('The elderly');
  await expect(draft.getByText('The elderly will come first.')).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Older people' })).toBeFocused();
  await draft.keyboard.press('Enter');
  await expect
    .poll(() => draft.evaluate(() => window.testEditor.model().join('\n')))
    .toContain('Older people will come');
  await draft.keyboard.type('!');
  await expect.poll(() => draft.evaluate(() => window.testEditor.model().join('\n'))).toContain('Older people! will');
});

test('figures and fixes follow the draft while the popup is open, without the popup asking', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>Dear all, we will utilise the hall.</p>');
  await enterDraft(draft);
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByRole('button', { name: /utilise/ })).toBeVisible();
  await enterDraft(draft);
  await draft.keyboard.press('End');
  await draft.keyboard.type(' The elderly will come first. ');
  await expect(popup.getByRole('button', { name: /The elderly/ })).toBeVisible();
});
