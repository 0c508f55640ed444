import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf } from './imports.ts';

/** Which folders and packages a folder may import. A folder may always import itself and `lib/shared`. */
const ALLOWED: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] | 'any' }>> = {
  'lib/shared': { folders: [], packages: [] },
  'lib/terms': { folders: [], packages: [] },
  'lib/report': {
    folders: [],
    packages: [
      'automated-readability',
      'coleman-liau',
      'dale-chall-formula',
      'flesch',
      'flesch-kincaid',
      'gunning-fog',
      'papaparse',
      'smog-formula',
      'spache-formula',
    ],
  },
  'lib/analysis': {
    folders: ['lib/report', 'lib/terms'],
    packages: [
      'dale-chall',
      'nlcst',
      'nlcst-to-string',
      'retext-english',
      'retext-readability',
      'spache',
      'syllable',
      'unified',
      'unist',
      'vfile',
    ],
  },
  'lib/glossary': { folders: ['lib/terms'], packages: ['idb', 'minisearch'] },
  'lib/managed': { folders: ['lib/terms'], packages: ['valibot', 'wxt'] },
  'lib/transfer': { folders: ['lib/glossary', 'lib/terms'], packages: ['papaparse'] },
  'lib/settings': { folders: [], packages: ['wxt', 'valibot'] },
  'lib/sites': { folders: [], packages: ['wxt'] },
  'lib/messaging': { folders: ['lib/report', 'lib/terms'], packages: ['@webext-core/messaging', 'valibot'] },
  'lib/documents': { folders: ['lib/report'], packages: ['fflate', 'mammoth'] },
  'lib/editors': { folders: ['lib/report'], packages: [] },
  'lib/worker': {
    folders: [
      'lib/analysis',
      'lib/glossary',
      'lib/managed',
      'lib/settings',
      'lib/sites',
      'lib/messaging',
      'lib/report',
      'lib/terms',
    ],
    packages: ['valibot', 'wxt'],
  },
  'lib/page': {
    folders: ['lib/editors', 'lib/report', 'lib/messaging'],
    packages: ['lit-html', 'wxt'],
  },
  'lib/cli': { folders: ['lib/analysis', 'lib/report', 'lib/terms'], packages: 'any' },
  components: {
    folders: ['lib/documents', 'lib/messaging', 'lib/report', 'lib/sites', 'lib/terms', 'lib/transfer'],
    packages: ['react', 'react-aria-components', 'react-dom', 'wxt'],
  },
};

const layerOf = (file: string) =>
  file.startsWith('lib/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? file);
const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}');
const imports = sources.flatMap(importsOf);

function isAllowed({ from, to, isPackage }: Import): boolean {
  const layer = layerOf(from);
  if (layer === 'entrypoints') return true;
  const allowed = ALLOWED[layer];
  if (!allowed) return false;
  if (isPackage) return allowed.packages === 'any' || allowed.packages.includes(to);
  return [layer, 'lib/shared', ...allowed.folders].includes(layerOf(to));
}

describe('the layers', () => {
  test('each folder imports only what the design lets it import', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(imports.filter((found) => !isAllowed(found)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('nothing imports an entrypoint', () => {
    const outside = imports.filter(({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/'));
    expect(outside).toEqual([]);
  });

  test('surfaces have files read and written in a thread beside them, and never by themselves', () => {
    const used = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('components/') && to.startsWith('lib/transfer/') && !typeOnly,
    );
    expect([...new Set(used.map(({ to }) => to))]).toEqual(['lib/transfer/transfer-client.ts']);
  });

  test('the page checks messages by hand: it never runs the schemas', () => {
    const schemas = imports.filter(({ to, typeOnly }) => to === 'lib/messaging/schemas.ts' && !typeOnly);
    expect(
      schemas.map(({ from }) => layerOf(from)).filter((layer) => layer === 'lib/page' || layer === 'lib/editors'),
    ).toEqual([]);
  });
});
