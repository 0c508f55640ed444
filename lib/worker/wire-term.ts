import type { WireTerm } from '../messaging/protocol.ts';
import type { Term } from '../terms/term.ts';

/** A term as it goes to surfaces. */
export function wireTerm(term: Term): WireTerm {
  const { examples: _examples, variants = [], plain, knownTo, fineIn, ...rest } = term;
  return {
    ...rest,
    variants: [...variants],
    plain: [...plain],
    knownTo: [...knownTo],
    ...(fineIn && { fineIn: [...fineIn] }),
  };
}
