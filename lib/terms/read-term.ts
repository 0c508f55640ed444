import { READERS } from '../shared/reader.ts';
import { PARTS_OF_SPEECH, TERM_CATEGORIES, type Term } from './term.ts';

type Reading = { readonly term: Term } | { readonly problem: string };

const OPTIONAL_TEXTS = ['advice', 'why', 'question', 'source', 'note'] as const;
const OPTIONAL_LISTS = ['variants', 'fineIn'] as const;
const FLAGS = ['disliked', 'alwaysFine'] as const;

/**
 * Reads a term from a value of unknown shape (a file, a database). Only `term` must be there: a term is a phrase of
 * jargon that nobody is known to know unless it says otherwise. Fields of no concern to us are left behind.
 */
export function readTerm(value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'is not a term' };
  const given = value as Readonly<Record<string, unknown>>;
  const problem = wrongField(given);
  return problem === undefined ? { term: termFrom(given as Partial<Term> & { term: string }) } : { problem };
}

function wrongField(given: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof given.term !== 'string') return 'has no “term”';
  const text = ['meaning', ...OPTIONAL_TEXTS].find((name) => !isMissingOr(given[name], isText));
  if (text) return `“${text}” must be text`;
  const list = ['plain', ...OPTIONAL_LISTS].find((name) => !isMissingOr(given[name], isListOf(isText)));
  if (list) return `“${list}” must be a list of texts`;
  if (!isMissingOr(given.partOfSpeech, isOneOf(PARTS_OF_SPEECH))) return oneOf('partOfSpeech', PARTS_OF_SPEECH);
  if (!isMissingOr(given.category, isOneOf(TERM_CATEGORIES))) return oneOf('category', TERM_CATEGORIES);
  if (!isMissingOr(given.knownTo, isListOf(isOneOf(READERS))))
    return `“knownTo” must list some of ${READERS.join(', ')}`;
  const flag = FLAGS.find((name) => !isMissingOr(given[name], isFlag));
  return flag && `“${flag}” must be true or false`;
}

function termFrom(given: Partial<Term> & { readonly term: string }): Term {
  const optional = [...OPTIONAL_TEXTS, ...OPTIONAL_LISTS, ...FLAGS] as const;
  return {
    term: given.term,
    partOfSpeech: given.partOfSpeech ?? 'phrase',
    category: given.category ?? 'jargon',
    plain: given.plain ?? [],
    meaning: given.meaning ?? '',
    knownTo: given.knownTo ?? [],
    ...Object.fromEntries(optional.filter((name) => given[name] !== undefined).map((name) => [name, given[name]])),
  };
}

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isMissingOr = (value: unknown, check: Check) => value === undefined || check(value);
const oneOf = (name: string, choices: readonly string[]) => `“${name}” must be one of ${choices.join(', ')}`;
