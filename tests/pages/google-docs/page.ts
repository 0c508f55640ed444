import { offerAnnotatedText } from './annotated-text.ts';
import { DocsApp } from './docs-app.ts';
import { listenToComposition } from './input/composition.ts';
import { InputFrame } from './input/input-frame.ts';
import { listenToKeys } from './input/keys.ts';
import { listenToPastes } from './input/pasting.ts';
import { listenToPointer } from './input/pointer.ts';
import { replicaOf } from './replica.ts';
import { SAMPLE } from './sample-document.ts';
import { readSwitches } from './switches.ts';
import { setUpToolbar } from './toolbar.ts';

const query = new URLSearchParams(location.search);
const switches = readSwitches(query);
const scroller = document.querySelector<HTMLElement>('.kix-appview-editor');
if (!scroller) throw new Error('The page has no place for the document');

const app = new DocsApp(window.replicaDocument ?? SAMPLE, query.get('tab'), scroller, switches);
const frame: InputFrame = new InputFrame(document.body, (editable) => {
  listenToKeys(editable, app);
  listenToPastes(editable, app, () => frame);
  listenToComposition(editable, app);
});
const focus = () => frame.focus();
listenToPointer(app, focus);
setUpToolbar(app, focus);

// As in Google Docs the flag counts only where it is set before the page's own scripts run.
const flag = switches.flag === 'heeded' ? window._docs_annotate_canvas_by_ext : undefined;
if (flag && switches.api !== 'none') offerAnnotatedText(app, frame, flag);
if (flag && switches.rectangles === 'some') {
  if (switches.rectanglesAfter > 0) setTimeout(() => app.view.set({ annotated: true }), switches.rectanglesAfter);
  else app.view.set({ annotated: true });
}
app.view.refresh();
if (switches.caret === 'at-load') {
  app.moveCaret(1);
  focus();
}
window.replica = replicaOf(app, frame);
