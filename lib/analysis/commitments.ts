import type { Commitment } from '../report/block-analysis.ts';
import type { TextView } from './read-block.ts';
import type { SentenceSpan, Token } from './tokens.ts';

const WHO = new Set(
  `we we'll council councils trust department government board partnership team service services authority organisation
  organization charity ministers ministry nhs hospital school university agency commission committee cabinet office`.split(
    /\s+/,
  ),
);
/** Verbs that promise only with "to" after them. */
const WITH_TO = new Set(
  'committed commit commits pledge pledges promise promises undertake undertakes plan plans intend intends aim aims'.split(
    ' ',
  ),
);
const DENIED = new Set(['not', 'never', "won't"]);
/** Who promises stands within this many words before the verb. */
const REACH = 6;
const LEAD_IN =
  /\b(?:we|council|trust|department|government|board|partnership|team|authority)\b.*\b(?:will|to)\s*:?\s*$/i;

/** Sentences in which we or an organisation promise to do something. Headings promise nothing. */
export function commitmentsIn(view: TextView): Commitment[] {
  if (view.kind === 'heading') return [];
  const isPromisedAbove = view.kind === 'list-item' && LEAD_IN.test(view.leadIn.slice(-200));
  return view.sentences
    .filter((sentence, index) => (isPromisedAbove && index === 0) || promises(view.tokens, sentence))
    .map(({ start, end }) => ({ start, end, text: view.text.slice(start, end) }));
}

function promises(tokens: readonly Token[], { first, last }: SentenceSpan): boolean {
  for (let at = first; at < last; at += 1) {
    const norm = tokens[at]?.word.norm ?? '';
    const isVerb = norm === 'will' || norm === "we'll" || (WITH_TO.has(norm) && tokens[at + 1]?.word.norm === 'to');
    if (isVerb && !DENIED.has(tokens[at + 1]?.word.norm ?? '') && hasOwner(tokens, first, at)) return true;
  }
  return false;
}

/** Whether we or an organisation stand before the verb, with nobody else's "you" or a comma between. */
function hasOwner(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb; at >= Math.max(first, verb - REACH); at -= 1) {
    const word = tokens[at]?.word;
    if (word === undefined || !word.isWord || word.norm === 'you') return false;
    if (WHO.has(word.norm)) return true;
  }
  return false;
}
