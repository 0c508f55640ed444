import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from './policy.ts';

/** The policy of the moment. */
export interface PolicySource {
  /** Undefined where the organisation sets nothing, or the browser knows no policies. */
  read(): Promise<Policy | undefined>;
  /** Calls `listener` whenever the policy changed. Firefox does not tell: there it is read when the worker starts. */
  onChange(listener: () => void): void;
}

/** The policy that the browser keeps under `storage.managed`; read once, and again after it changed. */
export function policySource(): PolicySource {
  let policy: Promise<Policy | undefined> | undefined;
  const fetch = async () => readPolicy(await managedValues());
  return {
    read: () => {
      policy ??= fetch();
      return policy;
    },
    onChange(listener) {
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
