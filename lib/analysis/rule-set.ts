import type { Term } from '../terms/term.ts';
import { termKey } from '../terms/term-key.ts';
import { compilePattern, compileTerm } from './compile-phrase.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { Phrase, PhraseNode } from './phrase.ts';
import { firstWords, PhraseIndex } from './phrase-index.ts';
import { termSource } from './term-source.ts';
import { compileClasses, type WordClasses } from './word-class.ts';

/** The built-in terms and rules. */
export interface BuiltInData {
  readonly builtInTerms: readonly Term[];
  readonly patternRules: readonly PatternRule[];
  readonly wordClasses: Readonly<Record<string, readonly string[]>>;
}

/** What a rule set is made of. */
export interface RuleSetData extends BuiltInData {
  readonly customTerms: readonly Term[];
  /** For each custom term what `termStarts` says of it; without, all are compiled at once. */
  readonly customStarts?: readonly TermStarts[];
  /** What `groupedStarts` says of the built-in data; without, all of it is compiled at once. */
  readonly builtInStarts?: readonly GroupedStarts[];
}

/** The words (normal form) that may begin a term's wordings in a text: enough to put off compiling it until one is met. */
export type TermStarts = readonly string[];

/** Words with a space between, and the built-in terms and patterns that begin with one of just these, by number. */
export type GroupedStarts = readonly [words: string, units: readonly number[]];

/** A term's text longer than this is no wording that a draft would hold, and is left out. */
const MAX_TERM_LENGTH = 200;

/** Cuts a wording into the tokens a text would have. */
type Split = (text: string) => readonly string[];

/** A built-in term or one pattern of a built-in rule: what is compiled by itself. */
interface Unit {
  readonly term: Term | undefined;
  readonly phrases: () => Omit<Phrase, 'order'>[];
}

/**
 * Compiles terms and pattern rules to one index of phrases. A custom term takes the place of a built-in one with the
 * same dictionary form. Throws `PatternError` when a built-in pattern is not in the pattern language.
 */
export function compileRules(data: RuleSetData, split: Split): PhraseIndex {
  const index = new PhraseIndex();
  const custom = new Map(data.customTerms.map((term, at) => [termKey(term.term), { term, at }]));
  for (const { term, at } of custom.values()) {
    const make = () => {
      for (const phrase of phrasesOf(term, true, split)) index.add({ ...phrase, order: at });
    };
    const starts = data.customStarts?.[at];
    if (starts) index.defer(starts, make);
    else make();
  }
  const units = unitsOf(data, split);
  const make = (number: number) => {
    const { term, phrases } = units[number] as Unit;
    if (term && custom.has(termKey(term.term))) return;
    for (const phrase of phrases()) index.add({ ...phrase, order: data.customTerms.length + number });
  };
  if (data.builtInStarts) {
    for (const [words, numbers] of data.builtInStarts) index.defer(words.split(' '), () => numbers.forEach(make));
  } else for (const number of units.keys()) make(number);
  return index;
}

/** The words that may begin a term, as the texts it is looked for in have them. */
export function startsOf(term: Term, split: Split): TermStarts {
  return [...new Set(nodesOf(term, split).flatMap(firstWords))];
}

/** The words that may begin each built-in term and pattern, those that share them together. Of one release they are the same. */
export function groupedStarts(data: BuiltInData, split: Split): GroupedStarts[] {
  const groups = new Map<string, number[]>();
  unitsOf(data, split).forEach(({ phrases }, number) => {
    const words = [...new Set(phrases().flatMap(({ node }) => firstWords(node)))].join(' ');
    const group = groups.get(words);
    if (group) group.push(number);
    else groups.set(words, [number]);
  });
  return [...groups];
}

function unitsOf({ builtInTerms, patternRules, wordClasses }: BuiltInData, split: Split): Unit[] {
  const classes = compileClasses(wordClasses);
  return [
    ...builtInTerms.map((term) => ({ term, phrases: () => phrasesOf(term, false, split) })),
    ...patternRules.flatMap((rule) =>
      rule.patterns.map((pattern) => ({ term: undefined, phrases: () => [phraseOf(rule, pattern, classes)] })),
    ),
  ];
}

const phraseOf = (rule: PatternRule, pattern: string, classes: WordClasses) => ({
  node: compilePattern(pattern, classes),
  term: undefined,
  rule,
});

function phrasesOf(term: Term, isCustom: boolean, split: Split): Omit<Phrase, 'order'>[] {
  const source = termSource(term, isCustom);
  return nodesOf(term, split).map((node) => ({ node, term: source, rule: undefined }));
}

function nodesOf(term: Term, split: Split): PhraseNode[] {
  const spellings = [...new Set([term.term, ...(term.variants ?? [])])];
  return spellings
    .filter((spelling) => spelling.length <= MAX_TERM_LENGTH)
    .flatMap((spelling) => compileTerm(spelling, term.partOfSpeech, split) ?? []);
}
