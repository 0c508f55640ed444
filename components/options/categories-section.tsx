import { send } from '../../lib/messaging/messaging.ts';
import { CATEGORIES, type Category } from '../../lib/shared/category.ts';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { LockedNote } from '../shared/locked-note.tsx';
import { Choice } from './choice.tsx';
import { Section } from './section.tsx';
import type { ChangeSettings } from './use-settings.ts';

const EXPLANATIONS: Readonly<Record<Category, string>> = {
  jargon: 'Words that people outside the office do not use, such as “leverage”.',
  acronym: 'Letters that nobody has spelled out in the draft.',
  sentence: 'Sentences that lose the reader on the way. They count in the popup and are not underlined.',
  blanket: 'Wording that treats a whole group as one, such as “the elderly”.',
  promise: 'Promises with nobody or no date behind them, such as “in due course”.',
  voice: 'Wording that talks down, or sets “us” apart from “them”.',
  resource: 'Plans that say nothing of the people and money they need.',
};

/** The kinds of findings, each to be switched on or off. */
export function CategoriesSection({
  categoriesOff,
  isLocked,
  change,
}: {
  readonly categoriesOff: readonly Category[];
  readonly isLocked: boolean;
  readonly change: ChangeSettings;
}) {
  const switchTo = (category: Category, isOn: boolean) => {
    const off = CATEGORIES.filter((other) => (other === category ? !isOn : categoriesOff.includes(other)));
    change({ categoriesOff: off }, () => send('changeSettings', { categoriesOff: off }));
  };
  return (
    <Section id="categories" title="What is marked" intro="Switch off what is of no use to you.">
      {isLocked && <LockedNote />}
      <fieldset className="choices" disabled={isLocked}>
        <legend className="unseen">What is marked</legend>
        {CATEGORIES.map((category) => (
          <Choice
            key={category}
            label={CATEGORY_LABELS[category]}
            explanation={EXPLANATIONS[category]}
            checked={!categoriesOff.includes(category)}
            onChange={(isOn) => switchTo(category, isOn)}
          />
        ))}
      </fieldset>
    </Section>
  );
}
