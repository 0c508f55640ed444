import type { CDPSession, Page } from '@playwright/test';

/** Kinds of objects that a script which keeps what it should let go of would pile up. */
const KINDS = [
  'Object',
  'Array',
  'Map',
  'Set',
  'Function',
  'Range',
  'StaticRange',
  'AbortSignal',
  'Promise',
  'Node',
] as const;

/**
 * Counts a list of objects, in the page. Nodes are counted by themselves; their attributes and classes, of which every one
 * that was looked at has an object too, would count them again.
 */
const COUNT = `function (isAll) {
  const ofNodes = [Node, NamedNodeMap, DOMTokenList];
  return isAll ? this.length : this.filter((one) => !ofNodes.some((kind) => one instanceof kind)).length;
}`;

/** How many live objects of each kind the extension's own world has in a page and its frames. */
export type OwnObjects = Readonly<Record<(typeof KINDS)[number], number>>;

/** Counts what the extension keeps alive in a page, apart from all that the page itself keeps. */
export class OwnObjectCounter {
  readonly #session: CDPSession;
  readonly #worlds: Set<number>;

  private constructor(session: CDPSession, worlds: Set<number>) {
    this.#session = session;
    this.#worlds = worlds;
  }

  /** Begins to follow a page. */
  static async of(page: Page): Promise<OwnObjectCounter> {
    const session = await page.context().newCDPSession(page);
    const worlds = new Set<number>();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:') || context.name === 'Common Ground') worlds.add(context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
    await session.send('Runtime.enable');
    return new OwnObjectCounter(session, worlds);
  }

  /** Counts after the browser has let go of all it can. Throws where the extension has no world in the page. */
  async count(): Promise<OwnObjects> {
    if (this.#worlds.size === 0) throw new Error('The extension does not run in the page');
    await this.#session.send('HeapProfiler.collectGarbage');
    const counts = await Promise.all(KINDS.map(async (kind) => [kind, await this.#countOf(kind)] as const));
    return Object.fromEntries(counts) as OwnObjects;
  }

  async #countOf(kind: string): Promise<number> {
    let sum = 0;
    for (const contextId of this.#worlds) {
      const { result } = await this.#session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
      if (!result.objectId) continue;
      const { objects } = await this.#session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const length = await this.#session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: COUNT,
        arguments: [{ value: kind !== 'Object' }],
        returnByValue: true,
      });
      for (const objectId of [result.objectId, objects.objectId]) {
        if (objectId) await this.#session.send('Runtime.releaseObject', { objectId });
      }
      sum += length.result.value as number;
    }
    return sum;
  }
}

/** The kinds of which there are more than before, beyond what comes and goes; `spare` is how many of each may. */
export function growth(before: OwnObjects, after: OwnObjects, spare: number): readonly string[] {
  return KINDS.filter((kind) => after[kind] > before[kind] + spare).map(
    (kind) => `${kind}: ${before[kind]} → ${after[kind]}`,
  );
}
