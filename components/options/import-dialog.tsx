import { useEffect, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { TransferClient } from '../../lib/transfer/transfer-client.ts';
import type { ImportPreview as Preview } from '../../lib/transfer/transfer-protocol.ts';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSource } from './import-source.tsx';
import { useImport } from './use-import.ts';

/** The thread to work with, and whom to tell. */
export interface ImportDialogProps {
  readonly client: TransferClient;
  readonly onDone: (counts: Preview['counts']) => void;
  readonly onClose: () => void;
}

/** Imports terms: choose a file or paste cells, look at what would happen to each row, and say yes. */
export function ImportDialog({ client, onDone, onClose }: ImportDialogProps) {
  const { state, plan, write, stopReading, restart } = useImport(client, onDone);
  const isBusy = state.step === 'reading' || state.step === 'writing';
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus has gone with the step before.
    if (state.step !== 'reading') body.current?.focus();
  }, [state.step]);
  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="overlay"
    >
      <Modal className={state.step === 'preview' ? 'modal modal-large' : 'modal'}>
        <Dialog className="dialog">
          <div ref={body} tabIndex={-1} className="dialog-body">
            <Heading slot="title">{state.step === 'preview' ? 'Look before you import' : 'Import terms'}</Heading>
            {state.step === 'source' && (
              <ImportSource failure={state.failure} onChoose={(source) => void plan(source)} onClose={onClose} />
            )}
            {state.step === 'reading' && (
              <ImportProgress label="Reading the rows" progress={state.progress} onCancel={stopReading} />
            )}
            {state.step === 'preview' && (
              <ImportPreview
                client={client}
                preview={state.preview}
                notice={state.notice}
                onImport={() => void write(state.preview)}
                onBack={restart}
              />
            )}
            {state.step === 'writing' && <ImportProgress label="Importing" progress={{ done: 0, total: 0 }} />}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
