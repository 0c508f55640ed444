import { expect } from 'vitest';
import { marks } from '../support/marks.ts';
import { Firefox } from './support/firefox.ts';
import { openDraftIn, test } from './support/firefox-test.ts';
import { press, textOf } from './support/own-page.ts';

const ALLOW = 'Allow Outlook on the web, Google Docs and Gmail';

test('whoever installs it is not asked again: access comes with it', async ({ firefox }) => {
  const welcome = await firefox.openOwn('welcome.html');
  await expect.poll(() => textOf(welcome)).toContain('Who reads what you write?');
  expect(await textOf(welcome)).not.toContain('Let Common Ground in');
});

for (const surface of ['welcome.html', 'popup.html'])
  test(`${surface} asks for access that was taken away, one yes is enough, and the open draft is marked without a reload`, async ({
    onTestFinished,
  }) => {
    // One of its own each: where access was given back and is taken away again, Firefox's processes do not all hear of it.
    const firefox = await Firefox.start();
    onTestFinished(() => firefox.close());
    await firefox.takeAccessAway();
    const page = await firefox.openOwn(surface);
    await expect.poll(() => textOf(page)).toContain('Let Common Ground in where you write');
    const draft = await openDraftIn(firefox, '<p>We will utilise the hall.</p>');
    await press(page, ALLOW);
    await firefox.answerQuestion('no');
    await expect.poll(() => textOf(page)).toContain('Nothing was changed');
    expect(await marks(draft)).toEqual({});

    await press(page, ALLOW);
    await firefox.answerQuestion('yes');
    await expect.poll(() => textOf(page)).not.toContain('Let Common Ground in');
    await expect.poll(() => marks(draft)).toEqual({ jargon: ['utilise'] });
  });
