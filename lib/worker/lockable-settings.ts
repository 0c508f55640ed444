import type { Policy } from '../managed/policy.ts';
import type { Locked } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { PlainError } from '../shared/plain-error.ts';

/** The settings as they hold: the organisation's where its policy says so, else the writer's. */
export interface LockableSettings extends SettingsStore {
  /** What is the organisation's to change. */
  locked(): Promise<Locked>;
}

const REFUSAL = 'Your organisation has set this, so it cannot be changed here.';

/**
 * The writer's settings under the organisation's policy. A change of what is locked rejects with `PlainError`; it waits
 * for the whole policy, while a reading goes by what is known of it.
 */
export function lockableSettings(
  own: SettingsStore,
  policy: () => Promise<Policy | undefined>,
  wholePolicy: () => Promise<Policy | undefined>,
): LockableSettings {
  return {
    read: async (name) => withPolicy(name, await own.read(name), await policy()),
    async change(name, change) {
      const locked = lockedBy(await wholePolicy());
      if ((name === 'readers' && locked.readers) || (name === 'categoriesOff' && locked.categoriesOff))
        throw new PlainError(REFUSAL);
      await own.change(name, (now) => {
        const next = change(now);
        if (name === 'sitesOff' && isTouched(locked.sites, now as readonly string[], next as readonly string[]))
          throw new PlainError(REFUSAL);
        return next;
      });
    },
    salt: () => own.salt(),
    locked: async () => lockedBy(await policy()),
  };
}

function withPolicy<Name extends keyof Settings>(
  name: Name,
  own: Settings[Name],
  policy: Policy | undefined,
): Settings[Name] {
  if (!policy) return own;
  const { readers, categoriesOff, sitesOff, sitesOn } = policy;
  const held: Partial<Settings> = {
    ...(readers && { readers }),
    ...(categoriesOff && { categoriesOff }),
    ...(name === 'sitesOff' && { sitesOff: sitesUnder(own as readonly string[], sitesOff, sitesOn) }),
  };
  return (held as Settings)[name] ?? own;
}

const sitesUnder = (own: readonly string[], off: readonly string[], on: readonly string[]) => [
  ...new Set([...own.filter((host) => !on.includes(host)), ...off]),
];

function lockedBy(policy: Policy | undefined): Locked {
  return {
    readers: policy?.readers !== undefined,
    categoriesOff: policy?.categoriesOff !== undefined,
    sites: [...(policy?.sitesOff ?? []), ...(policy?.sitesOn ?? [])],
  };
}

const isTouched = (sites: readonly string[], now: readonly string[], next: readonly string[]) =>
  sites.some((host) => now.includes(host) !== next.includes(host));
