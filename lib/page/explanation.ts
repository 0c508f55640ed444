import type { Finding } from '../report/finding.ts';
import { NO_MEANING } from '../shared/no-meaning.ts';

/**
 * Words that do not belong to the wording before them. Before any other word the wording is likely part of a longer name
 * (*stakeholder map*), which brackets would tear apart.
 */
const LOOSE = new Set(
  `a about across after against all also always among an and any are around as at be because been before being between
  but by can could did do does during each every for from had has have how if in into is it its like may might must near
  not of off on onto or our over per shall she should since so than that the their them then there these they this those
  through to too under until up upon was we were what when where whether which while who whose why will with within
  without would you your`.split(/\s+/),
);

/**
 * The wording with its meaning in brackets behind it, for a writer who needs the term: “stakeholders (people …)”.
 * Undefined where the glossary has no meaning, the people named dislike the term, or it would not read right there.
 */
export function explanation(text: string, finding: Finding): string | undefined {
  const { category, disliked, meaning, end, text: wording } = finding;
  if (!meaning || disliked || (category !== 'jargon' && category !== 'acronym') || /[()]/.test(meaning))
    return undefined;
  if (!standsAlone(text.slice(end), finding)) return undefined;
  return readsAsMeaning(meaning) ? `${wording} (${meaning})` : `${wording} (this means ${meaning})`;
}

/** Whether brackets with nothing else in them are taken for a meaning: not like a reference, an example or a name. */
function readsAsMeaning(meaning: string): boolean {
  const [first = '', second] = meaning.split(' ');
  return second !== undefined && !NO_MEANING.has(first) && !/^[\d£$\p{Lu}]/u.test(first);
}

/** Whether brackets may come between a wording and what follows it. */
function standsAlone(after: string, { text, term }: Finding): boolean {
  // What hangs on it without a space is part of it: an ’s, a hyphen, a bracket that explains it already.
  if (/^(?:[’'-]\p{L}|\s*\()/u.test(after)) return false;
  const [, next] = /^\s+(\p{L}[\p{L}’'-]*)/u.exec(after) ?? [];
  // A noun in the plural seldom goes with the noun behind it.
  const isPlural = term !== undefined && /s$/i.test(text) && !/s$/i.test(term);
  return next === undefined || isPlural || LOOSE.has(next.toLowerCase());
}
