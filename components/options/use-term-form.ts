import { type FormEvent, useState } from 'react';
import type { WireTerm } from '../../lib/messaging/protocol.ts';
import type { FieldProblems } from '../../lib/terms/validate-term.ts';
import { EMPTY_FORM, formFrom, isSameForm, type TermFormValues, termFrom } from './term-form-values.ts';
import type { TermChanges } from './use-term-changes.ts';

/** What the form works on, and whom it tells. */
export interface TermFormTask {
  /** The term to edit; a new one is made without it. */
  readonly term: WireTerm | undefined;
  /** What a new one begins with. */
  readonly begin?: TermFormValues | undefined;
  readonly save: TermChanges['save'];
  readonly onSaved: (term: string) => void;
  readonly onClose: () => void;
}

/** What stands in the place of the edited term by now: changed elsewhere, or gone. */
export interface Meanwhile {
  readonly found: WireTerm | undefined;
}

/** A term being written: what was typed stays until it is saved or the writer says to let it go. */
export function useTermForm({ term, begin = EMPTY_FORM, save, onSaved, onClose }: TermFormTask) {
  const [before, setBefore] = useState(term);
  const [form, setForm] = useState<TermFormValues>(term ? formFrom(term) : begin);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failure, setFailure] = useState<string>();
  const [meanwhile, setMeanwhile] = useState<Meanwhile>();
  const [isLeaving, setLeaving] = useState(false);
  const keep = async (over: WireTerm | undefined) => {
    const outcome = await save(termFrom(form), over && { term: over.term, before: over });
    setProblems('problems' in outcome ? outcome.problems : {});
    setFailure('failure' in outcome ? outcome.failure : undefined);
    setMeanwhile('found' in outcome ? { found: outcome.found ?? undefined } : undefined);
    if (!outcome.saved) return;
    onSaved(form.term.trim());
    onClose();
  };
  const start = before ? formFrom(before) : begin;
  return {
    form,
    change: (fields: Partial<TermFormValues>) => setForm((now) => ({ ...now, ...fields })),
    problems,
    failure,
    meanwhile,
    submit: (event: FormEvent) => {
      event.preventDefault();
      return keep(before);
    },
    /** Saves what was typed in the place of what was found. */
    saveMine: () => {
      setBefore(meanwhile?.found);
      return keep(meanwhile?.found);
    },
    /** Puts what was found into the form, to go on from there. */
    takeTheirs: () => {
      const found = meanwhile?.found;
      setBefore(found);
      if (found) setForm(formFrom(found));
      setMeanwhile(undefined);
    },
    isLeaving,
    /** Asks first when something was typed; asked again, it closes. */
    leave: () => (isLeaving || isSameForm(start, form) ? onClose() : setLeaving(true)),
    stay: () => setLeaving(false),
  };
}
