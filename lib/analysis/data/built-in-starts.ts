import type { GroupedStarts } from '../rule-set.ts';

/**
 * The words that may begin each built-in term and pattern. The build puts them here (`scripts/compiled-starts.ts`), so that
 * a worker compiles what a draft may hold and not all there is; elsewhere there are none, and all is compiled at once.
 */
export const builtInStarts: readonly GroupedStarts[] | undefined = undefined;
