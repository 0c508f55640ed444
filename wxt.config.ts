import { defineConfig } from 'wxt';
import { compiledStarts } from './scripts/compiled-starts.ts';
import { LicenceNotices, NOTICES_FILE } from './scripts/licence-notices.ts';

// `pluralize` (which `syllable` uses) asks for Node's `require` before it exports anything; a bundle has none.
const pluralizeExports = {
  name: 'pluralize-exports',
  transform(code: string, id: string) {
    return id.includes('/pluralize/') ? code.replace("typeof require === 'function' && ", '') : undefined;
  },
};

/** Outlook on the web, and Gmail. */
const MAIL = [
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://mail.google.com/*',
];
const GOOGLE_DOCS = ['https://docs.google.com/document/*'];

const notices = new LicenceNotices();

/** Manifest and build. Auto-imports are off: a file says what it uses. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // The oldest browsers that have all we use (`light-dark`, `caretPositionFromPoint`): nothing is rewritten for older ones.
  // Content scripts are unlisted ones to WXT, whose own wrapper for them weighs 3.5 kB and shows itself to the page.
  hooks: {
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'unlisted-script') entrypoint.outputDir += '/content-scripts';
      }
    },
    'build:publicAssets'(_wxt, files) {
      files.push({ relativeDest: NOTICES_FILE, contents: notices.text() });
    },
  },
  vite: () => ({
    plugins: [pluralizeExports, compiledStarts, notices.plugin],
    worker: { plugins: () => [notices.plugin] },
    build: { target: ['chrome128', 'firefox149'] },
  }),
  manifestVersion: 3,
  // What Mozilla’s reviewers need to build it themselves: no tests and no pictures.
  zip: { excludeSources: ['docs/images/**', 'tests/**'] },
  manifest: ({ browser }) => ({
    name: 'Common Ground',
    description: 'Marks wording that shuts people out while you draft, says why, and offers plainer words.',
    // `activeTab` tells the popup which site is in front, so that the writer can switch it on.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    // Firefox reads policies without a schema, and would warn of it.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // The worker puts the card into pages, and all scripts into those that were open before.
    host_permissions: [...MAIL, ...GOOGLE_DOCS],
    content_scripts: [
      {
        matches: MAIL,
        js: ['content-scripts/editor.js'],
        css: ['assets/editor.css'],
        run_at: 'document_start',
        all_frames: true,
        // Outlook writes some of its windows into about:blank.
        match_origin_as_fallback: true,
      },
      // The script that keeps the drafts runs here too, beside the one that knows Google Docs, and in the top frame only.
      {
        matches: GOOGLE_DOCS,
        js: ['content-scripts/google-docs.js', 'content-scripts/editor.js'],
        css: ['assets/google-docs.css', 'assets/editor.css'],
        run_at: 'document_start',
      },
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: 'Open the card for the wording at the caret',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next wording that is marked',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the marked wording before',
      },
      'pause-page': { description: 'Pause on this page, or go on' },
    },
    action: { default_title: 'Common Ground' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'common-ground@commonground.example',
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
