import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardDesk } from '../../lib/page/card-desk.ts';
import { offerDesk } from '../../lib/page/desk.ts';

/** The card, which the worker puts into a frame when the first finding is shown there. */
export default defineUnlistedScript(() => {
  offerDesk((parts, signal) => new CardDesk(parts, signal));
});
