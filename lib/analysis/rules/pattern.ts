import type { Finding, Suggestion } from '../../report/finding.ts';
import type { SilenceReason } from '../../report/silence.ts';
import { type Candidate, RANK } from '../candidate.ts';
import { keepQuiet } from '../keep-quiet.ts';
import { isMentioned } from '../mentioned.ts';
import { isName, isTitleCase } from '../names.ts';
import type { PatternRule } from '../pattern-rule.ts';
import type { Match } from '../phrase.ts';
import { isQuiet } from '../quiet.ts';
import { quotationAround } from '../quotations.ts';
import type { TextView } from '../read-block.ts';
import { deletion, fitted, type Place } from '../replacement.ts';
import { wordingKey } from '../wording-key.ts';

/** The candidate for a match of a pattern rule, unless it keeps quiet: in a quotation, a name, or a context it names. */
export function patternCandidate(view: TextView, match: Match, rule: PatternRule): Candidate | undefined {
  const { from, to, first, last } = match;
  const silence = silenceOf(view, match, rule);
  if (silence) return keepQuiet(view, match, rule.rule, silence);
  const { tokens } = view;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const weight = (tokens[last - 1]?.end ?? end) - (tokens[first]?.start ?? start);
  return { start, end, weight, rank: RANK.pattern, finding: () => patternFinding(view, match, rule, start, end) };
}

/** Why a pattern keeps quiet at a match; undefined where it does not. */
function silenceOf(view: TextView, match: Match, { quiet }: PatternRule): SilenceReason | undefined {
  if (quotationAround(view.quotations, match.from, match.to) !== undefined) return 'quoted';
  if (isName(view, match.from, match.to)) return 'name';
  if (view.kind === 'heading' && isTitleCase(view)) return 'title';
  if (isMentioned(view, match.from)) return 'mentioned';
  return quiet?.find((context) => isQuiet(context, view, match));
}

function patternFinding(view: TextView, match: Match, rule: PatternRule, start: number, end: number): Finding {
  return {
    rule: rule.rule,
    category: rule.category,
    start,
    end,
    text: view.text.slice(start, end),
    message: rule.message,
    suggestions: suggestions(view, match, rule),
    key: `${rule.rule}:${wordingKey(view.tokens, match.from, match.to)}`,
    knownTo: rule.knownTo ?? [],
    disliked: rule.disliked ?? false,
  };
}

function suggestions(view: TextView, match: Match, { replace = [], question }: PatternRule): Suggestion[] {
  const place: Place = { view, from: match.from, to: match.to };
  const replacements = replace.map((text) => (text === '' ? deletion(place) : fitted(text, place)));
  const questions: Suggestion[] = question === undefined ? [] : [{ kind: 'ask', text: question }];
  return [...replacements.filter((suggestion) => suggestion !== undefined), ...questions];
}
