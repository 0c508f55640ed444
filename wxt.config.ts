import { defineConfig } from 'wxt';

// `pluralize` (which `syllable` uses) asks for Node's `require` before it exports anything; a bundle has none.
const pluralizeExports = {
  name: 'pluralize-exports',
  transform(code: string, id: string) {
    return id.includes('/pluralize/') ? code.replace("typeof require === 'function' && ", '') : undefined;
  },
};

/** Manifest and build. Auto-imports are off: a file says what it uses. */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // The oldest browsers that have all we use (`light-dark`, `caretPositionFromPoint`): nothing is rewritten for older ones.
  vite: () => ({ plugins: [pluralizeExports], build: { target: ['chrome128', 'firefox149'] } }),
  manifestVersion: 3,
  // What Mozilla’s reviewers need to build it themselves: no tests and no pictures.
  zip: { excludeSources: ['docs/images/**', 'tests/**'] },
  manifest: ({ browser }) => ({
    name: 'Common Ground',
    description: 'Marks wording that shuts people out while you draft, says why, and offers plainer words.',
    permissions: ['storage', 'scripting'],
    // Firefox reads policies without a schema, and would warn of it.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    // The script that keeps the drafts runs here too, beside the one that knows Google Docs, and in the top frame only.
    content_scripts: [
      {
        matches: ['https://docs.google.com/document/*'],
        js: ['content-scripts/google-docs.js', 'content-scripts/editor.js'],
        css: ['content-scripts/google-docs.css', 'content-scripts/editor.css'],
        run_at: 'document_start',
      },
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: 'Open the card for the wording at the caret',
      },
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
