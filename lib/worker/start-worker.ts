import { type Browser, browser } from 'wxt/browser';
import { builtInTerms } from '../analysis/index.ts';
import { glossaryDatabase } from '../glossary/database.ts';
import { termStore } from '../glossary/term-store.ts';
import { VERSION_KEY } from '../messaging/keys.ts';
import { send } from '../messaging/messaging.ts';
import { settingsStore } from '../settings/settings-store.ts';
import { versionCounter } from '../settings/version-counter.ts';
import { logError } from '../shared/log.ts';
import { checkService } from './check-service.ts';
import { answerGlossary } from './glossary-messages.ts';
import { glossarySearch } from './glossary-search.ts';
import { glossaryService } from './glossary-service.ts';
import { enterOpenTabs } from './open-drafts.ts';
import { openWelcome } from './open-welcome.ts';
import { answerPages } from './page-messages.ts';
import { answerSurfaces } from './surface-messages.ts';

/** Builds the worker's parts and starts listening, all before it returns: a listener added later would miss what woke the worker. */
export function startWorker(): void {
  const store = termStore(glossaryDatabase());
  const settings = settingsStore();
  const version = versionCounter(VERSION_KEY);
  const onError = (error: unknown) => logError('organisation terms not read', error);
  const organisationTerms = () => store.list();
  const checks = checkService(organisationTerms, onError);
  const glossary = glossarySearch({ organisationTerms, builtInTerms, onError });
  const onChange = () => {
    checks.termsChanged();
    glossary.termsChanged();
    return version.raise();
  };
  answerPages({ checks, settings, version });
  answerGlossary(glossary);
  answerSurfaces({ glossary: glossaryService({ store, onChange }), settings, version });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update')
      enterOpenTabs().catch((error) => logError('entering open tabs failed', error));
    if (reason === 'install') openWelcome().catch((error) => logError('welcome page not opened', error));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card') openCard(tab);
  });
}

/** Asks the tab's frames to open the card at the caret. A tab whose address we may not see has no script of ours. */
function openCard(tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined || tab.url === undefined) return;
  // Rejects where no frame answers, which is no fault: the writer is not in a draft.
  send('openCard', undefined, tab.id).catch(() => undefined);
}
