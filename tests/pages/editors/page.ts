import { EditorProbe } from './editor-probe.ts';
import { mountEditor } from './mount-editor.ts';

declare global {
  interface Window {
    /** The editor of the page, wherever in it, once it is there. */
    editorProbe?: EditorProbe;
  }
}

/** Which editor the page has (`editor`) and where (`in`: page, shadow, frame or srcdoc). */
const wanted = new URLSearchParams(frameElement?.getAttribute('data-wanted') ?? location.search);
const editor = wanted.get('editor') ?? '';
const place = wanted.get('in') ?? 'page';

if (place === 'frame' || place === 'srcdoc') openFrame(place);
else window.editorProbe = await openEditor();

async function openEditor(): Promise<EditorProbe> {
  const mount = await mountEditor(editor);
  const host = document.createElement('div');
  document.body.append(host);
  if (place !== 'shadow') return new EditorProbe(await mount(host));
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  return new EditorProbe(await mount(inner));
}

/** The same page once more, in a frame, with the editor alone. */
function openFrame(kind: 'frame' | 'srcdoc'): void {
  const frame = document.createElement('iframe');
  frame.dataset.wanted = `editor=${editor}`;
  const script = `<script type="module" src="${import.meta.url}"></script>`;
  if (kind === 'srcdoc') frame.srcdoc = `<!doctype html><html lang="en-GB"><title>A frame</title><body>${script}`;
  else frame.src = location.pathname;
  document.body.append(frame);
  Object.defineProperty(window, 'editorProbe', { get: () => frame.contentWindow?.editorProbe });
}
