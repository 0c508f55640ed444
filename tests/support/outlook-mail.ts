import type { Locator, Page } from '@playwright/test';
import type { TestMail } from '../pages/outlook/mail.ts';
import type { MailKind } from '../pages/outlook/mail-bodies.ts';

type WithMail = Window & { readonly testMail: TestMail };

/** A draft in the mail page that plays Outlook. */
export interface MailDraft {
  readonly number: number;
  readonly body: Locator;
  readonly subject: Locator;
}

/** Opens one more draft, the caret in its body. */
export async function openMail(page: Page, kind: MailKind, subject = ''): Promise<MailDraft> {
  await page.waitForFunction(() => 'testMail' in window);
  const number = await page.evaluate(
    ([wanted, title]) => (window as unknown as WithMail).testMail.open(wanted as MailKind, title),
    [kind, subject],
  );
  const section = page.locator('section.compose', { has: page.locator(`#editorParent_${number}`) });
  return {
    number,
    body: section.locator('[aria-label="Message body"]'),
    subject: section.getByRole('textbox', { name: 'Add a subject' }),
  };
}

/** Throws a draft away. */
export async function discardMail(page: Page, { number }: MailDraft): Promise<void> {
  await page.evaluate((draft) => (window as unknown as WithMail).testMail.discard(draft), number);
}

/** Shows another message: the address changes, the page stays. */
export async function showMessage(page: Page, message: string): Promise<void> {
  await page.evaluate((title) => (window as unknown as WithMail).testMail.navigate(title), message);
}

/** Goes on with a draft in a window of its own. */
export async function popOut(page: Page, { number }: MailDraft, kind: 'address' | 'blank'): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(
    ([draft, how]) => (window as unknown as WithMail).testMail.popOut(Number(draft), how as 'address' | 'blank'),
    [String(number), kind],
  );
  return opened;
}
