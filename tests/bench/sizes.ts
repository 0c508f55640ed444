import { globSync, readFileSync, statSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Sizes of what is shipped, in bytes; undefined where it is not built. */
export interface Sizes {
  readonly contentScript?: number;
  readonly package?: number;
  /** False where no zip is at hand and the package's size is the sum of its files, each deflated. */
  readonly isZip: boolean;
}

const BUILD = '.output/chrome-mv3';

/** The sizes of the built content script and of the zipped package. */
export function shippedSizes(): Sizes {
  const [contentScript] = sizesOf(`${BUILD}/content-scripts/editor.js`);
  const [zip] = sizesOf('.output/*chrome.zip');
  const deflated = globSync(`${BUILD}/**/*`)
    .filter((path) => statSync(path).isFile())
    .reduce((sum, path) => sum + deflateRawSync(readFileSync(path)).length, 0);
  const size = zip ?? (deflated === 0 ? undefined : deflated);
  return {
    ...(contentScript === undefined ? {} : { contentScript }),
    ...(size === undefined ? {} : { package: size }),
    isZip: zip !== undefined,
  };
}

function sizesOf(pattern: string): number[] {
  return globSync(pattern).map((path) => statSync(path).size);
}
