import { createModelFromHtml, Editor, EditPlugin, PastePlugin, ShortcutPlugin, toggleBold, undo } from 'roosterjs';

/** As in Outlook, the body becomes an editor by script. */
const ATTRIBUTES = { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message body', contenteditable: 'true' };
const COMMANDS: Readonly<Record<string, (editor: Editor) => void>> = { bold: toggleBold, undo };

/** Makes the body of a compose section an editor, and its tools work on it. */
export function startEditor(section: Element, html = ''): Editor {
  const root = section.querySelector<HTMLDivElement>('[id^=editorParent_] > div');
  if (!root) throw new Error('The compose window has no body');
  const editor = new Editor(root, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    // The page's own colours, light or dark, go for the draft as well.
    doNotAdjustEditorColor: true,
    ...(html !== '' && { initialModel: createModelFromHtml(html) }),
  });
  for (const [name, value] of Object.entries(ATTRIBUTES)) root.setAttribute(name, value);
  for (const button of section.querySelectorAll<HTMLElement>('[data-command]')) {
    // The draft keeps its selection while a tool is pressed.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => COMMANDS[button.dataset.command ?? '']?.(editor));
  }
  return editor;
}

/** The compose window of a draft that is opened later, with its recipients, subject and body. */
export function composeSection(document: Document, number: number, subject: string): HTMLElement {
  const section = document.createElement('section');
  section.className = 'compose';
  section.setAttribute('aria-label', `Draft ${number}`);
  section.innerHTML = `
    <div class="tools" role="toolbar" aria-label="Formatting">
      <button type="button" data-command="bold" aria-label="Bold"><b>B</b></button>
      <button type="button" data-command="undo" aria-label="Undo">↶</button>
      <button type="button" class="discard">Discard</button>
    </div>
    <div class="line" role="textbox" aria-label="To" aria-multiline="false" aria-haspopup="listbox" contenteditable="true">The elderly</div>
    <input class="line subject" aria-label="Add a subject" placeholder="Add a subject" />
    <div id="editorParent_${number}" class="body"><div></div></div>`;
  const input = section.querySelector('input');
  if (input) input.value = subject;
  return section;
}
