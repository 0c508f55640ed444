// `npm run zip`: makes the packages for Chrome and Edge and for Firefox, and the sources that Mozilla's reviewers build, and
// looks into them: what is handed to a shop must be the build, all of it and nothing else.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { mustRun } from './run.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const PACKAGES = [
  { browser: 'chrome', build: '.output/chrome-mv3', args: ['zip'] },
  { browser: 'firefox', build: '.output/firefox-mv3', args: ['zip', '-b', 'firefox', '--mv3'] },
];
/** What no package holds: maps and sources of scripts, tests and their pages. */
const STRAY = /\.(?:map|tsx?)$|(?:^|\/)(?:tests?|pages|node_modules|\.[^/]*)\//;
/** What the sources must hold to be built, and what they must not. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
  'entrypoints/background.ts',
  'lib/page/session.ts',
];
const NO_SOURCE = /^(?:tests|node_modules|docs\/images)\/|(?:^|\/)\.(?!npmrc$)/;

/** @param {string} file */
function unzip(file) {
  if (!existsSync(file)) throw new Error(`${file} was not made.`);
  return new Map(Object.entries(unzipSync(readFileSync(file))).filter(([path]) => !path.endsWith('/')));
}

/**
 * What is wrong with a package, a line a fault.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {string} build
 */
function faultsOf(files, build) {
  const built = globSync('**/*', { cwd: build }).filter((path) => statSync(join(build, path)).isFile());
  const text = (/** @type {string} */ path) => new TextDecoder().decode(files.get(path));
  const manifest = text('manifest.json');
  const named = [...manifest.matchAll(/"([\w./-]+\.(?:js|css|html|json|png))"/g)].map(([, path = '']) => path);
  const maps = [...files.keys()].filter(
    (path) => /\.(?:js|css)$/.test(path) && text(path).includes('sourceMappingURL='),
  );
  return [
    ...built.filter((path) => !files.has(path)).map((path) => `lacks ${path}`),
    ...[...files.keys()].filter((path) => !built.includes(path)).map((path) => `holds ${path}, which was not built`),
    ...built
      .filter((path) => files.has(path) && !readFileSync(join(build, path)).equals(files.get(path) ?? new Uint8Array()))
      .map((path) => `holds another ${path} than was built`),
    ...[...files.keys()].filter((path) => STRAY.test(path)).map((path) => `holds ${path}`),
    ...named
      .filter((path) => !files.has(path.replace(/^\//, '')))
      .map((path) => `lacks ${path}, which the manifest names`),
    ...maps.map((path) => `names a source map in ${path}`),
    ...(JSON.parse(manifest).version === version ? [] : ['is of another version']),
  ];
}

/** @param {ReadonlyMap<string, Uint8Array>} files */
function faultsOfSources(files) {
  return [
    ...SOURCES.filter((path) => !files.has(path)).map((path) => `lack ${path}`),
    ...[...files.keys()].filter((path) => NO_SOURCE.test(path)).map((path) => `hold ${path}`),
  ];
}

/** @param {string} file @param {number} count @param {readonly string[]} faults */
function say(file, count, faults) {
  const size = Math.round(statSync(file).size / 1000);
  console.log(`${file}: ${count} files, ${size} kB${faults.length === 0 ? '' : ', not fit to be handed in'}`);
  for (const fault of faults) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

for (const { args } of PACKAGES) mustRun('npx', ['wxt', ...args], { stdio: ['inherit', 'ignore', 'inherit'] });
for (const { browser, build } of PACKAGES) {
  const file = `.output/${name}-${version}-${browser}.zip`;
  const files = unzip(file);
  say(file, files.size, faultsOf(files, build));
}
const sources = `.output/${name}-${version}-sources.zip`;
const files = unzip(sources);
say(sources, files.size, faultsOfSources(files));
