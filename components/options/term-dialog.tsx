import { useEffect, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { TermFields } from './term-fields.tsx';
import { termFrom } from './term-form-values.ts';
import { TermTrial } from './term-trial.tsx';
import { type TermFormTask, useTermForm } from './use-term-form.ts';

/** Adds or edits a term. Escape and Cancel ask before they let go of what was typed. */
export function TermDialog(task: TermFormTask) {
  const { form, change, problems, failure, meanwhile, submit, saveMine, takeTheirs, isLeaving, leave, stay } =
    useTermForm(task);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (isLeaving || !before.current) return;
    // “Keep editing” had the focus and is gone: back to where the writer was, else into the first field.
    const field = before.current.isConnected ? before.current : element.current?.querySelector('input');
    if (field instanceof HTMLElement) field.focus();
    before.current = null;
  }, [isLeaving]);
  const ask = () => {
    before.current = document.activeElement;
    leave();
  };
  const conflict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (meanwhile) conflict.current?.scrollIntoView({ block: 'nearest' });
  }, [meanwhile]);
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <form
            ref={element}
            noValidate
            onSubmit={(event) => void submit(event)}
            onKeyDown={({ key }) => key === 'Escape' && ask()}
          >
            <Heading slot="title">{task.term ? `Edit “${task.term.term}”` : 'Add a term'}</Heading>
            <div className="fields">
              <TermFields form={form} problems={problems} change={change} />
              <TermTrial term={termFrom(form)} replaces={task.term?.term} />
              <div ref={conflict}>
                {meanwhile && (
                  <MeanwhileNotice
                    mine={termFrom(form)}
                    found={meanwhile.found}
                    onMine={() => void saveMine()}
                    onTheirs={takeTheirs}
                  />
                )}
              </div>
              {failure && (
                <p role="alert" className="failure">
                  {failure} What you typed is still here.
                </p>
              )}
            </div>
            <Actions isLeaving={isLeaving} onStay={stay} onLeave={ask} />
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
