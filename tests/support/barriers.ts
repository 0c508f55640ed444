import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** How a page may be looked at. */
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** The barriers that axe knows of on a page, as `look: rule: where`, in light, in dark and in forced colours. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const name = look.forcedColors === 'active' ? 'forced colours' : look.colorScheme;
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id}: ${target}`)));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}
