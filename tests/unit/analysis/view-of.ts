import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { PatternRule } from '../../../lib/analysis/pattern-rule.ts';
import type { Match } from '../../../lib/analysis/phrase.ts';
import { PhraseMatcher } from '../../../lib/analysis/phrase-matcher.ts';
import { readBlock, type TextView } from '../../../lib/analysis/read-block.ts';
import { compileRules, type RuleSetData } from '../../../lib/analysis/rule-set.ts';
import { Vocabulary } from '../../../lib/analysis/vocabulary.ts';
import type { BlockKind } from '../../../lib/report/block-analysis.ts';
import type { Term } from '../../../lib/terms/term.ts';

const pipeline = unified().use(retextEnglish).freeze();
export const parse = (text: string): Root => pipeline.parse(text) as Root;

/** A term with only what a test cares about. */
export function term(wording: string, more: Partial<Term> = {}): Term {
  return { term: wording, partOfSpeech: 'noun', category: 'jargon', plain: [], meaning: '', knownTo: [], ...more };
}

/** A pattern rule with only what a test cares about. */
export function rule(pattern: string | readonly string[], more: Partial<PatternRule> = {}): PatternRule {
  const patterns = typeof pattern === 'string' ? [pattern] : pattern;
  return { rule: 'blanket/test', category: 'blanket', patterns, message: 'Why.', examples: [], ...more };
}

/** A rule set of these parts and nothing else. */
export function ruleSet(data: Partial<RuleSetData> = {}): RuleSetData {
  return { builtInTerms: [], customTerms: [], patternRules: [], wordClasses: {}, ...data };
}

const tokensOf = (wording: string) => viewOf(wording).tokens.map(({ word }) => word.norm);

/** The block as rules see it, its words knowing the phrases of a rule set. */
export function viewOf(text: string, data?: Partial<RuleSetData>, kind: BlockKind = 'paragraph'): TextView {
  const index = data && compileRules(ruleSet(data), tokensOf);
  return readBlock({ text, kind }, parse, new Vocabulary((word) => index?.from(word)));
}

/** Every match of a rule set in a text, in order. */
export function matchesIn(text: string, data: Partial<RuleSetData>): { view: TextView; matches: Match[] } {
  const view = viewOf(text, data);
  return { view, matches: new PhraseMatcher().matchesIn(view) };
}

/** The wording that a pattern marks in a text, each place once. */
export function marked(pattern: string, text: string, wordClasses: Record<string, readonly string[]> = {}): string[] {
  const { view, matches } = matchesIn(text, { patternRules: [rule(pattern)], wordClasses });
  return matches.map(({ from, to }) => text.slice(view.tokens[from]?.start, view.tokens[to - 1]?.end));
}
