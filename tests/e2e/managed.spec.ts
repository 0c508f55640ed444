import type { BrowserContext } from '@playwright/test';
import { barriers } from '../support/barriers.ts';
import { launch, routeOutlook } from '../support/browser.ts';
import { test as base, expect, marks } from '../support/extension-test.ts';
import { chooseFile } from '../support/import-file.ts';
import { csvFile } from '../support/many-terms.ts';
import { type PolicyBrowser, policyBrowser, whyNoPolicies } from '../support/policy.ts';
import { openOptions } from '../support/surfaces.ts';

// The policy is a real file where Chromium looks for it, bound there for one browser alone (`unshare -m`).

const DRAFT = '<p>Dear all, the elderly will leverage the blorptang in due course, and wash the cups together.</p>';

const POLICY = {
  terms: [
    { term: 'blorptang', partOfSpeech: 'noun', plain: ['budget round'], meaning: 'our yearly budget round' },
    { term: 'leverage', partOfSpeech: 'verb', alwaysFine: true },
  ],
  categoriesOff: ['promise'],
  readers: ['community', 'practice'],
  sitesOff: ['outlook.live.com'],
};

const test = base.extend<{ policy: object; policies: PolicyBrowser; context: BrowserContext }>({
  policy: [POLICY, { option: true }],
  policies: async ({ policy }, use) => {
    const browser = await policyBrowser(policy);
    await use(browser);
    await browser.remove();
  },
  context: async ({ policies }, use) => {
    const context = await launch({ headless: true, executablePath: policies.executablePath });
    await routeOutlook(context, process.env.PAGES_DIR ?? '');
    await use(context);
    await context.close();
  },
});

test.beforeEach(async () => {
  const reason = await whyNoPolicies();
  // biome-ignore lint/suspicious/noConsole: that this was not tested must be seen
  if (reason !== undefined) console.warn(`NOT TESTED, managed policy: ${reason}`);
  test.skip(reason !== undefined, reason);
});

test('terms of a policy mark the draft, and show as locked', async ({ openDraft, context, extensionId }) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(() => marks(draft)).toEqual({ blanket: ['the elderly'], jargon: ['blorptang'] });
  const options = await openOptions(context, extensionId);
  const row = options.getByRole('row', { name: /blorptang/ });
  await expect(row).toContainText('Set by your organisation');
  await expect(row.getByRole('img', { name: 'Locked' })).toBeVisible();
  await expect(row.getByRole('button')).toHaveCount(0);
  await expect(row.getByRole('checkbox')).toHaveCount(0);
  await expect(options.getByRole('row', { name: /leverage/ })).toContainText('Silences the built-in entry');
});

test('settings of a policy show as locked, and the options page says what is set', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await expect(options.getByRole('region', { name: 'Set by your organisation' }).getByRole('listitem')).toHaveText([
    '2 terms, with a lock in the list above.',
    'Readers: Community, Practice.',
    'Not marked: Promise.',
    'Off on: outlook.live.com.',
  ]);
  for (const name of ['Community', 'Practice', 'Policy', 'Academic', 'Promise', 'Jargon'])
    await expect(options.getByRole('checkbox', { name, exact: true })).toBeDisabled();
  await expect(options.getByRole('checkbox', { name: 'Practice' })).toBeChecked();
  await expect(options.getByRole('checkbox', { name: 'Promise' })).not.toBeChecked();
  await expect(options.getByText('Off by your organisation’s policy: outlook.live.com.')).toBeVisible();
  expect(await barriers(options)).toEqual([]);
});

test('readers of a policy are not to be chosen on the welcome page', async ({ context, extensionId }) => {
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${extensionId}/welcome.html`);
  await expect(welcome.getByText('Set by your organisation. It cannot be changed here.')).toBeVisible();
  for (const name of ['Community', 'Practice', 'Policy', 'Academic'])
    await expect(welcome.getByRole('checkbox', { name })).toBeDisabled();
});

test('neither the form nor a file changes a term that a policy sets', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await options.getByRole('button', { name: 'Add a term' }).click();
  await options.keyboard.type('Blorptang');
  await options.getByLabel('What it means').fill('mine');
  await options.getByRole('button', { name: 'Save term' }).click();
  await expect(options.getByText('“blorptang” is set by your organisation.')).toBeVisible();
  await options.keyboard.press('Escape');
  await options.getByRole('button', { name: 'Discard them' }).click();
  await chooseFile(options, csvFile('Term,Meaning\nBLORPTANG,mine'));
  await expect(options.getByRole('cell', { name: 'Your organisation’s policy sets this term' })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

test('a policy that changes is followed in the open draft and on the options page', async ({
  openDraft,
  context,
  extensionId,
  policies,
}) => {
  const draft = await openDraft(DRAFT);
  await expect.poll(() => marks(draft)).toEqual({ blanket: ['the elderly'], jargon: ['blorptang'] });
  const options = await openOptions(context, extensionId);
  await policies.set({ categoriesOff: ['blanket'] });
  const patience = { timeout: 30_000 };
  await expect.poll(() => marks(draft), patience).toEqual({ jargon: ['leverage'], promise: ['in due course'] });
  await expect(options.getByText('No terms yet.')).toBeVisible();
  await expect(options.getByRole('checkbox', { name: 'Community' })).toBeEnabled();
  await policies.set({});
  await expect.poll(async () => (await marks(draft)).blanket, patience).toEqual(['the elderly']);
  await expect(options.getByRole('region', { name: 'Set by your organisation' })).toBeHidden();
});

test.describe('a policy with errors', () => {
  test.use({
    policy: {
      terms: [
        { term: 'blorptang', plain: ['budget round'] },
        { term: 'the', plain: ['a'] },
        { term: 'grumwhistle', category: 'swearing' },
      ],
      termsJson: '[{"term": 7}, {"term": "quibblefen", "disliked": "yes"}, {"term": "leverage", "alwaysFine": true}]',
      readers: ['everyone'],
      sitesOn: ['*.example.org', 'outlook.office.com'],
    },
  });

  test('is used where it is good, and what is bad is listed in plain words', async ({
    openDraft,
    context,
    extensionId,
  }) => {
    const draft = await openDraft(DRAFT);
    await expect.poll(async () => (await marks(draft)).jargon).toEqual(['blorptang']);
    const options = await openOptions(context, extensionId);
    const section = options.getByRole('region', { name: 'Set by your organisation' });
    await expect(section.getByRole('heading', { name: '6 faults in the policy' })).toBeVisible();
    await expect(section.getByRole('listitem')).toHaveText([
      '2 terms, with a lock in the list above.',
      'Always on: outlook.office.com.',
      'Term 2 (“the”): “the” is in nearly every sentence: marking it would bury all the rest.',
      'Term 3 (“grumwhistle”): “category” must be one of jargon, blanket, promise, voice, resource.',
      'Term 4: It has no “term”.',
      'Term 5 (“quibblefen”): “disliked” must be true or false.',
      '“readers”: “everyone” is none of community, practice, policy, academic.',
      '“sitesOn”: “*.example.org” is not the name of a site, such as mail.example.org.',
    ]);
    await expect(options.getByRole('checkbox', { name: 'Community' })).toBeEnabled();
    expect(await barriers(options)).toEqual([]);
  });
});
