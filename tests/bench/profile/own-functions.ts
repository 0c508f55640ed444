/** A profile of a page's main thread, in the fields we read. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  /** The node that ran at each sample. */
  readonly samples?: readonly number[];
  /** Microseconds between each sample and the one before. */
  readonly timeDeltas?: readonly number[];
}

/** A function of an extension's scripts and its time in milliseconds. */
export interface OwnFunction {
  /** Its name and the line it begins in. */
  readonly name: string;
  /** Its own, with what it made the browser do, but without other functions of the scripts. */
  readonly self: number;
}

const EXTENSION = /^[a-z-]+-extension:/;

/** The time of an extension's scripts, in all and by function, the largest first. */
export function ownTimeByFunction({ nodes, samples = [], timeDeltas = [] }: Profile): {
  readonly total: number;
  readonly functions: readonly OwnFunction[];
} {
  const owners = ownersOf(nodes);
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = owners.get(id);
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  const functions = Array.from(times, ([name, self]) => ({ name, self })).toSorted((a, b) => b.self - a.self);
  return { total: functions.reduce((sum, { self }) => sum + self, 0), functions };
}

/** For each node the innermost function of an extension's scripts that it ran in or is. */
function ownersOf(nodes: Profile['nodes']): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inner = new Set(nodes.flatMap(({ children = [] }) => children));
  const owners = new Map<number, string>();
  const visit = (id: number, around: string | undefined): void => {
    const node = byId.get(id);
    if (!node) return;
    const { functionName, url, lineNumber } = node.callFrame;
    const owner = EXTENSION.test(url) ? `${functionName || '(anonymous)'}, line ${lineNumber + 1}` : around;
    if (owner !== undefined) owners.set(id, owner);
    for (const child of node.children ?? []) visit(child, owner);
  };
  for (const { id } of nodes) if (!inner.has(id)) visit(id, undefined);
  return owners;
}
