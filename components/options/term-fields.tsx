import { useId } from 'react';
import { CATEGORY_LABELS } from '../../lib/shared/category-label.ts';
import { READERS, type Reader } from '../../lib/shared/reader.ts';
import { type PartOfSpeech, TERM_CATEGORIES, type TermCategory } from '../../lib/terms/term.ts';
import type { FieldProblems } from '../../lib/terms/validate-term.ts';
import { READER_NAMES } from '../shared/readers.ts';
import { Choice } from './choice.tsx';
import { Field } from './field.tsx';
import type { TermFormValues } from './term-form-values.ts';

const WORD_CLASSES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'Noun (workstream)',
  verb: 'Verb (signpost)',
  adjective: 'Adjective (holistic)',
  adverb: 'Adverb (proactively)',
  phrase: 'Phrase, just as written',
};

/** What the fields hold and what is wrong with them. */
export interface TermFieldsProps {
  readonly form: TermFormValues;
  readonly problems: FieldProblems;
  readonly change: (fields: Partial<TermFormValues>) => void;
}

/** The fields of a term. */
export function TermFields({ form, problems, change }: TermFieldsProps) {
  const text = (name: 'term' | 'variants' | 'plain' | 'meaning' | 'question' | 'note') => ({
    value: form[name],
    onChange: (value: string) => change({ [name]: value }),
    problem: problems[name],
  });
  return (
    <>
      <Field
        label="Term"
        isRequired
        autoFocus
        hint="In its plainest form: workstream, not workstreams."
        {...text('term')}
      />
      <div className="pair">
        <Choose
          label="Word class"
          value={form.partOfSpeech}
          options={WORD_CLASSES}
          onChange={(partOfSpeech) => change({ partOfSpeech })}
        />
        <Choose<TermCategory>
          label="Marked as"
          value={form.category}
          options={
            Object.fromEntries(TERM_CATEGORIES.map((name) => [name, CATEGORY_LABELS[name]])) as Record<
              TermCategory,
              string
            >
          }
          onChange={(category) => change({ category })}
        />
      </div>
      <Choice
        label="Always fine"
        explanation="Never mark this wording, whatever other entries and rules say."
        checked={form.alwaysFine}
        onChange={(alwaysFine) => change({ alwaysFine })}
      />
      <Field label="What it means" hint="In everyday words. The card shows this." {...text('meaning')} />
      <div className="pair">
        <Field label="Say instead" rows={3} hint="One a line, the best first." {...text('plain')} />
        <Field label="Other forms" rows={3} hint="Short forms and spellings, one a line." {...text('variants')} />
      </div>
      <Field label="Question to ask" hint="Where no other wording fits: “Who is this for?”" {...text('question')} />
      <KnownTo readers={form.knownTo} onChange={(knownTo) => change({ knownTo })} />
      <Choice
        label="Disliked"
        explanation="The people it names dislike it: it is marked whoever reads."
        checked={form.disliked}
        onChange={(disliked) => change({ disliked })}
      />
      <Field label="Note for colleagues" {...text('note')} />
    </>
  );
}

function Choose<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={({ target }) => props.onChange(target.value as Value)}>
        {Object.entries<string>(props.options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function KnownTo({
  readers,
  onChange,
}: {
  readonly readers: readonly Reader[];
  readonly onChange: (readers: Reader[]) => void;
}) {
  const choose = (reader: Reader, isKnown: boolean) =>
    onChange(READERS.filter((other) => (other === reader ? isKnown : readers.includes(other))));
  return (
    <fieldset className="field known-to">
      <legend>
        Readers who know it <span className="quiet-text">(optional)</span>
      </legend>
      <p className="small quiet-text">It is left unmarked when all readers of a draft are among them.</p>
      <div>
        {READERS.map((reader) => (
          <label key={reader}>
            <input
              type="checkbox"
              checked={readers.includes(reader)}
              onChange={({ target }) => choose(reader, target.checked)}
            />
            {READER_NAMES[reader].name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
