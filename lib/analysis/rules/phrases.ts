import type { Candidate } from '../candidate.ts';
import { isExplained } from '../explained.ts';
import type { PhraseMatcher } from '../phrase-matcher.ts';
import type { TextView } from '../read-block.ts';
import { patternCandidate } from './pattern.ts';
import { termCandidate } from './term.ts';

/** What terms and pattern rules say of a block. */
export interface PhraseFacts {
  readonly candidates: readonly Candidate[];
  /** Terms (dictionary form, lower case) that the block explains. */
  readonly explained: readonly string[];
}

/** Runs every phrase of the rule set that may begin at a token, over the whole block. */
export function phrases(view: TextView, matcher: PhraseMatcher): PhraseFacts {
  const { tokens, sentences } = view;
  const candidates: Candidate[] = [];
  const explained: string[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.joined) continue;
      for (const phrase of token.word.phrases) {
        const match = matcher.matchAt(phrase, tokens, at, last);
        if (match === undefined) continue;
        if (phrase.term && isExplained(tokens, match.from, match.to))
          explained.push(phrase.term.term.term.toLowerCase());
        const candidate = phrase.term
          ? termCandidate(view, match, phrase.term)
          : phrase.rule && patternCandidate(view, match, phrase.rule);
        if (candidate) candidates.push(candidate);
      }
    }
  }
  return { candidates, explained };
}
