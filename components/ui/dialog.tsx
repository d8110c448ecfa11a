import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words';
import { Button, IconButton } from './button';
import styles from './dialog.module.css';

/** A window over the screen; Escape and pressing outside close it. Focus returns to what opened it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  role?: 'dialog' | 'alertdialog' | undefined;
  children: ReactNode;
}) {
  const { ui } = useWords();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={ui.dismiss} icon="close" onPress={onClose} />
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks before something that is hard to take back. What can be undone is done at once, with a toast, and never asks. */
export function ConfirmDialog({
  title,
  action,
  isOpen,
  isDanger = false,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  /** The verb on the button: "Remove them", never "OK". */
  action: string;
  isOpen: boolean;
  isDanger?: boolean | undefined;
  onConfirm: () => Promise<void> | void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { common } = useWords();
  const [running, setRunning] = useState(false);
  async function confirm() {
    setRunning(true);
    try {
      await onConfirm();
      onClose();
    } finally {
      setRunning(false);
    }
  }
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look={isDanger ? 'danger' : 'primary'} isDisabled={running} onPress={() => void confirm()}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}
