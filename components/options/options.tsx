import { FailureNotice } from '../shared/failure-notice.tsx';
import { Logo } from '../shared/logo.tsx';
import { CategoriesSection } from './categories-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { ReadersSection } from './readers-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { useSettings } from './use-settings.ts';
import '../shared/theme.css';
import './options.css';

const PARTS = [
  { id: 'terms', name: 'Your organisation’s terms' },
  { id: 'readers', name: 'Who reads your drafts' },
  { id: 'categories', name: 'What is marked' },
  { id: 'ignored', name: 'Ignored for good' },
  { id: 'sites', name: 'Sites switched off' },
] as const;

/** The options page. */
export function Options() {
  const { settings, failure, retry, change } = useSettings();
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
          {PARTS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <TermsSection />
        {failure && <FailureNotice message={failure} onRetry={retry} />}
        {settings && (
          <>
            <ReadersSection readers={settings.readers} change={change} />
            <CategoriesSection categoriesOff={settings.categoriesOff} change={change} />
            <IgnoredSection ignored={settings.ignoredWordings} change={change} />
            <SitesSection sitesOff={settings.sitesOff} change={change} />
          </>
        )}
      </main>
    </div>
  );
}
