// `npm run pictures`: takes the pictures in docs/images/ anew, from the production build.
import type { BrowserContext, Page } from '@playwright/test';
import { buildPages } from '../tests/pages/build-pages.ts';
import { addTerm } from '../tests/support/add-term.ts';
import { DRAFT_URL, extensionWorker, launch, routeOutlook } from '../tests/support/browser.ts';
import { sampleDraft, setDraft } from '../tests/support/draft.ts';
import { openGoogleDocs, routeGoogleDocs } from '../tests/support/google-docs.ts';
import { pointAt } from '../tests/support/point-at.ts';
import { policyBrowser, whyNoPolicies } from '../tests/support/policy.ts';
import { openCheckPage, welcomePage } from '../tests/support/surfaces.ts';
import { wordChange, wordComments, wordFile, wordParagraph } from '../tests/support/word-file.ts';
import { takePanel } from './panel-pictures.ts';

const FOLDER = 'docs/images';
const TERMS = [
  { term: 'gateway', plain: 'front desk', meaning: 'the desk where a person asks for help first' },
  { term: 'locality hub', plain: 'local office', meaning: 'an office shared by several services' },
  {
    term: 'warm handover',
    plain: 'introduction',
    meaning: 'one worker introduces you to the next, so you need not start again',
  },
];
const WINDOW = { width: 1100, height: 860, scale: 2 };
/** Cells as they are copied from a spreadsheet. */
const CELLS = [
  'Term\tPlain English\tDefinition',
  'gateway\tfront desk\tthe desk where a person asks for help first',
  'locality hub\tlocal office; drop-in\tan office shared by several services',
  'single front door\tone place to ask for help\ta first contact for every service',
  'the\ta\t',
].join('\n');
const POLICY = {
  terms: [
    { term: 'locality hub', plain: ['local office'], meaning: 'an office shared by several services' },
    { term: 'blue badge', meaning: 'a permit to park near the door', alwaysFine: true },
    { term: 'the', plain: ['a'] },
  ],
  readers: ['community', 'practice'],
  sitesOff: ['mail.example.org'],
};
const pages = await buildPages();
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await launch({ headless: true, window: WINDOW, colorScheme, keepsWelcome: true });
  await routeOutlook(context, pages);
  const suffix = colorScheme === 'light' ? '' : '-dark';
  await takeWelcome(context, suffix);
  const draft = await openSample(context);
  await pointAt(draft, 'key stakeholders');
  await draft.getByRole('dialog').waitFor();
  await draft.screenshot({ path: `${FOLDER}/marks${suffix}.png`, animations: 'disabled' });
  await takeMore(draft, suffix);
  await takeSurfaces(context, suffix);
  await takePanel(context, FOLDER, suffix);
  await takeImport(context, suffix);
  await takeCheckPage(context, suffix);
  await takeGoogleDocs(context, suffix);
  await context.close();
  await takePolicy(colorScheme, suffix);
}

/** The page that opens at install, its sample marked; then it is closed, as its sample is a draft like any other. */
async function takeWelcome(context: BrowserContext, suffix: string): Promise<void> {
  const welcome = await welcomePage(context);
  await welcome.setViewportSize({ width: 1240, height: 810 });
  await welcome.waitForFunction(() => CSS.highlights.has('common-ground-promise'));
  await pointAt(welcome, 'utilise');
  await welcome.getByRole('dialog').waitFor();
  await takeSurface(welcome, `welcome${suffix}`);
  await welcome.close();
}

/** A surface as it stands, from its top, without a caret that blinks. */
async function takeSurface(page: Page, name: string): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
}

async function openSample(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(DRAFT_URL);
  await setDraft(page, await sampleDraft());
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('common-ground-')));
  await page.locator('[role=textbox]').click();
  return page;
}

/** The card that is open, with what stands behind “More”. */
async function takeMore(draft: Page, suffix: string): Promise<void> {
  const card = draft.getByRole('dialog');
  await card.getByRole('button', { name: 'More' }).click();
  await card.getByRole('checkbox').waitFor();
  await draft.screenshot({ path: `${FOLDER}/card-more${suffix}.png`, animations: 'disabled' });
  await draft.keyboard.press('Escape');
}

