import type { PartOfSpeech, Term } from '../terms/term.ts';
import { type Form, otherSpelling, verbAndNounForms, wordForms } from './inflection.ts';
import { type Inflection, PatternError, type PatternPart, parsePattern } from './pattern-syntax.ts';
import { OP, type PhraseNode } from './phrase.ts';
import { compileClass, type WordClass, type WordClasses } from './word-class.ts';

const NONE: readonly PhraseNode[] = [];
const BLANK: PhraseNode = {
  op: OP.accept,
  text: '',
  capitals: false,
  isHead: false,
  forms: undefined,
  set: undefined,
  entries: undefined,
  options: NONE,
  next: undefined,
};
const ACCEPT = BLANK;
/** Words before which a noun phrase has its head: *point of contact*, *duty to consult*. */
const PREPOSITIONS = new Set(['of', 'for', 'in', 'with', 'at', 'on', 'from', 'by', 'per', 'to']);
const HAS_CAPITALS_ONLY = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&./'’-]+$/u;

/** Compiles a pattern of the built-in rules. Throws `PatternError` where it is not in the language. */
export function compilePattern(pattern: string, classes: WordClasses): PhraseNode {
  return sequence(parsePattern(pattern), ACCEPT, classes);
}

/**
 * Compiles one spelling of a term, cut into the tokens a text would have (`split`); `undefined` when
 * no text could hold it.
 * The text is taken literally: signs of the pattern language mean themselves.
 */
export function compileTerm(
  spelling: string,
  partOfSpeech: PartOfSpeech,
  split: (word: string) => readonly string[],
): PhraseNode | undefined {
  const words = spelling.split(/\s+/).filter((word) => word !== '');
  const head = headOf(words, partOfSpeech);
  let next = ACCEPT;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const inflection = index === head ? inflectionOf(partOfSpeech) : 'none';
    const node = termWord(words[index] ?? '', inflection, next, split);
    if (node === undefined) return undefined;
    next = node;
  }
  return next === ACCEPT ? undefined : next;
}

/** Index of the word of a phrase that is inflected: a verb's first, a noun's last or the one before its preposition. */
export function headOf(words: readonly string[], partOfSpeech: Term['partOfSpeech']): number {
  if (partOfSpeech !== 'noun') return 0;
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

function inflectionOf(partOfSpeech: PartOfSpeech): Inflection {
  return partOfSpeech === 'verb' || partOfSpeech === 'noun' ? partOfSpeech : 'none';
}

function termWord(
  word: string,
  inflection: Inflection,
  next: PhraseNode,
  split: (word: string) => readonly string[],
): PhraseNode | undefined {
  const capitals = HAS_CAPITALS_ONLY.test(word);
  const lower = word.toLowerCase();
  if (/^[a-z]+(?:-[a-z]+)*$/.test(lower)) return hyphenated(lower.split('-'), inflection, next, capitals);
  const parts = split(word);
  // A word too long for any text has no normal form.
  if (parts.length === 0 || parts.includes('')) return undefined;
  return parts.reduceRight(
    (after, part, index) => wordNode(part, index === parts.length - 1 ? inflection : 'none', after, capitals),
    next,
  );
}

function sequence(parts: readonly PatternPart[], next: PhraseNode, classes: WordClasses): PhraseNode {
  return parts.reduceRight((after, part) => partNode(part, after, classes), next);
}

function partNode(part: PatternPart, next: PhraseNode, classes: WordClasses): PhraseNode {
  switch (part.kind) {
    case 'word':
      return hyphenated(part.text.split('-'), part.inflection, next, false);
    case 'class':
      return classNode(part.name, next, classes);
    case 'choice':
      return choiceNode(part.options, next, classes);
    case 'not':
      return { ...BLANK, op: OP.not, options: part.options.map((option) => sequence(option, ACCEPT, classes)), next };
    default:
      return { ...BLANK, op: OP[part.kind], next };
  }
}

/** One of several options: those of plain words are looked up together, which is as fast however many there are. */
function choiceNode(options: readonly (readonly PatternPart[])[], next: PhraseNode, classes: WordClasses): PhraseNode {
  const plain = options.filter((option) => option.length > 0 && option.every(isPlainWord));
  if (plain.length < 2) return fork(options.map((option) => sequence(option, next, classes)));
  const others = options.filter((option) => !plain.includes(option));
  const [skip, patterns] = [others.filter(({ length }) => length === 0), others.filter(({ length }) => length > 0)];
  const entries = plain.map((option) => option.map((part) => (part.kind === 'word' ? part.text : '')).join(' '));
  return fork([
    ...patterns.map((option) => sequence(option, next, classes)),
    entryNode(compileClass(entries), next),
    ...skip.map(() => next),
  ]);
}

function isPlainWord(part: PatternPart): boolean {
  return part.kind === 'word' && part.inflection === 'none' && /^[\w'-]+$/.test(part.text);
}

function entryNode(entries: WordClass, next: PhraseNode): PhraseNode {
  return { ...BLANK, op: entries.hasPhrases ? OP.entry : OP.class, set: entries.first, entries, next };
}

function classNode(name: string, next: PhraseNode, classes: WordClasses): PhraseNode {
  const found = classes.get(name);
  if (!found) throw new PatternError(`there is no word class {${name}}`);
  const patterns = found.patterns.map((pattern) => sequence(parsePattern(pattern), next, classes));
  return fork(found.first.size === 0 ? patterns : [...patterns, entryNode(found, next)]);
}

/** A word with hyphens matches with hyphens or spaces between its parts (they are tokens of their own) and as one word. */
function hyphenated(parts: readonly string[], inflection: Inflection, next: PhraseNode, capitals: boolean): PhraseNode {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return wordNode(first, inflection, next, capitals);
  const ending = (from: readonly string[], how: Inflection) =>
    from.reduceRight(
      (after, part, index) => wordNode(part, index === from.length - 1 ? how : 'none', after, capitals),
      next,
    );
  const options = [ending(parts, inflection), wordNode(parts.join(''), inflection, next, capitals)];
  // A hyphenated verb may be a phrase of verb and particle: roll-out~ matches rolled out.
  if (inflection === 'both') options.push(wordNode(first, 'verb', ending(rest, 'none'), capitals));
  return fork(options);
}

function wordNode(text: string, inflection: Inflection, next: PhraseNode, capitals: boolean): PhraseNode {
  const forms = formsOf(text, inflection);
  return forms === undefined
    ? { ...BLANK, op: OP.word, text, capitals, next }
    : { ...BLANK, op: OP.forms, capitals, isHead: inflection !== 'none', forms, next };
}

function formsOf(text: string, inflection: Inflection): ReadonlyMap<string, Form> | undefined {
  if (inflection === 'both') return verbAndNounForms(text);
  if (inflection !== 'none') return wordForms(text, inflection);
  return otherSpelling(text) === undefined ? undefined : wordForms(text, 'phrase');
}

function fork(options: readonly PhraseNode[]): PhraseNode {
  const [only, ...others] = options;
  return only !== undefined && others.length === 0 ? only : { ...BLANK, op: OP.fork, options };
}
