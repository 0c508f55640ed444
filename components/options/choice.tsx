import { useId } from 'react';

/** What a choice is, and whether it is made. */
export interface ChoiceProps {
  readonly label: string;
  readonly explanation: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A tick box with a line that explains it. */
export function Choice({ label, explanation, checked, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-explanation`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-explanation`} className="choice-explanation quiet-text">
        {explanation}
      </p>
    </div>
  );
}