/** The popup over the draft, the side panel beside it, and the options page with a few terms of an organisation in it. */
async function takeSurfaces(context: BrowserContext, suffix: string): Promise<void> {
  const worker = await extensionWorker(context);
  const address = `chrome-extension://${new URL(worker.url()).host}`;
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 640 });
  await popup.goto(`${address}/popup.html`);
  await popup.getByText('Reading age').waitFor();
  await takeSurface(popup, `popup-fixes${suffix}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.getByRole('searchbox').fill('stakholder');
  await popup.getByRole('option').first().waitFor();
  await takeSurface(popup, `glossary-search${suffix}`);
  await popup.getByRole('searchbox').fill('stakeholder');
  await popup.getByText('person or group').first().waitFor();
  await takeSurface(popup, `popup${suffix}`);
  await popup.getByRole('searchbox').fill('service user');
  await popup.getByRole('option', { name: 'service user' }).first().click();
  await popup.getByRole('article').waitFor();
  await popup.setViewportSize({ width: 360, height: 760 });
  await takeSurface(popup, `term-page${suffix}`);

  const panel = await context.newPage();
  await panel.setViewportSize({ width: 380, height: 720 });
  await panel.goto(`${address}/sidepanel.html`);
  await panel.getByRole('tab', { name: 'Glossary' }).click();
  await panel.getByRole('button', { name: /^leverage/ }).waitFor();
  await takeSurface(panel, `side-panel${suffix}`);

  const options = await context.newPage();
  await options.goto(`${address}/options.html`);
  for (const term of TERMS) await addTerm(options, term);
  // Without the notice that the last term was saved.
  await options.reload();
  await options.getByRole('row', { name: /gateway/ }).waitFor();
  await options.screenshot({ path: `${FOLDER}/options${suffix}.png`, animations: 'disabled' });
}

/** A document in the stand-in for Google Docs, with the card of a wording open. */
async function takeGoogleDocs(context: BrowserContext, suffix: string): Promise<void> {
  await routeGoogleDocs(context, pages);
  const page = await context.newPage();
  await openGoogleDocs(page);
  await page.locator('common-ground-mark').first().waitFor({ state: 'attached' });
  const box = await page.locator('common-ground-mark').first().boundingBox();
  if (!box) throw new Error('The mark is out of view');
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.getByRole('dialog').waitFor();
  await page.screenshot({ path: `${FOLDER}/google-docs${suffix}.png`, animations: 'disabled' });
  await page.close();
}

/** The preview of an import, and all that is stored. */
async function takeImport(context: BrowserContext, suffix: string): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${new URL((await extensionWorker(context)).url()).host}/options.html`);
  await options.getByRole('button', { name: 'Import…' }).click();
  await options.getByLabel('Or paste cells').fill(CELLS);
  await options.getByRole('button', { name: 'Read the pasted cells' }).click();
  await options.getByRole('cell', { name: 'Refused' }).waitFor();
  await options.screenshot({ path: `${FOLDER}/import${suffix}.png`, animations: 'disabled' });
  await options.keyboard.press('Escape');
  await options.getByRole('region', { name: 'Your data' }).scrollIntoViewIfNeeded();
  await options.getByRole('button', { name: 'Delete everything…' }).scrollIntoViewIfNeeded();
  await options.screenshot({ path: `${FOLDER}/your-data${suffix}.png`, animations: 'disabled' });
}

/** The options page under a policy; left out where this machine lets us set none. */
async function takePolicy(colorScheme: 'light' | 'dark', suffix: string): Promise<void> {
  const reason = await whyNoPolicies();
  if (reason !== undefined) return console.warn(`No picture of a policy: ${reason}`);
  const { executablePath, remove } = await policyBrowser(POLICY);
  const context = await launch({ headless: true, window: WINDOW, colorScheme, executablePath });
  const options = await context.newPage();
  await options.goto(`chrome-extension://${new URL((await extensionWorker(context)).url()).host}/options.html`);
  await options.getByRole('region', { name: 'Set by your organisation' }).waitFor();
  await options.screenshot({ path: `${FOLDER}/policy${suffix}.png`, animations: 'disabled' });
  await context.close();
  await remove();
}

/** The page that checks any text, with a Word file open that has tracked changes and a comment. */
async function takeCheckPage(context: BrowserContext, suffix: string): Promise<void> {
  const worker = await extensionWorker(context);
  const page = await openCheckPage(context, new URL(worker.url()).host);
  await page.setViewportSize({ width: 1240, height: 780 });
  const body = [
    wordParagraph('A new plan for our hall', 'Heading1'),
    wordParagraph(
      'We will leverage what key stakeholders told us to plan a new pathway by May. The elderly will be first to try it.',
    ),
    wordChange('We want to empower hard-to-reach groups to take part. It will be done ', 'soon.', 'in due course.'),
    wordParagraph('What it takes', 'Heading2'),
    wordParagraph(
      'It will be done within existing resources, with help from the people who know the hall best. Please utilise the form to tell us what you think. You can also come to the desk and ask for help with it.',
    ),
  ].join('');
  const file = wordFile({ body, parts: wordComments(['Is May too soon?']) });
  await page.getByLabel('File to check').setInputFiles({ name: 'Hall plan.docx', mimeType: '', buffer: file });
  await page.getByText('Reading age').waitFor();
  await page.getByRole('button', { name: /^The elderly/ }).waitFor();
  await takeSurface(page, `check-any-text${suffix}`);
}
