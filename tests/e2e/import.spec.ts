import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addTerm } from '../support/add-term.ts';
import { barriers } from '../support/barriers.ts';
import { expect, marks, test } from '../support/extension-test.ts';
import { chooseFile, importFile } from '../support/import-file.ts';
import { csvFile, manyTerms } from '../support/many-terms.ts';
import { openOptions } from '../support/surfaces.ts';

/** The rows of the preview, as `row, what happens, term, details`. */
const preview = (options: Page) =>
  options
    .getByRole('region', { name: 'Rows of the file' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')));

const heading = (options: Page) => options.getByRole('heading', { name: 'Look before you import' });

test('the preview lists every row that is added, changed or refused, and why; drafts follow', async ({
  openDraft,
  context,
  extensionId,
}) => {
  const draft = await openDraft('<p>Dear all, the blorptang begins in May and the grumwhistle follows it in June.</p>');
  const options = await openOptions(context, extensionId);
  await addTerm(options, { term: 'blorptang', plain: 'budget', meaning: 'our budget' });
  await addTerm(options, { term: 'quibblefen', plain: 'bog', meaning: 'a bog' });
  await chooseFile(
    options,
    csvFile(
      [
        'Jargon;Plain English;Owner;Definition',
        'Blorptang;"budget round; yearly budget";Ann;',
        'grumwhistle;whistle;Bob;"a whistle,\nrather grum"',
        'quibblefen;bog;Cid;a bog',
        'leverage;draw on;;to use',
        'the;a;;',
        'Grumwhistle;w;;',
      ].join('\n'),
    ),
  );
  await expect(heading(options)).toBeVisible();
  await expect(options.getByText('6 rows: 2 to add, 1 to change, 1 there already, 2 refused.')).toBeVisible();
  await expect(
    options.getByText(
      'Columns read: Jargon as Term, Plain English as Say instead, Definition as Meaning. Left out: Owner.',
    ),
  ).toBeVisible();
  expect(await preview(options)).toEqual([
    '2 | Change | Blorptang | Term: “blorptang” becomes “Blorptang”. Say instead: “budget” becomes “budget round; yearly budget”. Meaning: “our budget” becomes nothing.',
    '3 | Add | grumwhistle | Say “whistle”. Meaning: a whistle, rather grum.',
    '4 | No change | quibblefen | It is there already, just so.',
    '5 | Add | leverage | Replaces the built-in entry. Say “draw on”. Meaning: to use.',
    '6 | Refused | the | “the” is in nearly every sentence: marking it would bury all the rest.',
    '7 | Refused | Grumwhistle | The same term stands in row 3.',
  ]);
  await options.getByRole('tab', { name: /Refused/ }).click();
  await expect.poll(() => preview(options)).toHaveLength(2);
  expect(await barriers(options)).toEqual([]);
  await options.getByRole('button', { name: 'Import 3 terms' }).click();
  await expect(options.getByText('2 terms added, 1 changed.')).toBeAttached();
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['blorptang', 'grumwhistle']);

  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await marks(draft)).jargon).toEqual(['blorptang']);
  await expect(options.getByRole('row', { name: /blorptang/ })).toContainText('our budget');
});

test('cells copied from a spreadsheet are imported with the keyboard alone', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  const { keyboard } = options;
  await options.getByRole('button', { name: 'Import…' }).focus();
  await keyboard.press('Enter');
  await expect(options.getByRole('dialog', { name: 'Import terms' })).toBeVisible();
  expect(await barriers(options)).toEqual([]);
  const cells = options.getByRole('textbox', { name: 'Or paste cells from a spreadsheet' });
  for (let presses = 0; presses < 4 && !(await cells.evaluate((box) => box === document.activeElement)); presses += 1)
    await keyboard.press('Tab');
  await expect(cells).toBeFocused();
  await keyboard.insertText('blorptang\tbudget\t"our\nbudget"\ngrumwhistle\twhistle\t');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(options.getByRole('button', { name: 'Read the pasted cells' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(heading(options)).toBeVisible();
  await expect(options.getByText('The first row holds no heading “Term”')).toBeVisible();
  const yes = options.getByRole('button', { name: 'Import 2 terms' });
  for (
    let presses = 0;
    presses < 8 && !(await yes.evaluate((button) => button === document.activeElement));
    presses += 1
  )
    await keyboard.press('Tab');
  await expect(yes).toBeFocused();
  await keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(options.getByRole('row', { name: /blorptang/ })).toContainText('our budget');
});

test('a file exported as CSV or JSON is read back with nothing to change', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await importFile(
    options,
    csvFile(
      'Term,Say instead,Meaning,Known to,Disliked,Always fine\n"=cmd(), ""x""","a\\;b; -c",@home,"policy; academic",yes,\ncafé hub,,,,,yes',
    ),
  );
  for (const format of ['CSV', 'JSON']) {
    await options.getByRole('button', { name: 'Export', exact: true }).click();
    const download = options.waitForEvent('download');
    await options.getByRole('menuitem', { name: format }).click();
    const content = await readFile(await (await download).path());
    if (format === 'CSV') expect(content.toString()).toContain(`\r\n"'=cmd(), ""x""",a\\;b; -c,'@home,`);
    await chooseFile(options, csvFile(content, `terms.${format.toLowerCase()}`));
    await expect(options.getByText('2 rows: 2 there already.')).toBeVisible();
    await options.keyboard.press('Escape');
  }
});

test('what is no file of terms is refused in plain words, and another can be chosen', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  const problem = options.getByRole('dialog').getByRole('alert');
  await chooseFile(options, csvFile(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0]), 'terms.csv'));
  await expect(problem).toHaveText(/This is a zip file or an Excel workbook, whatever its name says\./);
  expect(await barriers(options)).toEqual([]);
  await options.getByRole('button', { name: 'Cancel' }).click();
  await chooseFile(options, csvFile('', 'empty.csv'));
  await expect(problem).toHaveText('There is nothing in it.');
  await options.getByRole('button', { name: 'Cancel' }).click();
  await chooseFile(options, csvFile('Term,Meaning\n', 'headings.csv'));
  await expect(problem).toHaveText('There are no rows below the headings.');
  await options.getByRole('button', { name: 'Cancel' }).click();
  await chooseFile(options, csvFile(Buffer.from('Term;Meaning\ncaf\xe9;\x93d\xe9j\xe0\x94', 'latin1')));
  await expect.poll(() => preview(options)).toEqual(['2 | Add | café | Meaning: “déjà”.']);
});

