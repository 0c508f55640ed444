import type { Finding, Suggestion } from '../../report/finding.ts';
import type { Term } from '../../terms/term.ts';
import { type Candidate, RANK } from '../candidate.ts';
import { isFineIn } from '../fine-in.ts';
import { isName } from '../names.ts';
import type { Match } from '../phrase.ts';
import { quotationAround } from '../quotations.ts';
import type { TextView } from '../read-block.ts';
import { fitted, inflectPlain, type Place } from '../replacement.ts';
import type { TermSource } from '../term-source.ts';
import { DEFAULT_REASONS } from './default-reasons.ts';

/** Up to this many words in quotation marks, the writer holds the wording at arm's length. */
const SCARE_QUOTE_WORDS = 6;
const MAX_REPLACEMENTS = 3;

/** The candidate for a match of a term, unless it keeps quiet: in a name, in quotation marks, where it is fine. */
export function termCandidate(view: TextView, match: Match, source: TermSource): Candidate | undefined {
  const { from, to } = match;
  const { term } = source;
  if (isQuoted(view, from, to, term) || isFineIn(source.fine, view.tokens, from, to)) return undefined;
  if (!source.isName && isName(view, from, to)) return undefined;
  const start = view.tokens[from]?.start ?? 0;
  const end = view.tokens[to - 1]?.end ?? start;
  const rank = source.custom ? RANK.customTerm : RANK.builtInTerm;
  return { start, end, weight: end - start, rank, finding: () => termFinding(view, match, source, start, end) };
}

function isQuoted(view: TextView, from: number, to: number, term: Term): boolean {
  const quotation = quotationAround(view.quotations, from, to);
  if (quotation === undefined) return false;
  return term.category !== 'jargon' || quotation.last - quotation.first <= SCARE_QUOTE_WORDS;
}

function termFinding(view: TextView, match: Match, { term, rule }: TermSource, start: number, end: number): Finding {
  return {
    rule,
    category: term.category,
    start,
    end,
    text: view.text.slice(start, end),
    message: term.why ?? DEFAULT_REASONS[term.category],
    suggestions: [...replacements(view, match, term), ...advice(term)],
    key: rule,
    term: term.term,
    ...(term.meaning === '' ? {} : { meaning: term.meaning }),
    knownTo: term.knownTo,
    disliked: term.disliked ?? false,
  };
}

function replacements(view: TextView, match: Match, term: Term): Suggestion[] {
  const place: Place = { view, from: match.from, to: match.to };
  const suggestions: Suggestion[] = [];
  for (const plain of term.plain) {
    const wording = inflectPlain(plain, term.partOfSpeech, match.form, place);
    if (wording !== undefined && suggestions.length < MAX_REPLACEMENTS) suggestions.push(fitted(wording, place));
  }
  return suggestions;
}

function advice({ question, advice }: Term): Suggestion[] {
  return [question, advice].filter((text) => text !== undefined).map((text) => ({ kind: 'ask', text }));
}
