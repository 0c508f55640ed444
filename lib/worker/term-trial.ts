import { builtInTerms, type Checker, createChecker, termStarts } from '../analysis/index.ts';
import type { TermTrial, WireTerm } from '../messaging/protocol.ts';
import type { BlockAnalysis } from '../report/block-analysis.ts';
import type { Finding } from '../report/finding.ts';
import { summarise } from '../report/summarise.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { cleanTerm } from '../terms/clean-term.ts';
import { termKey } from '../terms/term-key.ts';
import type { CheckService } from './check-service.ts';
import type { Pack } from './organisation-pack.ts';

/** What a trial is made of. */
export interface TrialParts {
  readonly checks: CheckService;
  readonly settings: SettingsStore;
  readonly pack: () => Promise<Pack>;
}

/** Shows what a term would do to a sentence before it is saved. Nothing is kept of either. */
export class TermTrials {
  readonly #parts: TrialParts;
  /** The checker of the last trial: while the writer changes the sentence, the term stays the same. */
  #last: { readonly of: string; readonly checker: Checker } | undefined;

  constructor(parts: TrialParts) {
    this.#parts = parts;
  }

  /** What is marked in the text now, and what would be with the term. `replaces` is the name of the term it was. */
  async try(given: WireTerm, replaces: string | undefined, text: string): Promise<TermTrial> {
    const block = { text, kind: 'paragraph' } as const;
    const [now] = await this.#parts.checks.check([block]);
    const then = (await this.#checker(given, replaces)).check(block);
    const key = termKey(given.term);
    const builtIn = builtInTerms.find(({ term }) => termKey(term) === key);
    return {
      before: now ? await this.#shown(now) : [],
      after: await this.#shown(then),
      ...(builtIn && { replaces: builtIn.term }),
    };
  }

  /** Lets go of the last checker: terms have changed. */
  forget(): void {
    this.#last = undefined;
  }

  async #checker(given: WireTerm, replaces: string | undefined): Promise<Checker> {
    const of = JSON.stringify([given, replaces]);
    if (this.#last?.of === of) return this.#last.checker;
    const { terms, starts } = await this.#parts.pack().catch(() => ({ terms: [], starts: [] }));
    const term = cleanTerm(given);
    const gone = new Set([termKey(term.term), termKey(replaces ?? '')]);
    const kept = terms.map((other) => !gone.has(termKey(other.term)));
    const checker = createChecker({
      terms: [...terms.filter((_term, at) => kept[at]), term],
      starts: [...starts.filter((_starts, at) => kept[at]), ...termStarts([term])],
    });
    this.#last = { of, checker };
    return checker;
  }

  /** The findings that the writer would be shown. */
  async #shown(analysis: BlockAnalysis): Promise<Finding[]> {
    const { settings } = this.#parts;
    const [readers, categoriesOff, ignored] = await Promise.all([
      settings.read('readers'),
      settings.read('categoriesOff'),
      settings.read('ignoredWordings'),
    ]);
    const isIgnored = ({ rule, key }: Finding) => ignored.some((other) => other.rule === rule && other.key === key);
    const { findings } = summarise([analysis], { readers, categoriesOff, isIgnored });
    return findings.map(({ finding }) => finding).filter(({ category }) => category !== 'sentence');
  }
}
