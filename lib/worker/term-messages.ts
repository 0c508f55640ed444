import * as v from 'valibot';
import { builtInTerms } from '../analysis/index.ts';
import type { Policy } from '../managed/policy.ts';
import { saveTermSchema, termQuerySchema, termSchema, termTrialSchema } from '../messaging/schemas.ts';
import { noInput, receive } from './receive.ts';
import type { TermTrials } from './term-trial.ts';
import type { TermsService } from './terms-service.ts';
import { wireTerm } from './wire-term.ts';

/** What answers about terms are made of. */
export interface TermMessageParts {
  readonly terms: TermsService;
  readonly trials: TermTrials;
  readonly policy: () => Promise<Policy | undefined>;
  /** Awaited when a surface has changed the terms itself. */
  readonly onChange: () => Promise<unknown>;
  /** Has pages told of changes that they were not told of. */
  readonly catchUp: () => Promise<unknown>;
  /** Why drafts are checked without the organisation's terms. */
  readonly failure: () => Promise<string | undefined>;
}

/** Answers what the options page asks about the organisation's terms and its policy. */
export function answerForTerms({ terms, trials, policy, onChange, catchUp, failure }: TermMessageParts): void {
  const from = 'surface';
  const names = v.object({ terms: v.array(v.string()) });
  receive({
    name: 'termPage',
    from,
    schema: termQuerySchema,
    async answer(query) {
      await catchUp();
      return terms.page(query);
    },
  });
  receive({
    name: 'termNames',
    from,
    schema: v.object({ query: v.string() }),
    answer: ({ query }) => terms.names(query),
  });
  receive({
    name: 'saveTerm',
    from,
    schema: saveTermSchema,
    answer: ({ term, edited }) => terms.save(term, edited),
  });
  receive({ name: 'deleteTerms', from, schema: names, answer: (given) => terms.delete(given.terms) });
  receive({
    name: 'restoreTerms',
    from,
    schema: v.object({ terms: v.array(termSchema) }),
    answer: (given) => terms.restore(given.terms),
  });
  receive({
    name: 'tryTerm',
    from,
    schema: termTrialSchema,
    answer: ({ term, replaces, text }) => trials.try(term, replaces, text),
  });
  receive({
    name: 'termsChanged',
    from,
    schema: noInput,
    async answer() {
      await onChange();
    },
  });
  receive({
    name: 'importSurroundings',
    from,
    schema: noInput,
    answer: async () => ({
      builtIn: builtInTerms.map(({ term }) => term),
      managed: ((await policy())?.terms ?? []).map(wireTerm),
    }),
  });
  receive({ name: 'policy', from, schema: noInput, answer: async () => summaryOf(await policy()) });
  receive({ name: 'glossaryFailure', from, schema: noInput, answer: failure });
}

function summaryOf(policy: Policy | undefined) {
  return policy && { ...policy, terms: policy.terms.length };
}
