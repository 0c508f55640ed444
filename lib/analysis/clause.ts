import { CLAUSE_OPENERS, GROUP_MODIFIERS } from './quiet-words.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between the beginning of a clause and its subject. */
const MAX_MODIFIERS = 3;
const SIGNS = /^[,;:–—("“‘'•*-]$/;

/**
 * Whether the words at token `at` begin the subject of a clause: at the beginning of the sentence (token `first`),
 * after a comma, or after a word such as "that" or "because", with no more than "the", "our" or "young" between.
 */
export function beginsClause(tokens: readonly Token[], at: number, first: number): boolean {
  let before = at - 1;
  for (let skipped = 0; skipped < MAX_MODIFIERS && isModifier(tokens[before], before, first); skipped += 1) before -= 1;
  if (before < first) return true;
  const norm = tokens[before]?.word.norm ?? '';
  return SIGNS.test(norm) || CLAUSE_OPENERS.has(norm);
}

function isModifier(token: Token | undefined, at: number, first: number): boolean {
  return token !== undefined && at >= first && GROUP_MODIFIERS.has(token.word.norm);
}
