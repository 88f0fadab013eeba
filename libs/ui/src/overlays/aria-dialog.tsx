import { X } from 'lucide-react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../class-names';
import { Button } from '../controls/button';
import type { DialogProps } from './dialog';

/** The dialog itself, with React Aria: focus, the page behind it, Escape. */
export default function ModalDialog({ open, onClose, title, closeLabel, children, actions, wide, dismissable = true }: DialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={open} isDismissable={dismissable} onOpenChange={(next) => { if (!next) onClose(); }}>
      <Modal className={classNames('dialog', wide && 'wide')}>
        <AriaDialog>
          <div className="dh"><Heading slot="title" level={2}>{title}</Heading><Button look="quiet" icon aria-label={closeLabel} onClick={onClose}><X className="i" aria-hidden="true" /></Button></div>
          <div className="db">{children}</div>
          {actions ? <div className="da">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
