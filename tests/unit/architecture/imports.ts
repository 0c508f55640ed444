import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** One import of a source file. */
export interface Import {
  /** The importing file, from the repository's top level. */
  readonly from: string;
  /** The imported file from the top level, or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** Every static and dynamic import and re-export of a TypeScript file. Throws when the file cannot be parsed. */
export function importsOf(file: string): Import[] {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const statics = module.staticImports.map((found) => ({
    specifier: found.moduleRequest.value,
    typeOnly: found.entries.length > 0 && found.entries.every((entry) => entry.isType),
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  const source = readFileSync(file, 'utf8');
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }));
  return [...statics, ...exports, ...dynamics].map(({ specifier, typeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    const to = isPackage ? packageName(specifier) : normalize(join(dirname(file), specifier));
    return { from: file, to, isPackage, typeOnly };
  });
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
