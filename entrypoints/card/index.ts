import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FieldMirror } from '../../lib/editors/field-mirror.ts';
import { offerMirror } from '../../lib/editors/offered-mirror.ts';
import { CardDesk } from '../../lib/page/card-desk.ts';
import { offerDesk } from '../../lib/page/desk.ts';

/** The card, and the mirror for text fields, which the worker puts into a frame when the first finding is shown there. */
export default defineUnlistedScript(() => {
  offerDesk((parts, signal) => new CardDesk(parts, signal));
  offerMirror((field, value, signal) => new FieldMirror(field, value, signal));
});
