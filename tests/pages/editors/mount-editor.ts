import type { MountEditor } from './editor-driver.ts';

/** How to make each editor, by its name; only the one that is wanted is loaded. */
const EDITORS: Readonly<Record<string, () => Promise<MountEditor>>> = {
  contenteditable: async () => (await import('./drivers/content-editable.ts')).mount,
  'plaintext-only': async () => (await import('./drivers/plaintext-only.ts')).mount,
  textarea: async () => (await import('./drivers/text-fields.tsx')).mountTextarea,
  'react-textarea': async () => (await import('./drivers/text-fields.tsx')).mountReactTextarea,
  input: async () => (await import('./drivers/text-fields.tsx')).mountInput,
  roosterjs: async () => (await import('./drivers/rooster.ts')).mount,
  prosemirror: async () => (await import('./drivers/prosemirror.ts')).mount,
  tiptap: async () => (await import('./drivers/tiptap.ts')).mount,
  lexical: async () => (await import('./drivers/lexical.ts')).mount,
  slate: async () => (await import('./drivers/slate.tsx')).mount,
  quill: async () => (await import('./drivers/quill.ts')).mount,
  ckeditor: async () => (await import('./drivers/ckeditor.ts')).mount,
  tinymce: async () => (await import('./drivers/tinymce.ts')).mount,
  codemirror: async () => (await import('./drivers/codemirror.ts')).mount,
  'codemirror-code': async () => (await import('./drivers/codemirror.ts')).mountCode,
};

/** How to make the editor of this name. Throws where there is none. */
export async function mountEditor(name: string): Promise<MountEditor> {
  const load = EDITORS[name];
  if (!load) throw new Error(`There is no editor “${name}”`);
  return load();
}
