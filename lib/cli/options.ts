import { parseArgs } from 'node:util';
import { READERS, type Reader } from '../shared/reader.ts';
import { InputError } from './input-error.ts';

/** What the command line was asked to do. */
export interface Options {
  readonly format: 'text' | 'jsonl';
  readonly readers: readonly Reader[];
  /** Path of a JSON file of extra terms. */
  readonly terms?: string;
  /** More findings than this, over all files, end with status 1. */
  readonly failOver?: number;
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
}

/** How to use the command, for a wrong call and for --help. */
export const USAGE =
  'Usage: npm run --silent check -- [--format text|jsonl] [--readers community,practice] [--terms FILE] [--fail-over N] FILE…';

/** Reads the arguments after the program's name. Throws `InputError` in plain words for a bad option. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new InputError(`No file to check. ${USAGE}`);
  return {
    format: formatOf(values.format),
    readers: readersOf(values.readers),
    files: positionals,
    ...(values.terms === undefined ? {} : { terms: values.terms }),
    ...(values['fail-over'] === undefined ? {} : { failOver: limitOf(values['fail-over']) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        readers: { type: 'string', default: 'community' },
        terms: { type: 'string' },
        'fail-over': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(`${error.message.split('\n')[0]} ${USAGE}`);
    throw error;
  }
}

function formatOf(value: string): Options['format'] {
  if (value === 'text' || value === 'jsonl') return value;
  throw new InputError(`--format is "text" or "jsonl", not "${value}".`);
}

function readersOf(value: string): Reader[] {
  return value.split(',').map((name) => {
    const reader = READERS.find((known) => known === name.trim());
    if (!reader) throw new InputError(`--readers takes ${READERS.join(', ')}, not "${name}".`);
    return reader;
  });
}

function limitOf(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InputError(`--fail-over takes a whole number, not "${value}".`);
}
