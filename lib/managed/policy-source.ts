import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from './policy.ts';

/** The policy of the moment. */
export interface PolicySource {
  /**
   * Undefined where the organisation sets nothing, the browser knows no policies, or it has not read them yet: then
   * the listener hears of the policy as of a change.
   */
  read(): Promise<Policy | undefined>;
  /** The policy, however long the browser takes to read it: for what must not be done against it. */
  whole(): Promise<Policy | undefined>;
  /** Calls `listener` whenever the policy changed. Firefox does not tell: there it is read when the worker starts. */
  onChange(listener: () => void): void;
}

/** How long the policy is waited for, in milliseconds: as a browser starts it takes seconds, and drafts are to be marked. */
const PATIENCE = 50;

/** The policy that the browser keeps under `storage.managed`; read once, and again after it changed. */
export function policySource(): PolicySource {
  const listeners: (() => void)[] = [];
  let policy: Promise<Policy | undefined> | undefined;
  let isOwed = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const fetch = async () => {
    const found = readPolicy(await managedValues());
    if (isOwed && found) setTimeout(tell);
    isOwed = false;
    return found;
  };
  return {
    read: () => {
      policy ??= fetch();
      const { promise: late, resolve } = Promise.withResolvers<undefined>();
      const timer = setTimeout(() => {
        isOwed = true;
        resolve(undefined);
      }, PATIENCE);
      return Promise.race([policy.finally(() => clearTimeout(timer)), late]);
    },
    whole: () => {
      policy ??= fetch();
      return policy;
    },
    onChange(listener) {
      listeners.push(listener);
      browser.storage.onChanged.addListener((_changes, area) => {
        if (area !== 'managed') return;
        policy = undefined;
        listener();
      });
    },
  };
}

/** Firefox rejects where nobody has installed a policy: then nothing is set. */
async function managedValues(): Promise<unknown> {
  return browser.storage.managed.get(null).catch(() => undefined);
}
