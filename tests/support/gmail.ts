import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { MailKind } from '../pages/gmail/mail-bodies.ts';
import type { TestGmail } from '../pages/gmail/page.ts';
import { routePages } from './browser.ts';

type WithGmail = Window & { readonly testGmail: TestGmail };

/** A draft in the page that plays Gmail. */
export interface GmailDraft {
  readonly number: number;
  readonly form: Locator;
  readonly body: Locator;
  readonly subject: Locator;
}

/** Opens the page that plays Gmail, at Gmail's address. */
export async function openGmail(context: BrowserContext): Promise<Page> {
  await routePages(context, ['https://mail.google.com/**'], 'gmail');
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  return page;
}

/** Opens one more draft, the caret in its body. */
export async function openDraftOf(page: Page, kind: MailKind, subject = ''): Promise<GmailDraft> {
  const number = await page.evaluate(
    ([wanted, title]) => (window as unknown as WithGmail).testGmail.open(wanted as MailKind, title),
    [kind, subject],
  );
  return draftNumbered(page, number);
}

/** A draft by its number, which it keeps when it is closed and opened again or put into another window. */
export function draftNumbered(page: Page, number: number): GmailDraft {
  const form = page.locator(`[data-draft="${number}"]`);
  return { number, form, body: form.locator('[g_editable=true]'), subject: form.locator('[name=subjectbox]') };
}

/** Does to a draft what the page can do with one. */
export async function actOn(
  page: Page,
  act: 'close' | 'reopen' | 'discard' | 'popOut',
  draft: GmailDraft,
): Promise<void> {
  await page.evaluate(
    ([name, number]) => (window as unknown as WithGmail).testGmail[name as 'close'](Number(number)),
    [act, String(draft.number)],
  );
}
