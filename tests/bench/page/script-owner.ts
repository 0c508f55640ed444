import { allIn, type Slice } from './slices.ts';

/** Whose a slice is: an extension's, the page's, or (undefined) that of whatever it ran in. */
export type Owner = 'extension' | 'page' | undefined;

const EXTENSION = /^[a-z-]+-extension:/;

/** Whether a slice of the trace is a call from the browser into a script. */
export const isCall = ({ event: { name } }: Slice): boolean =>
  name === 'v8.callFunction' || name === 'FunctionCall' || name === 'EvaluateScript';

/** The worlds in which an extension's scripts are called. */
export function extensionWorlds(roots: readonly Slice[]): ReadonlySet<number> {
  const worlds = new Set<number>();
  for (const root of roots) {
    for (const { event, inner } of allIn(root)) {
      const { worldId = 0 } = event.args ?? {};
      if (worldId !== 0 && inner.some((call) => EXTENSION.test(urlOf(call)))) worlds.add(worldId);
    }
  }
  return worlds;
}

/** Whether the browser handed a message to an extension's script in this task. */
export function holdsMessage(task: Slice): boolean {
  for (const { event } of allIn(task)) {
    if (event.args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.')) return true;
  }
  return false;
}

/** Tells whose a slice is, within a task that does or does not hold a message to an extension. */
export function ownerOf(slice: Slice, worlds: ReadonlySet<number>, isInMessage: boolean): Owner {
  const { event, inner } = slice;
  if (event.name === 'v8.callFunction') {
    // What resolves a promise is a function of the browser's: it has no address, but a world.
    const owner = inner.map((each) => ownerOf(each, worlds, isInMessage)).find(Boolean);
    return worlds.has(event.args?.worldId ?? 0) ? 'extension' : owner;
  }
  if (isCall(slice)) return EXTENSION.test(urlOf(slice)) ? 'extension' : urlOf(slice) === '' ? undefined : 'page';
  return event.name === 'RunMicrotasks' ? ownerOfMicrotasks(inner, worlds, isInMessage) : undefined;
}

/** Promises are not told apart in a trace: they go with the calls in the same round, or else with the task's message. */
function ownerOfMicrotasks(inner: readonly Slice[], worlds: ReadonlySet<number>, isInMessage: boolean): Owner {
  const owners = inner.map((each) => ownerOf(each, worlds, isInMessage));
  if (owners.includes('extension')) return 'extension';
  return isInMessage && !owners.includes('page') ? 'extension' : undefined;
}

const urlOf = ({ event }: Slice): string => event.args?.data?.url ?? '';
