/** What the benchmark asks of the page. */
export interface BenchPage {
  /** Puts a draft, one string a paragraph, into the editor by script, as a page does that loads it late. */
  fill(paragraphs: readonly string[]): void;
  /** Puts the caret into the editor, before all text or behind it. */
  caret(place: 'start' | 'end'): void;
}

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

const html = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');

const textarea = document.querySelector('textarea');
const rooster = document.querySelector<HTMLDivElement>('[data-rooster]');
if (textarea) window.benchPage = textareaPage(textarea);
else if (rooster) window.benchPage = await roosterPage(rooster);
else window.benchPage = richPage(document.querySelector<HTMLElement>('[contenteditable]') ?? document.body);

function textareaPage(field: HTMLTextAreaElement): BenchPage {
  return {
    fill(paragraphs) {
      field.value = paragraphs.join('\n\n');
    },
    caret(place) {
      const at = place === 'start' ? 0 : field.value.length;
      field.focus();
      field.setSelectionRange(at, at);
    },
  };
}

function richPage(root: HTMLElement): BenchPage {
  return {
    fill(paragraphs) {
      root.innerHTML = html(paragraphs);
    },
    caret(place) {
      root.focus();
      const paragraph = place === 'start' ? root.firstElementChild : root.lastElementChild;
      const text = paragraph?.firstChild;
      if (text instanceof Text) getSelection()?.collapse(text, place === 'start' ? 0 : text.length);
      paragraph?.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** The editor of Outlook on the web; loaded only where it is wanted. */
async function roosterPage(root: HTMLDivElement): Promise<BenchPage> {
  const { createModelFromHtml, Editor, EditPlugin, PastePlugin, ShortcutPlugin } = await import('roosterjs');
  const prefilled = document.querySelector('template')?.innerHTML ?? '';
  const editor = new Editor(root, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    ...(prefilled !== '' && { initialModel: createModelFromHtml(prefilled) }),
  });
  const attributes = { role: 'textbox', 'aria-multiline': 'true', contenteditable: 'true' };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  return {
    ...richPage(root),
    fill(paragraphs) {
      editor.formatContentModel(
        (model) => {
          model.blocks = createModelFromHtml(html(paragraphs)).blocks;
          return true;
        },
        { changeSource: 'SetContent' },
      );
    },
  };
}
