import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { TermProblems, WireTerm } from '../../lib/messaging/protocol.ts';
import { TermFields } from './term-fields.tsx';
import { EMPTY_FORM, formFrom, isSameForm, type TermFormValues, termFrom } from './term-form-values.ts';
import type { OrganisationTerms } from './use-organisation-terms.ts';

/** What the dialog works on. */
export interface TermDialogProps {
  /** The term to edit; a new one is made without it. */
  readonly term: WireTerm | undefined;
  readonly save: OrganisationTerms['save'];
  readonly onSaved: (term: string) => void;
  readonly onClose: () => void;
}

/** Adds or edits a term. What was typed stays until it is saved or the writer says to let it go. */
export function TermDialog({ term, save, onSaved, onClose }: TermDialogProps) {
  const before = term ? formFrom(term) : EMPTY_FORM;
  const [form, setForm] = useState<TermFormValues>(before);
  const [problems, setProblems] = useState<TermProblems>({});
  const [failure, setFailure] = useState<string>();
  const [isLeaving, setLeaving] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const leave = () => (isLeaving || isSameForm(before, form) ? onClose() : setLeaving(true));
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
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <form
            ref={element}
            noValidate
            onSubmit={(event) => void submit(event)}
            onKeyDown={({ key }) => key === 'Escape' && leave()}
          >
            <Heading slot="title">{term ? `Edit “${term.term}”` : 'Add a term'}</Heading>
            <div className="fields">
              <TermFields form={form} problems={problems} change={(fields) => setForm({ ...form, ...fields })} />
            </div>
            {failure && (
              <p role="alert" className="failure">
                {failure} What you typed is still here.
              </p>
            )}
            <Actions isLeaving={isLeaving} onStay={() => setLeaving(false)} onLeave={leave} />
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ActionsProps {
  readonly isLeaving: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function Actions({ isLeaving, onStay, onLeave }: ActionsProps) {
  if (isLeaving) {
    return (
      <div className="actions" role="alert">
        <p className="actions-question">Your changes are not saved.</p>
        <button type="button" onClick={onLeave}>
          Discard them
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus has just given way to this one */}
        <button type="button" className="primary" autoFocus onClick={onStay}>
          Keep editing
        </button>
      </div>
    );
  }
  return (
    <div className="actions">
      <button type="button" onClick={onLeave}>
        Cancel
      </button>
      <button type="submit" className="primary">
        Save term
      </button>
    </div>
  );
}
