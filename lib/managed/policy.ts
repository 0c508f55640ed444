import * as v from 'valibot';
import { CATEGORIES, type Category } from '../shared/category.ts';
import { READERS, type Reader } from '../shared/reader.ts';
import { MAX_TERMS } from '../terms/import-plan.ts';
import type { Term } from '../terms/term.ts';
import { policyTerms } from './policy-terms.ts';

/** What an organisation sets for everybody, as far as it is sound. */
export interface Policy {
  readonly terms: readonly Term[];
  /** Present where the writer is not to choose. */
  readonly readers?: readonly Reader[];
  readonly categoriesOff?: readonly Category[];
  /** Hosts that stay off, and hosts that stay on. */
  readonly sitesOff: readonly string[];
  readonly sitesOn: readonly string[];
  /** False where the welcome page is not to open by itself. */
  readonly welcomePage?: boolean;
  /** What is wrong with the policy, in words, the most telling first. */
  readonly problems: readonly string[];
}

/** The names a policy may hold; `managed-schema.json` describes them to browsers. */
const NAMES = ['terms', 'termsJson', 'readers', 'categoriesOff', 'sitesOff', 'sitesOn', 'welcomePage'];

/** Reads a policy of unknown shape: what is good in it is used, what is bad is named. Undefined where there is none. */
export function readPolicy(value: unknown): Policy | undefined {
  const given = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!given.success || Object.keys(given.output).length === 0) return undefined;
  const problems: string[] = [];
  const { terms: list, termsJson, readers, categoriesOff, sitesOff, sitesOn, welcomePage } = given.output;
  const terms = policyTerms([listIn('terms', list, problems), jsonIn(termsJson, problems)], problems);
  const readersSet = choices('readers', readers, READERS, problems);
  const off = choices('categoriesOff', categoriesOff, CATEGORIES, problems);
  const policy: Policy = {
    terms: terms.slice(0, MAX_TERMS),
    ...(readersSet.length > 0 && { readers: readersSet }),
    ...(Array.isArray(categoriesOff) && { categoriesOff: off }),
    sitesOff: hosts('sitesOff', sitesOff, problems),
    sitesOn: hosts('sitesOn', sitesOn, problems),
    ...(typeof welcomePage === 'boolean' && { welcomePage }),
    problems,
  };
  if (welcomePage !== undefined && typeof welcomePage !== 'boolean')
    problems.push('“welcomePage” must be true or false.');
  for (const name of Object.keys(given.output)) {
    if (!NAMES.includes(name)) problems.push(`“${name}” is not something a policy can set.`);
  }
  return policy;
}

function listIn(name: string, value: unknown, problems: string[]): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.push(`“${name}” must be a list.`);
  return [];
}

function jsonIn(value: unknown, problems: string[]): readonly unknown[] {
  if (value === undefined) return [];
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
    const list = Array.isArray(parsed) ? parsed : (parsed as { terms?: unknown } | undefined)?.terms;
    if (Array.isArray(list)) return list;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  problems.push('“termsJson” must be the text of a list of terms in JSON.');
  return [];
}

function choices<Choice extends string>(
  name: string,
  value: unknown,
  all: readonly Choice[],
  problems: string[],
): Choice[] {
  return [...new Set(listIn(name, value, problems))].flatMap((item) => {
    const found = all.find((choice) => choice === item);
    if (found === undefined) problems.push(`“${name}”: ${quoted(item)} is none of ${all.join(', ')}.`);
    return found ?? [];
  });
}

function hosts(name: string, value: unknown, problems: string[]): string[] {
  return [...new Set(listIn(name, value, problems))].flatMap((item) => {
    const text = typeof item === 'string' ? item.trim().toLowerCase() : '';
    const host = text.includes('://') ? URL.parse(text)?.hostname : text;
    if (host !== undefined && /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host)) return [host];
    problems.push(`“${name}”: ${quoted(item)} is not the name of a site, such as mail.example.org.`);
    return [];
  });
}

/** A value as it can be shown: short, whatever it is. */
function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : JSON.stringify(value).slice(0, 60);
}
