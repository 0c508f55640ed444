import { CLAUSE_OPENERS, GROUP_MODIFIERS, NUMBER_WORDS, PART_WORDS } from './quiet-words.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between the beginning of a clause and its subject. */
const MAX_MODIFIERS = 3;
const SIGNS = /^[,;:–—("“‘'•*-]$/;

/**
 * Whether the words at token `at` begin the subject of a clause: at the beginning of the sentence (token `first`),
 * after a comma, or after a word such as "that" or "because", with no more than "the", "our" or "young" between, or one
 * word that does not single out a part ("rural residents", not "some residents").
 */
export function beginsClause(tokens: readonly Token[], at: number, first: number): boolean {
  return opensClause(tokens, at - 1, first) || (isKind(tokens[at - 1]) && opensClause(tokens, at - 2, first));
}

function opensClause(tokens: readonly Token[], last: number, first: number): boolean {
  let before = last;
  for (let skipped = 0; skipped < MAX_MODIFIERS && isModifier(tokens[before], before, first); skipped += 1) before -= 1;
  if (before < first) return true;
  const norm = tokens[before]?.word.norm ?? '';
  return SIGNS.test(norm) || CLAUSE_OPENERS.has(norm);
}

/** Whether a word may say of what kind a group is: no number, no part of it, no small word. */
function isKind(token: Token | undefined): boolean {
  if (token === undefined || !token.word.isWord || /\d/.test(token.word.norm)) return false;
  return !PART_WORDS.has(token.word.norm) && !NUMBER_WORDS.has(token.word.norm) && !CLAUSE_OPENERS.has(token.word.norm);
}

function isModifier(token: Token | undefined, at: number, first: number): boolean {
  return token !== undefined && at >= first && GROUP_MODIFIERS.has(token.word.norm);
}
