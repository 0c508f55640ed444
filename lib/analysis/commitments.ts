import type { Commitment, CommitmentPart } from '../report/block-analysis.ts';
import { agentIn } from './commitments/agent.ts';
import { isContinuing } from './commitments/continuing.ts';
import { type LeadInPromise, leadInPromise } from './commitments/lead-in.ts';
import { meansIn } from './commitments/means.ts';
import { type Promised, promiseIn } from './commitments/promise.ts';
import { type Stretch, whenIn } from './commitments/when.ts';
import type { TextView } from './read-block.ts';
import type { SentenceSpan } from './tokens.ts';

/** "We will:" and "They will either:" promise nothing: a list follows. In tokens from the verb to the colon. */
const LEADING = 2;

/** Sentences and list items in which the writer's side promises to do something. Headings promise nothing. */
export function commitmentsIn(view: TextView): Commitment[] {
  if (view.kind === 'heading') return [];
  const above = view.kind === 'list-item' ? leadInPromise(view.leadIn) : undefined;
  const commitments: Commitment[] = [];
  let before = false;
  for (let index = 0; index < view.sentences.length; index += 1) {
    const sentence = view.sentences[index];
    if (!sentence) continue;
    const commitment: Commitment | undefined =
      index === 0 && above ? promisedAbove(view, sentence, above) : promised(view, sentence, before);
    before = commitment !== undefined;
    if (commitment) commitments.push(commitment);
  }
  return commitments;
}

/** What the item says itself goes before what the line above says for all items. */
function promisedAbove(view: TextView, sentence: SentenceSpan, above: LeadInPromise): Commitment {
  const own = promised(view, sentence, false);
  return { ...above, ...commitmentOf(view, sentence, sentence.start), ...(own?.who && { who: own.who }) };
}

function promised(view: TextView, sentence: SentenceSpan, before: boolean): Commitment | undefined {
  const { tokens, text } = view;
  const { first, last } = sentence;
  if (text.charAt(sentence.end - 1) === '?') return undefined;
  const promise = promiseIn(tokens, first, last, before);
  if (promise && text.charAt(sentence.end - 1) === ':' && last - promise.verb <= LEADING) return undefined;
  if (!promise) return isContinuing(view, sentence) ? commitmentOf(view, sentence, sentence.start) : undefined;
  const who = whoOf(view, sentence, promise);
  const begin = promise.isPassive || promise.subject.kind === 'there' ? promise.subject.from : promise.verb;
  const start = tokens[Math.min(begin, last - 1)]?.start ?? sentence.start;
  return { ...commitmentOf(view, sentence, start), ...(who && { who }) };
}

/** Who acts: the subject when it can act, or in the passive whoever is named after "by". */
function whoOf(
  view: TextView,
  { last }: SentenceSpan,
  { subject, verb, isPassive, isActor }: Promised,
): CommitmentPart | undefined {
  const { tokens, text } = view;
  const span = isPassive ? agentIn(tokens, verb, last) : isActor ? subject : undefined;
  const [begin, end] = [tokens[span?.from ?? -1], tokens[(span?.to ?? 0) - 1]];
  if (!begin || !end) return undefined;
  // "We'll" is who and "will" in one.
  const contraction = /['’](?:ll|re|m|ve)$/i.exec(text.slice(end.start, end.end));
  return part(text, { start: begin.start, end: end.end - (contraction?.[0].length ?? 0) });
}

/** The commitment of a sentence, without who; `from` is where what is promised begins. */
function commitmentOf({ text }: TextView, { start, end }: SentenceSpan, from: number): Commitment {
  const sentence = text.slice(start, end);
  const [when, means] = [whenIn(sentence, from - start), meansIn(sentence)];
  return {
    start,
    end,
    text: sentence,
    what: part(text, { start: from, end: Math.max(from + 1, withoutStop(text, end)) }),
    ...(when && { when: part(text, moved(when, start)) }),
    ...(means && { means: part(text, moved(means, start)) }),
  };
}

const part = (text: string, { start, end }: Stretch): CommitmentPart => ({ start, end, text: text.slice(start, end) });
const moved = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });

function withoutStop(text: string, end: number): number {
  let stop = end;
  while (stop > 0 && /[.;:!\s]/.test(text.charAt(stop - 1))) stop -= 1;
  return stop;
}
