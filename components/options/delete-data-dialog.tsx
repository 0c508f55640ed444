import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** Asks before everything is deleted; the button that does no harm has the focus. */
export function DeleteDataDialog(props: { readonly onDelete: () => void; readonly onClose: () => void }) {
  const { onDelete, onClose } = props;
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal modal-small">
        <Dialog role="alertdialog" className="dialog">
          <div className="dialog-body">
            <Heading slot="title">Delete everything?</Heading>
            <div className="fields">
              <p>
                Your organisation’s terms, your settings, and all that you chose to ignore will be gone for good. This
                cannot be undone. To be safe, export everything first.
              </p>
            </div>
            <div className="actions">
              {/* biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and this button does no harm */}
              <button type="button" autoFocus onClick={onClose}>
                Cancel
              </button>
              <button type="button" className="danger" onClick={onDelete}>
                Delete everything
              </button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
