import { browser } from 'wxt/browser';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { openShortcutPage } from './open-shortcut-page.ts';
import { Section } from './section.tsx';

const NAMES = ['open-card', 'next-finding', 'previous-finding', 'pause-page'];

/** The keys that work in a draft, and the way to the browser's page where they are set. */
export function ShortcutsSection() {
  const { answer: commands, failure, askAgain } = useAnswer(askForCommands);
  return (
    <Section id="shortcuts" title="Keyboard shortcuts" intro="Keys that work while you write. The rest is on the card.">
      {failure && <FailureNotice message={failure} onRetry={askAgain} />}
      {commands && (
        <dl className="shortcuts">
          {commands.map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span className="quiet-text">No keys set</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" onClick={() => void openShortcutPage()}>
        Change the keys in your browser
      </button>
    </Section>
  );
}

/** Our commands; browsers add some of their own, and give them in no order of ours. */
async function askForCommands() {
  const commands = await browser.commands.getAll();
  return NAMES.flatMap((wanted) => commands.filter(({ name }) => name === wanted));
}
