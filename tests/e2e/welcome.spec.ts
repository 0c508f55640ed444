import { expect, marks, test } from '../support/extension-test.ts';
import { pointAt } from '../support/point-at.ts';
import { openPopup, welcomePage } from '../support/surfaces.ts';

test.use({ keepsWelcome: true });

const EXPECTED = {
  jargon: ['leverage', 'key stakeholders', 'co-design', 'pathway', 'utilise'],
  acronym: ['JSNA'],
  blanket: ['hard-to-reach groups', 'The elderly'],
  promise: ['decision will be made', 'in due course'],
  voice: ['empower'],
  resource: ['within existing resources'],
};

test('the welcome page opens once, at install', async ({ context, worker }) => {
  const welcome = await welcomePage(context);
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(
    'Write so that the people you write for can read it',
  );
  const count = () => context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
  // What the browser says after an update, as after an install, comes to the same listener.
  await worker.evaluate(() =>
    (chrome.runtime.onInstalled as unknown as { dispatch(details: object): void }).dispatch({ reason: 'update' }),
  );
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  expect(count()).toBe(1);
});

test('its sample draft is marked, a fix is made in it and taken back', async ({ context }) => {
  const welcome = await welcomePage(context);
  await welcome.bringToFront();
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  await pointAt(welcome, 'key stakeholders');
  const card = welcome.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('key stakeholders');
  await card.getByRole('button', { name: 'main people affected' }).click();
  const draft = welcome.getByRole('textbox', { name: 'Sample draft' });
  await expect(draft).toContainText('what main people affected told us');
  await welcome.keyboard.press('Control+z');
  await expect(draft).toContainText('what key stakeholders told us');
});

test('readers are chosen there, the sample follows at once, and the choice is the default from then on', async ({
  context,
  openDraft,
}) => {
  const welcome = await welcomePage(context);
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  await welcome.getByRole('checkbox', { name: 'Policy' }).check();
  await welcome.getByRole('checkbox', { name: 'Community' }).uncheck();
  await expect.poll(async () => (await marks(welcome)).jargon).toBeUndefined();
  const draft = await openDraft('<p>We will utilise the hall. The elderly will come first.</p>');
  await expect.poll(() => marks(draft)).toEqual({ blanket: ['The elderly'] });
});

test('it says where it works, and makes no request while it is tried', async ({ context }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const welcome = await welcomePage(context);
  await expect(welcome.getByRole('link', { name: 'Outlook on the web' })).toHaveAttribute(
    'href',
    'https://outlook.office.com/mail/',
  );
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  expect(requests.filter((url) => !/^(?:chrome-extension|about|data):/.test(url))).toEqual([]);
});

for (const way of ['Skip', 'Start writing']) {
  test(`“${way}” closes it at once`, async ({ context }) => {
    const welcome = await welcomePage(context);
    const closed = welcome.waitForEvent('close');
    await welcome.getByRole('button', { name: way }).click();
    await closed;
  });
}

test('everything on it is reached by keyboard, the sample’s card too', async ({ context, worker }) => {
  const welcome = await welcomePage(context);
  await welcome.bringToFront();
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  const { keyboard } = welcome;
  await welcome.getByRole('button', { name: 'Skip' }).focus();
  await keyboard.press('Tab');
  await expect(welcome.getByRole('textbox', { name: 'Sample draft' })).toBeFocused();

  // A key sent by a test does not reach the browser's commands.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch('open-card', tab);
  });
  const card = welcome.getByRole('dialog');
  await expect(card.getByRole('heading')).toHaveText('leverage');
  await keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(welcome.getByRole('textbox', { name: 'Sample draft' })).toBeFocused();

  for (const name of ['Community', 'Practice', 'Policy', 'Academic']) {
    await keyboard.press('Tab');
    await expect(welcome.getByRole('checkbox', { name })).toBeFocused();
  }
  await keyboard.press('Tab');
  for (const name of ['Outlook on the web', 'Google Docs', 'Gmail']) {
    await expect(welcome.getByRole('link', { name })).toBeFocused();
    await keyboard.press('Tab');
  }
  await expect(welcome.getByRole('button', { name: 'Start writing' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(welcome.getByRole('button', { name: 'More options' })).toBeFocused();
});

test('one screen holds it; at 200 % zoom it is one column without sideways scrolling', async ({ context }) => {
  const welcome = await welcomePage(context);
  const overflow = () =>
    welcome.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return { sideways: scrollWidth - clientWidth, down: Math.max(0, scrollHeight - clientHeight) };
    });
  await welcome.setViewportSize({ width: 1366, height: 680 });
  expect(await overflow()).toEqual({ sideways: 0, down: 0 });
  await welcome.setViewportSize({ width: 640, height: 400 });
  expect((await overflow()).sideways).toBe(0);
});

test('the popup over it speaks of the sample draft', async ({ context, extensionId }) => {
  const welcome = await welcomePage(context);
  await welcome.getByRole('textbox', { name: 'Sample draft' }).click();
  await expect.poll(() => marks(welcome)).toEqual(EXPECTED);
  const popup = await openPopup(context, extensionId);
  await expect(popup.getByText(/^Reading age \d+/)).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
});
