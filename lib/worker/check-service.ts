import { type Checker, createChecker } from '../analysis/index.ts';
import type { BlockAnalysis, BlockInput } from '../report/block-analysis.ts';
import type { Explanation } from '../report/silence.ts';
import { AnalysisCache } from './analysis-cache.ts';
import type { Pack } from './organisation-pack.ts';

/** Checks blocks against the rule set of the moment. */
export interface CheckService {
  /** Gets the rule set ready; one that had to do without the organisation's terms is made anew. */
  wake(): Promise<void>;
  /** One analysis a block, in order. */
  check(blocks: readonly BlockInput[]): Promise<BlockAnalysis[]>;
  /** What there is to say of a block and where rules kept quiet; nothing of it is kept. */
  explain(block: BlockInput): Promise<Explanation>;
  /** Lets go of the rule set: the terms it was made of have changed. */
  termsChanged(): void;
}

/** A rule set and what it found. They live and die together, so an old rule set cannot fill a new one's cache. */
interface RuleSet {
  readonly checker: Checker;
  readonly cache: AnalysisCache;
  readonly isComplete: boolean;
}

/**
 * The check service. `organisationPack` gives the terms to add to the built-in packs; where it rejects, `onError`
 * hears of it and the built-in packs must do.
 */
export function checkService(organisationPack: () => Promise<Pack>, onError: (error: unknown) => void): CheckService {
  let ruleSet: Promise<RuleSet> | undefined;

  const current = () => {
    ruleSet ??= build();
    return ruleSet;
  };
  const build = async (): Promise<RuleSet> => {
    const pack = await organisationPack().catch(onError);
    return { checker: createChecker(pack ?? {}), cache: new AnalysisCache(), isComplete: Boolean(pack) };
  };
  return {
    async wake() {
      const { isComplete } = await current();
      if (!isComplete) ruleSet = build();
      await ruleSet;
    },
    async check(blocks) {
      const { checker, cache } = await current();
      return blocks.map((block) => cache.analysisOf(block, (unknown) => checker.check(unknown)));
    },
    async explain(block) {
      return (await current()).checker.explain(block);
    },
    termsChanged() {
      ruleSet = undefined;
    },
  };
}
