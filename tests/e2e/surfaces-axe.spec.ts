import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { enterDraft } from '../support/enter-draft.ts';
import { expect, marks, sampleDraft, test } from '../support/extension-test.ts';
import { openPanelGlossary, openPopup, openSidePanel, welcomePage } from '../support/surfaces.ts';

/** How a surface is opened, and brought into each state that looks different. */
interface Surface {
  readonly open: (context: BrowserContext, extensionId: string) => Promise<Page>;
  readonly states: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

const search = (query: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(query);
  await expect(page.getByRole('option').first()).toBeVisible();
};
const openTerm = async (page: Page) => {
  await page.getByRole('option').first().click();
  await expect(page.getByRole('article')).toBeVisible();
};
const findNothing = async (page: Page) => {
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByRole('option')).toHaveCount(0);
};
const SEARCHES = {
  'after a search': search('service user'),
  'on a term page': openTerm,
  'finding nothing': findNothing,
};

const SURFACES: Readonly<Record<string, Surface>> = {
  popup: {
    open: openPopup,
    states: {
      'over a draft': async (page) => expect(page.getByRole('region', { name: /useful fixes/ })).toBeVisible(),
      ...SEARCHES,
    },
  },
  'side panel': {
    open: openSidePanel,
    states: {
      'reviewing a draft': async (page) => expect(page.getByRole('button', { name: /^leverage/ })).toBeVisible(),
      'with a finding ignored': async (page) => {
        await page
          .getByRole('button', { name: /^Ignore “/ })
          .first()
          .click();
        await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      },
      'saying why something is not marked': async (page) => {
        await page.getByLabel('Wording to ask about').fill('the');
        await page.keyboard.press('Enter');
        await expect(page.getByText('No rule knows “the”.')).toBeVisible();
      },
      'listing promises': async (page) => {
        await page.getByRole('tab', { name: 'Promises' }).click();
        await expect(page.getByRole('region', { name: 'What this draft promises' })).toBeVisible();
      },
    },
  },
  'side panel’s glossary': {
    open: openPanelGlossary,
    states: {
      'beside a draft': async (page) => expect(page.getByRole('button', { name: /^leverage/ })).toBeVisible(),
      ...SEARCHES,
    },
  },
  'welcome page': {
    open: welcomePage,
    states: {
      'as it opens': async (page) => expect.poll(async () => (await marks(page)).jargon?.length).toBe(5),
      'with the last reader kept': async (page) => {
        await page.getByRole('checkbox', { name: 'Community' }).click();
        await expect(page.getByText('choose at least one')).toBeVisible();
      },
    },
  },
};

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

test.use({ keepsWelcome: true });

for (const [name, { open, states }] of Object.entries(SURFACES)) {
  for (const [look, media] of Object.entries(LOOKS)) {
    test(`the ${name} has no barriers that axe knows, in ${look}`, async ({ openDraft, context, extensionId }) => {
      // A walk through every state takes its time on a busy machine.
      test.slow();
      const welcome = await welcomePage(context);
      if (name !== 'welcome page') {
        await welcome.close();
        await enterDraft(await openDraft(await sampleDraft()));
      }
      const page = await open(context, extensionId);
      await page.emulateMedia(media);
      for (const [state, reach] of Object.entries(states)) {
        await reach(page);
        expect((await new AxeBuilder({ page }).analyze()).violations, state).toEqual([]);
      }
    });
  }
}
