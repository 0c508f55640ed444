import type { SilenceReason } from '../report/silence.ts';
import type { TextView } from './read-block.ts';

/** A run of tokens; `to` is exclusive. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Takes note of why a rule keeps quiet at a place, where somebody asked. Gives nothing, as the rule does. */
export function keepQuiet(view: TextView, { from, to }: Place, rule: string, reason: SilenceReason): undefined {
  if (!view.silences) return;
  const start = view.tokens[from]?.start ?? 0;
  view.silences.push({ rule, start, end: view.tokens[to - 1]?.end ?? start, reason });
}
