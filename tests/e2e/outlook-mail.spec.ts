import { expect, test } from '../support/extension-test.ts';
import { markedIn } from '../support/marked-in.ts';
import { discardMail, openMail, popOut, showMessage } from '../support/outlook-mail.ts';
import { openPlainEditor } from '../support/plain-editor.ts';
import { pointAt } from '../support/point-at.ts';
import { wordingIn } from '../support/text-fields.ts';

const OWN = 'We utilise the hall. ';

for (const kind of ['new', 'reply', 'forward', 'reference', 'text'] as const) {
  test(`of a draft (${kind}) what the writer types is marked, and no quoted mail and no signature`, async ({
    openDraft,
  }) => {
    const page = await openDraft();
    const draft = await openMail(page, kind);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(OWN);
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
    // roosterjs writes all of it anew, and marks and what is left unread stay as they were.
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    await page.locator('section.compose').last().getByRole('button', { name: 'Bold' }).click();
    await expect(draft.body.locator('b, [style*="bold"]').filter({ hasText: 'utilise' })).toHaveCount(1);
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);

    await pointAt(page, 'utilise');
    const fix = page.getByRole('dialog').getByRole('button', { name: 'use', exact: true });
    await fix.click();
    await expect(draft.body).toContainText('We use the hall.');
    await expect.poll(() => markedIn(draft.body)).toEqual([]);
    await expect(draft.body).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(draft.body).toContainText('We utilise the hall.');
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
  });
}

test('what is written below the quoted message is marked where the message has an element of its own', async ({
  openDraft,
}) => {
  const page = await openDraft();
  const draft = await openMail(page, 'reference');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(OWN);
  await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
});

test('the subject line is marked, and the recipients are not', async ({ openDraft }) => {
  const page = await openDraft();
  const draft = await openMail(page, 'new', 'How we leverage what you said');
  await draft.subject.click();
  await expect.poll(() => markedIn(draft.subject)).toEqual(['leverage']);
  await draft.subject.press('End');
  await page.keyboard.type(' and utilise it ');
  await expect.poll(() => markedIn(draft.subject)).toEqual(['leverage', 'utilise']);
  await page.getByRole('textbox', { name: 'To' }).last().click();
  expect(await markedIn(page.getByRole('textbox', { name: 'To' }).last())).toEqual([]);
});

test('several drafts are open at once, and each keeps its own marks as others go', async ({ openDraft }) => {
  const page = await openDraft('<p>We commence it.</p>');
  const first = page.locator('#editorParent_1 > div');
  const reply = await openMail(page, 'reply');
  await page.keyboard.type(OWN);
  const forward = await openMail(page, 'forward');
  await page.keyboard.type('In due course ');
  await expect.poll(() => markedIn(first)).toEqual(['commence']);
  await expect.poll(() => markedIn(reply.body)).toEqual(['utilise']);
  await expect.poll(() => markedIn(forward.body)).toEqual(['In due course']);

  await showMessage(page, 'Another message');
  await discardMail(page, forward);
  await expect.poll(() => markedIn(page.locator('main'))).toEqual(['commence', 'utilise']);
  await pointAt(page, 'utilise');
  await page.getByRole('dialog').getByRole('button', { name: 'use', exact: true }).click();
  await expect(reply.body).toContainText('We use the hall.');
  expect(await markedIn(first)).toEqual(['commence']);
});

for (const kind of ['address', 'blank'] as const) {
  test(`a draft goes on in a window of its own (${kind})`, async ({ openDraft }) => {
    const page = await openDraft();
    const draft = await openMail(page, 'reply');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(OWN);
    await expect.poll(() => markedIn(draft.body)).toEqual(['utilise']);
    const opened = await popOut(page, draft, kind);
    const body = opened.locator('[aria-label="Message body"]');
    await expect(body).toContainText('We utilise the hall.');
    await body.click();
    await expect.poll(() => markedIn(body)).toEqual(['utilise']);
    await opened.keyboard.press('Control+Home');
    await opened.keyboard.type('In due course ');
    await expect.poll(() => markedIn(body)).toEqual(['In due course', 'utilise']);
    await discardMail(page, draft);
    await pointAt(opened, 'utilise');
    await opened.getByRole('dialog').getByRole('button', { name: 'use', exact: true }).click();
    await expect(body).toContainText('We use the hall.');
  });
}

test('of mail in plain text, which is written in a text field, only the writer’s own lines are marked', async ({
  context,
}) => {
  const page = await context.newPage();
  const mail = `We utilise it.

-- 
Amara Blythe, stakeholder engagement

________________________________
From: Joan Prewett
Sent: 24 November 2026 09:14
To: Amara Blythe
Subject: The day centres

We leverage it.`;
  await openPlainEditor(page, {
    html: '',
    head: `<textarea aria-label="Message body" style="width: 600px; height: 300px">${mail}</textarea>`,
  });
  const field = page.getByRole('textbox', { name: 'Message body' });
  await expect.poll(() => wordingIn(field)).toEqual(['utilise']);
  await field.press('Control+Home');
  await page.keyboard.type('In due course ');
  await expect.poll(() => wordingIn(field)).toEqual(['In due course', 'utilise']);
});
