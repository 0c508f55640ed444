import { buildPages } from '../tests/pages/build-pages.ts';
import { launch, routeOutlook } from '../tests/support/browser.ts';
import { takePanel } from './panel-pictures.ts';

const pages = await buildPages();
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await launch({ headless: true, window: { width: 1100, height: 860, scale: 1 }, colorScheme });
  await routeOutlook(context, pages);
  await takePanel(context, '/tmp/panelpics', colorScheme === 'light' ? '' : '-dark');
  await context.close();
}