test('200,000 rows can be looked through, and reading them can be cancelled', async ({ context, extensionId }) => {
  test.slow();
  const options = await openOptions(context, extensionId);
  const file = csvFile(manyTerms(200_000));
  await chooseFile(options, file);
  await options.getByRole('progressbar', { name: 'Reading the rows' }).waitFor();
  await options.getByRole('button', { name: 'Cancel' }).click();
  await expect(options.getByRole('heading', { name: 'Import terms' })).toBeVisible();
  await options.getByRole('button', { name: 'Cancel' }).click();

  await chooseFile(options, file);
  await expect(heading(options)).toBeVisible({ timeout: 60_000 });
  await expect(options.getByText('200,000 rows: 50,000 to add, 150,000 refused.')).toBeVisible();
  await options.getByRole('button', { name: 'Last' }).click();
  await expect(options.getByText('199,951 to 200,000 of 200,000')).toBeVisible();
  const last = '200,001 | Refused | word 199999x | There is room for 50,000 terms, and they are used up.';
  await expect.poll(async () => (await preview(options)).at(-1)).toBe(last);
});

test('an import whose page is closed in the middle is kept whole or not at all', async ({ context, extensionId }) => {
  test.slow();
  const file = csvFile(manyTerms(20_000));
  const found = new Set<string>();
  for (const delay of [0, 30, 80, 200]) {
    const options = await openOptions(context, extensionId);
    await chooseFile(options, file);
    await options.getByRole('button', { name: /^Import [\d,]+ terms$/ }).click({ timeout: 60_000 });
    await options.waitForTimeout(delay);
    await options.close();
    const after = await openOptions(context, extensionId);
    const list = after.getByRole('region', { name: 'Your organisation’s terms' });
    const count = list.getByText(/^(No terms yet\.|20,000 terms)/);
    await expect(count).toBeVisible();
    found.add((await count.textContent())?.split('.')[0] ?? '');
    if (await list.getByText('20,000 terms', { exact: true }).isVisible()) {
      await after.getByRole('checkbox', { name: 'Select all on this page' }).check();
      await after.getByRole('button', { name: 'Select all 20,000' }).click();
      await after.getByRole('button', { name: 'Delete 20,000 terms' }).click();
      await expect(after.getByText('No terms yet.')).toBeVisible();
    }
    await after.close();
  }
  expect([...found].filter((count) => count !== 'No terms yet' && count !== '20,000 terms')).toEqual([]);
});

test('terms that changed since the preview was made are not written over', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await chooseFile(options, csvFile('Term,Meaning\nblorptang,from the file'));
  await expect(heading(options)).toBeVisible();
  const other = await openOptions(context, extensionId);
  await addTerm(other, { term: 'blorptang', plain: 'budget', meaning: 'from the other window' });
  await options.getByRole('button', { name: 'Import 1 term' }).click();
  await expect(options.getByText('Your terms were changed meanwhile, so nothing was imported.')).toBeVisible();
  await expect
    .poll(() => preview(options))
    .toEqual(['2 | Change | blorptang | Meaning: “from the other window” becomes “from the file”.']);
  await expect(other.getByRole('row', { name: /blorptang/ })).toContainText('from the other window');
});
