import { expect, test } from '../support/extension-test.ts';
import { actOn, draftNumbered, openDraftOf, openGmail } from '../support/gmail.ts';
import { markedIn } from '../support/marked-in.ts';
import { pointAt } from '../support/point-at.ts';

const OWN = 'We utilise the hall. ';

for (const kind of ['new', 'reply', 'forward'] as const) {
  test(`of a draft (${kind}) what the writer types is marked and replaced, and one undo brings it back`, async ({
    context,
  }) => {
    const page = await openGmail(context);
    const draft = await openDraftOf(page, kind);
    await page.keyboard.type(OWN);
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
    const more = draft.form.getByRole('button', { name: 'Show trimmed content' });
    if (kind === 'reply') {
      await more.click();
      await expect(draft.body).toContainText('leverage');
    }
    await draft.body.click({ position: { x: 20, y: 12 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('In due course ');
    await expect.poll(() => markedIn(draft.body)).toEqual(['In due course', 'utilise']);

    await pointAt(page, 'utilise');
    await page.getByRole('dialog', { name: 'utilise' }).getByRole('button', { name: 'use', exact: true }).click();
    await expect(draft.body).toContainText('In due course We use the hall.');
    await expect.poll(() => markedIn(draft.body)).toEqual(['In due course']);
    await expect(draft.body).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(draft.body).toContainText('In due course We utilise the hall.');
    await expect.poll(() => markedIn(draft.body)).toEqual(['In due course', 'utilise']);
  });
}

test('answers between the lines of the message are marked, and the lines are not', async ({ context }) => {
  const page = await openGmail(context);
  const draft = await openDraftOf(page, 'reply');
  await draft.form.getByRole('button', { name: 'Show trimmed content' }).click();
  await draft.body.getByText('The elderly come first.').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(OWN);
  await expect(draft.body.locator('blockquote')).toHaveCount(2);
  await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('In due course ');
  await expect.poll(() => markedIn(draft.body)).toEqual(['In due course', 'utilise']);
  await draft.body.press('Control+End');
  await page.keyboard.type(' We commence. ');
  // The end of the draft is within the message that is answered.
  expect(await markedIn(draft.body)).toEqual(['In due course', 'utilise']);
});

test('the subject is marked; recipients, the search field and the message shown are not', async ({ context }) => {
  const page = await openGmail(context);
  const draft = await openDraftOf(page, 'new', 'How we leverage it');
  await draft.subject.click();
  await expect.poll(() => markedIn(draft.subject)).toEqual(['leverage']);
  await page.getByRole('combobox', { name: 'To recipients' }).click();
  await page.getByRole('textbox', { name: 'Search mail' }).click();
  await draft.body.click({ position: { x: 20, y: 12 } });
  await page.keyboard.type(OWN);
  await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
  expect(await markedIn(page.locator('main'))).toEqual([]);
  const all = await page.evaluate(() => [...CSS.highlights].flatMap(([, highlight]) => [...highlight]).length);
  expect(all).toBe(2);
});

test('drafts are closed and opened again, and others stand beside them', async ({ context }) => {
  const page = await openGmail(context);
  const first = await openDraftOf(page, 'new', 'How we leverage it');
  await page.keyboard.type(OWN);
  await expect.poll(() => markedIn(first.body)).toEqual(['utilise']);
  const second = await openDraftOf(page, 'new');
  await page.keyboard.type('In due course ');
  await expect.poll(() => markedIn(second.body)).toEqual(['In due course']);
  await actOn(page, 'close', first);
  await expect.poll(() => markedIn(page.locator('body'))).toEqual(['In due course']);
  await page.evaluate(() => {
    location.hash = '#inbox/another';
  });
  await actOn(page, 'reopen', first);
  await expect.poll(() => markedIn(first.body)).toEqual(['utilise']);
  await first.subject.click();
  await expect.poll(() => markedIn(first.subject)).toEqual(['leverage']);
  await second.form.getByRole('button', { name: 'Discard draft' }).click();
  await expect.poll(() => markedIn(page.locator('body'))).toEqual(['utilise']);
});

test('a draft goes on in a window of its own', async ({ context }) => {
  const page = await openGmail(context);
  const draft = await openDraftOf(page, 'new');
  await page.keyboard.type(OWN);
  await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
  const opened = page.waitForEvent('popup');
  await actOn(page, 'popOut', draft);
  const popUp = await opened;
  const { body } = draftNumbered(popUp, draft.number);
  await expect.poll(() => markedIn(body)).toEqual(['utilise']);
  await body.press('Control+Home');
  await popUp.keyboard.type('In due course ');
  await expect.poll(() => markedIn(body)).toEqual(['In due course', 'utilise']);
});
