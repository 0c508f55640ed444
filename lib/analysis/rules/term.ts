import type { Finding, Suggestion } from '../../report/finding.ts';
import type { SilenceReason } from '../../report/silence.ts';
import type { Term } from '../../terms/term.ts';
import { type Candidate, RANK } from '../candidate.ts';
import { headOf } from '../compile-phrase.ts';
import { isFineIn } from '../fine-in.ts';
import { type Form, isPlural } from '../inflection.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { isMentioned } from '../mentioned.ts';
import { isName, isWholeRun } from '../names.ts';
import type { Match } from '../phrase.ts';
import { asksFor, fitsPlace } from '../place-fit.ts';
import { quotationAround } from '../quotations.ts';
import type { TextView } from '../read-block.ts';
import { fitted, inflectPlain, type Place, phraseInForm } from '../replacement.ts';
import type { TermSource } from '../term-source.ts';
import { DEFAULT_REASONS } from './default-reasons.ts';

const MAX_REPLACEMENTS = 3;
/** Between quotation marks, more tokens than this are what somebody said. */
const LONGEST_COINAGE = 4;
/** Added to the rank of a term whose word class the words before it ask for: *the* before a noun, *to* before a verb. */
const FITTING = 0.5;

/** Before a quotation mark they say that wording is named, not used: *the word “x”*, *so-called “x”*. */
const MENTIONS = new Set('called like as say saying says word words wording term terms phrase phrases use'.split(' '));

/** The candidate for a match of a term, unless it keeps quiet: in a name, in quotation marks, where it is fine. */
export function termCandidate(view: TextView, match: Match, source: TermSource): Candidate | undefined {
  const { from, to } = match;
  const silence = silenceOf(view, match, source);
  if (silence) return keepQuiet(view, match, source.rule, silence);
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  const rank = rankOf(view, match, source);
  return { start, end, weight: end - start, rank, finding: () => termFinding(view, match, source, start, end) };
}

/** Why a term keeps quiet at a match; undefined where it does not. */
function silenceOf(view: TextView, match: Match, source: TermSource): SilenceReason | undefined {
  const { from, to } = match;
  if (isQuoted(view, match, source)) return 'quoted';
  if (isFineIn(source.fine, view.tokens, from, to)) return 'fine-in';
  if (isMentioned(view, from)) return 'mentioned';
  if (source.everyday && isEveryday(view, match, source.everyday)) return 'everyday';
  return !source.isName && isName(view, from, to) && !isWholeRun(view, from, to) ? 'name' : undefined;
}

/** Whether a word of its sentence, other than its own, shows that its everyday sense is meant. */
function isEveryday({ tokens, sentences }: TextView, { from, to }: Match, words: ReadonlySet<string>): boolean {
  const { first = 0, last = 0 } = sentences[tokens[from]?.sentence ?? 0] ?? {};
  for (let at = first; at < last; at += 1) {
    if ((at < from || at >= to) && words.has(tokens[at]?.word.norm ?? '')) return true;
  }
  return false;
}

/** Whether it stands in somebody's words. A few words between quotation marks are jargon, unless they are only named. */
function isQuoted({ quotations, tokens }: TextView, { from, to }: Match, { term }: TermSource): boolean {
  const quotation = quotationAround(quotations, from, to);
  if (quotation === undefined) return false;
  const { first, last } = quotation;
  return (
    term.category !== 'jargon' || last - first > LONGEST_COINAGE || MENTIONS.has(tokens[first - 2]?.word.norm ?? '')
  );
}

/** The writer's own terms win; of two built-in ones, the one whose word class is asked for. */
function rankOf(view: TextView, { form, from, to }: Match, { term, custom }: TermSource): number {
  if (custom) return RANK.customTerm;
  return RANK.builtInTerm + (asksFor(term.partOfSpeech, form, { view, from, to }) ? FITTING : 0);
}

function termFinding(view: TextView, match: Match, { term, rule }: TermSource, start: number, end: number): Finding {
  return {
    rule,
    category: term.category,
    start,
    end,
    text: view.text.slice(start, end),
    message: term.why ?? DEFAULT_REASONS[term.category],
    suggestions: suggestions(view, match, term),
    key: rule,
    term: term.term,
    ...(term.meaning === '' ? {} : { meaning: term.meaning }),
    knownTo: term.knownTo,
    disliked: term.disliked ?? false,
  };
}

/** Replacements that fit, then what to ask; where neither is left, the plain wording as a question. */
function suggestions(view: TextView, match: Match, term: Term): Suggestion[] {
  const all = [...replacements(view, match, term), ...advice(term)];
  const [plain] = term.plain;
  if (all.length > 0 || plain === undefined) return all;
  return [{ kind: 'ask', text: `Could you put it another way, with “${plain.split('/')[0]}”?` }];
}

function replacements(view: TextView, match: Match, term: Term): Suggestion[] {
  const { plain, partOfSpeech } = term;
  const place: Place = { view, from: match.from, to: match.to };
  const form = formIn(view, match, term);
  return plain
    .map((wording) =>
      partOfSpeech === 'phrase' ? phraseInForm(wording, term, place) : inflectPlain(wording, partOfSpeech, form, place),
    )
    .filter((wording) => wording !== undefined)
    .filter((wording) => fitsPlace(wording, partOfSpeech, form, place))
    .slice(0, MAX_REPLACEMENTS)
    .map((wording) => fitted(wording, place));
}

/** A variant may be a plural that no rule makes: *units of accommodation* is one for *unit of accommodation*. */
function formIn({ tokens }: TextView, { form, head }: Match, { term, partOfSpeech }: Term): Form {
  if (partOfSpeech !== 'noun' || form !== 'base' || !isPlural(tokens[head]?.word.norm ?? '')) return form;
  const words = term.split(' ');
  return isPlural(words[headOf(words, 'noun')] ?? '') ? form : 'plural';
}

function advice({ question, advice }: Term): Suggestion[] {
  return [question, advice].filter((text) => text !== undefined).map((text) => ({ kind: 'ask', text }));
}
