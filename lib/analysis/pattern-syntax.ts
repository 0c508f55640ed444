/** How a word of a pattern is inflected: not at all, as one word class, or as a verb and as a noun. */
export type Inflection = 'none' | 'verb' | 'noun' | 'both';

/** One part of a pattern, as read. */
export type PatternPart =
  | { readonly kind: 'word'; readonly text: string; readonly inflection: Inflection }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly PatternPart[])[] }
  | { readonly kind: 'not'; readonly options: readonly (readonly PatternPart[])[] }
  | { readonly kind: 'any' | 'gap' | 'open' | 'close' };

/** A pattern of the built-in data that is not in the language of `pattern-rule.ts`. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const LEXEME = /\s+|!\(|\*\*|[()[\]|<>*,]|\{[\w-]+\}|[^\s()[\]|<>*,{}!]+/y;

/** Reads a pattern. Throws `PatternError` where it is not in the language. */
export function parsePattern(pattern: string): readonly PatternPart[] {
  const reader = new PatternReader(pattern);
  const [parts, ...others] = reader.options('');
  if (!parts || others.length > 0) throw new PatternError(`"|" outside brackets in: ${pattern}`);
  return parts;
}

class PatternReader {
  readonly #pattern: string;
  readonly #lexemes: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
    this.#lexemes = lexemesOf(pattern);
  }

  /** Reads sequences with `|` between them, up to and with the closing sign (the end of the pattern for ''). */
  options(closing: string): readonly (readonly PatternPart[])[] {
    const options: PatternPart[][] = [[]];
    for (;;) {
      const lexeme = this.#lexemes[this.#at] ?? '';
      this.#at += 1;
      if (lexeme === closing) break;
      if (lexeme === '') throw new PatternError(`"${closing}" is missing in: ${this.#pattern}`);
      if (lexeme === '|') options.push([]);
      else options.at(-1)?.push(this.#part(lexeme));
    }
    if (options.some((option) => option.length === 0)) throw new PatternError(`empty option in: ${this.#pattern}`);
    return options;
  }

  #part(lexeme: string): PatternPart {
    if (lexeme === '(') return { kind: 'choice', options: this.options(')') };
    if (lexeme === '!(') return { kind: 'not', options: this.options(')') };
    if (lexeme === '[') return { kind: 'choice', options: [...this.options(']'), []] };
    if (lexeme === '*') return { kind: 'any' };
    if (lexeme === '**') return { kind: 'gap' };
    if (lexeme === '<') return { kind: 'open' };
    if (lexeme === '>') return { kind: 'close' };
    if (lexeme === ')' || lexeme === ']') throw new PatternError(`"${lexeme}" too many in: ${this.#pattern}`);
    if (lexeme.startsWith('{')) return { kind: 'class', name: lexeme.slice(1, -1) };
    return wordPart(lexeme);
  }
}

function wordPart(lexeme: string): PatternPart {
  const isInflected = lexeme.endsWith('~') && lexeme.length > 1;
  const text = (isInflected ? lexeme.slice(0, -1) : lexeme).toLowerCase().replaceAll('’', "'");
  return { kind: 'word', text, inflection: isInflected ? 'both' : 'none' };
}

function lexemesOf(pattern: string): string[] {
  const lexemes: string[] = [];
  LEXEME.lastIndex = 0;
  while (LEXEME.lastIndex < pattern.length) {
    const at = LEXEME.lastIndex;
    const lexeme = LEXEME.exec(pattern)?.[0];
    if (lexeme === undefined) throw new PatternError(`"${pattern.charAt(at)}" is not understood in: ${pattern}`);
    if (lexeme.trim() !== '') lexemes.push(lexeme);
  }
  return lexemes;
}
