import { useEffect } from 'react';
import { send } from '../../lib/messaging/messaging.ts';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Logo } from '../shared/logo.tsx';
import { onRuleSetChange } from '../shared/on-rule-set-change.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { CategoriesSection } from './categories-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { ManagedSection } from './managed-section.tsx';
import { ReadersSection } from './readers-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { useSettings } from './use-settings.ts';
import { YourDataSection } from './your-data-section.tsx';
import '../shared/theme.css';
import './options.css';
import './term-list.css';
import './dialog.css';
import './import.css';
import './data.css';

const PARTS = [
  { id: 'terms', name: 'Your organisation’s terms' },
  { id: 'managed', name: 'Set by your organisation' },
  { id: 'readers', name: 'Who reads your drafts' },
  { id: 'categories', name: 'What is marked' },
  { id: 'ignored', name: 'Ignored for good' },
  { id: 'sites', name: 'Sites' },
  { id: 'shortcuts', name: 'Keyboard shortcuts' },
  { id: 'your-data', name: 'Your data' },
] as const;

const askForPolicy = async () => ({ policy: await send('policy') });
const askForGlossary = async () => ({ notice: await send('glossaryFailure') });

/** The options page. */
export function Options() {
  const { settings, failure, retry, change } = useSettings();
  const { answer: managed, askAgain: askForPolicyAgain } = useAnswer(askForPolicy);
  const { answer: glossary, askAgain: askForGlossaryAgain } = useAnswer(askForGlossary);
  useEffect(() => onRuleSetChange(askForPolicyAgain), [askForPolicyAgain]);
  const policy = managed?.policy;
  return (
    <div className="options">
      <header>
        <Logo />
        <h1>
          Common Ground <span className="quiet-text">options</span>
        </h1>
      </header>
      <nav aria-label="On this page">
        <ul>
          {PARTS.filter(({ id }) => id !== 'managed' || policy).map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {glossary?.notice && <FailureNotice message={glossary.notice} onRetry={askForGlossaryAgain} />}
        <TermsSection />
        {policy && <ManagedSection policy={policy} />}
        {failure && <FailureNotice message={failure} onRetry={retry} />}
        {settings && (
          <>
            <ReadersSection readers={settings.readers} isLocked={settings.locked.readers} change={change} />
            <CategoriesSection
              categoriesOff={settings.categoriesOff}
              isLocked={settings.locked.categoriesOff}
              change={change}
            />
            <IgnoredSection ignored={settings.ignoredWordings} change={change} />
            <SitesSection
              sitesOff={settings.sitesOff}
              sitesChosen={settings.sitesChosen}
              locked={settings.locked.sites}
              change={change}
            />
          </>
        )}
        <ShortcutsSection />
        <YourDataSection />
        <p className="quiet-text">
          <a href="/third-party-notices.txt">Libraries in Common Ground, and their licences</a>
        </p>
      </main>
    </div>
  );
}
