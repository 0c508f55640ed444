import type { PolicySummary } from '../../lib/messaging/protocol.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { READER_NAMES } from '../shared/readers.ts';
import { counted } from './count-words.ts';
import { Section } from './section.tsx';

/** What the organisation's policy sets, and what is wrong with it. */
export function ManagedSection({ policy }: { readonly policy: PolicySummary }) {
  const { problems } = policy;
  return (
    <Section
      id="managed"
      title="Set by your organisation"
      intro="Whoever looks after this browser has set these for everybody. They cannot be changed here."
    >
      <ul className="facts">
        {factsOf(policy).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <div className="managed-problems">
          <h3>{counted(problems.length, 'fault')} in the policy</h3>
          <p className="quiet-text">The rest of it holds. Please tell whoever looks after this browser.</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

function factsOf({ terms, readers, categoriesOff, sitesOff, sitesOn, welcomePage }: PolicySummary): string[] {
  const facts = [
    terms > 0 && `${counted(terms, 'term')}, with a lock in the list above.`,
    readers && `Readers: ${readers.map((reader) => READER_NAMES[reader].name).join(', ')}.`,
    categoriesOff && notMarked(categoriesOff.map((category) => CATEGORY_LABELS[category])),
    sitesOff.length > 0 && `Off on: ${sitesOff.join(', ')}.`,
    sitesOn.length > 0 && `Always on: ${sitesOn.join(', ')}.`,
    welcomePage !== undefined && `The welcome page ${welcomePage ? 'opens' : 'does not open'} by itself.`,
  ].filter((fact) => typeof fact === 'string');
  return facts.length > 0 ? facts : ['Nothing that can be used.'];
}

const notMarked = (names: readonly string[]) =>
  names.length === 0 ? 'Everything is marked.' : `Not marked: ${names.join(', ')}.`;
