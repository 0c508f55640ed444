import type { Suggestion } from '../../report/finding.ts';
import { longForms } from '../data/long-forms.ts';
import { sentenceBegins } from '../names.ts';
import type { TextView } from '../read-block.ts';
import { capitalised, inflectPlain, withArticle } from '../replacement.ts';

const QUESTION: Suggestion = {
  kind: 'ask',
  text: 'What do the letters stand for? Write it in full the first time.',
};

const BODIES = new Set(
  `Act Administration Agency Association Authority Board Bureau Centre Commission Committee Congress Convention Corporation
  Council Department Executive Foundation Fund Inspectorate Institute Ministry Office Ombudsman Organisation Organization
  Regulator Service Society`.split(/\s+/),
);
const BEFORE = new Set('to of by with from for at in on and or that told ask asked if when as'.split(' '));
const AFTER = new Set(
  `is are was were has have had will would can could should must may does did says said and or to of in on for by with at
  from that who which when if as`.split(/\s+/),
);

/**
 * What the card offers for letters at a token: the words in full with the letters after them in brackets, for every long
 * form in use, or the question what they stand for where we know none.
 */
export function inFull(view: TextView, at: number, letters: string): readonly Suggestion[] {
  const known = longForms.get(letters) ?? [];
  if (!hasRoom(view, at)) return known.length > 0 ? known.map(asked) : [QUESTION];
  const replacements = known.flatMap((longForm) => written(view, at, longForm));
  return replacements.length > 0 ? replacements : [QUESTION];
}

/** Whether brackets can follow: not within brackets, before a possessive *'s*, or tied to another word (*ICB-led*). */
function hasRoom({ tokens }: TextView, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.joined || next?.joined || next?.word.norm === "'s") return false;
  return !isIn(tokens[at - 1]?.word.norm, '([/') && !isIn(next?.word.norm, ')]/');
}

function isIn(sign: string | undefined, signs: string): boolean {
  return sign !== undefined && sign.length === 1 && signs.includes(sign);
}

function asked(longForm: string): Suggestion {
  return { kind: 'ask', text: `Does it stand for “${longForm}”? Write it in full the first time.` };
}

function written(view: TextView, at: number, longForm: string): Suggestion[] {
  const token = view.tokens[at];
  if (token === undefined) return [];
  const raw = view.text.slice(token.start, token.end);
  const place = { view, from: at, to: at + 1 };
  const words = inflectPlain(longForm, 'noun', /\p{Lu}s$/u.test(raw) ? 'plural' : 'base', place);
  if (words === undefined) return [];
  const full = isBody(longForm) && standsAlone(view, at) ? `the ${words}` : words;
  const text = `${sentenceBegins(view, at) ? capitalised(full) : full} (${raw})`;
  return [withArticle(text, longForm, place)];
}

/** *Department for Education*, *Care Quality Commission*: with the words in full comes *the*. */
function isBody(longForm: string): boolean {
  return BODIES.has(
    longForm
      .split(/ (?:of|for|on|to|in) /, 1)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );
}

/** Whether the letters are all of a subject or object, without *the* or another word before a noun: "DWP will", "to DWP." */
function standsAlone(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1]?.word.norm ?? '';
  const next = view.tokens[at + 1]?.word;
  if (!sentenceBegins(view, at) && !BEFORE.has(before)) return false;
  return next === undefined || !next.isWord || AFTER.has(next.norm);
}
