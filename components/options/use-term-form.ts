import { type FormEvent, useState } from 'react';
import type { TermProblems, WireTerm } from '../../lib/messaging/protocol.ts';
import { EMPTY_FORM, formFrom, isSameForm, type TermFormValues, termFrom } from './term-form-values.ts';
import type { OrganisationTerms } from './use-organisation-terms.ts';

/** What the form works on, and whom it tells. */
export interface TermFormTask {
  /** The term to edit; a new one is made without it. */
  readonly term: WireTerm | undefined;
  readonly save: OrganisationTerms['save'];
  readonly onSaved: (term: string) => void;
  readonly onClose: () => void;
}

/** A term being written: what was typed stays until it is saved or the writer says to let it go. */
export function useTermForm({ term, save, onSaved, onClose }: TermFormTask) {
  const before = term ? formFrom(term) : EMPTY_FORM;
  const [form, setForm] = useState<TermFormValues>(before);
  const [problems, setProblems] = useState<TermProblems>({});
  const [failure, setFailure] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await save(termFrom(form), term?.term);
    if (outcome.saved) {
      onSaved(form.term.trim());
      onClose();
    } else {
      setProblems('problems' in outcome ? outcome.problems : {});
      setFailure('failure' in outcome ? outcome.failure : undefined);
    }
  };
  return {
    form,
    change: (fields: Partial<TermFormValues>) => setForm((now) => ({ ...now, ...fields })),
    problems,
    failure,
    submit,
    isLeaving,
    /** Asks first when something was typed; asked again, it closes. */
    leave: () => (isLeaving || isSameForm(before, form) ? onClose() : setLeaving(true)),
    stay: () => setLeaving(false),
  };
}
