import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

/** A text field, what it is for and what is wrong with it. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | undefined;
  readonly hint?: string;
  /** Lines shown; a field of one line without it. */
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled text field with its hint and its problem beside it, both read out with it. */
export function Field({ label, hint, problem, rows, isRequired = false, ...field }: FieldProps) {
  return (
    <TextField
      {...field}
      isRequired={isRequired}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      className="field"
    >
      <Label>
        {label}
        {!isRequired && <span className="quiet-text"> (optional)</span>}
      </Label>
      {hint && (
        <Text slot="description" className="small quiet-text">
          {hint}
        </Text>
      )}
      {rows === undefined ? <Input autoComplete="off" /> : <TextArea rows={rows} />}
      <FieldError className="problem">{problem}</FieldError>
    </TextField>
  );
}
