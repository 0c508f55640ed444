// `npm run bench`: prints how fast the checker is, how its time grows, and how large what we ship is.
// `npm run bench -- glossary`: prints how fast the glossary is searched.
import { measureEngine } from './engine.ts';
import { measureGlossary } from './glossary.ts';
import { type Sizes, shippedSizes } from './sizes.ts';

if (process.argv[2] === 'glossary') {
  await measureGlossary();
  process.exit();
}
const engine = measureEngine();
const sizes = shippedSizes();

print('checker, caches empty', `${engine.emptyRate.toFixed(2)} MB/s (median of 5 runs on 1 MB)`);
print('checker, cached', `${engine.cachedRate.toFixed(0)} MB/s`);
print('rule set compiled in', `${engine.compileMs.toFixed(1)} ms`);
for (const { characters, seconds } of engine.growth) {
  print(`time for ${characters / 1000} kB`, `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`);
}
print('growth (log-log slope)', engine.slope.toFixed(3));
print('peak memory', `${engine.peakMemory.toFixed(0)} MB`);
print('content script', kilobytes(sizes.contentScript));
print('package', `${kilobytes(sizes.package)}${how(sizes)}`);

function print(what: string, figure: string): void {
  console.log(`${what.padEnd(24)} ${figure}`);
}

function kilobytes(size: number | undefined): string {
  return size === undefined ? 'not built (npm run build)' : `${(size / 1000).toFixed(1)} kB`;
}

function how({ package: size, isZip }: Sizes): string {
  return size === undefined || isZip ? '' : ' (files deflated one by one; `wxt zip` gives the zip)';
}
