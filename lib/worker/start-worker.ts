import { browser } from 'wxt/browser';
import { builtInTerms } from '../analysis/index.ts';
import { glossaryDatabase } from '../glossary/database.ts';
import { type TermStore, termStore } from '../glossary/term-store.ts';
import { policySource } from '../managed/policy-source.ts';
import { VERSION_KEY } from '../messaging/keys.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { versionCounter } from '../settings/version-counter.ts';
import { logError } from '../shared/log.ts';
import { plainMessage } from '../shared/plain-error.ts';
import { checkService } from './check-service.ts';
import { chosenSites } from './chosen-sites.ts';
import { answerCommands } from './commands.ts';
import { answerForData } from './data-messages.ts';
import { enterOpenTabs } from './enter-tabs.ts';
import { followSites } from './follow-sites.ts';
import { answerGlossary } from './glossary-messages.ts';
import { glossarySearch } from './glossary-search.ts';
import { lockableSettings } from './lockable-settings.ts';
import { offerLookUp } from './look-up.ts';
import { openWelcome } from './open-welcome.ts';
import { organisationPack } from './organisation-pack.ts';
import { enterWhenLetIn } from './own-access.ts';
import { answerPages } from './page-messages.ts';
import { answerSurfaces } from './surface-messages.ts';
import { answerForTerms } from './term-messages.ts';
import { revisionWatch } from './term-revision.ts';
import { TermTrials } from './term-trial.ts';
import { termsService } from './terms-service.ts';

/** Builds the worker's parts and starts listening, all before it returns: a listener added later would miss what woke the worker. */
export function startWorker(): void {
  const store = termStore(glossaryDatabase());
  const ownSettings = settingsStore();
  const version = versionCounter(VERSION_KEY);
  const policies = policySource();
  const policy = () => policies.read();
  const wholePolicy = () => policies.whole();
  const settings = lockableSettings(ownSettings, policy, wholePolicy);
  const onError = (error: unknown) => logError('organisation terms not read', error);
  const pack = () => organisationPack({ store, policy, onError });
  const checks = checkService(pack, onError);
  const trials = new TermTrials({ checks, settings, pack });
  const forget = () => {
    checks.termsChanged();
    trials.forget();
    terms.termsChanged();
    glossary.termsChanged();
  };
  const revisions = revisionWatch(store, version, forget);
  const onChange = async () => {
    forget();
    await version.raise();
    await revisions.told();
  };
  const terms = termsService({ store, policy: wholePolicy, builtInTerms, onChange });
  const organisationTerms = async () => (await pack()).terms;
  const glossary = glossarySearch({ organisationTerms, builtInTerms, onError });
  const catchUp = () => revisions.catchUp().catch(onError);
  const sites = chosenSites({ settings: ownSettings, version });
  answerPages({ checks, settings, version, sites, catchUp });
  answerGlossary(glossary);
  answerSurfaces({ settings, version, sites });
  answerForTerms({ terms, trials, policy: wholePolicy, onChange, catchUp, failure: () => failureOf(store) });
  answerForData({ store, settings: ownSettings, sites }, async () => {
    forget();
    version.forget();
  });
  policies.onChange(() => {
    forget();
    version.raise().catch((error) => logError('policy not followed', error));
  });
  followSites(sites);
  enterWhenLetIn();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update')
      enterOpenTabs().catch((error) => logError('entering open tabs failed', error));
    if (reason === 'install') openWelcome(wholePolicy).catch((error) => logError('welcome page not opened', error));
  });
  answerCommands();
  offerLookUp();
}

/** Why drafts are checked without the organisation's terms; undefined when they are not. */
async function failureOf(store: TermStore): Promise<string | undefined> {
  try {
    await store.revision();
    return undefined;
  } catch (error) {
    const reason = plainMessage(error, 'Your organisation’s terms cannot be read.');
    return `${reason} Until then drafts are checked with the built-in glossary.`;
  }
}
