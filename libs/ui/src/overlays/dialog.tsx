import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../class-names';
import { Button } from '../controls/button';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the foot; the primary one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** A press outside closes. Off where typing would be lost. */
  readonly dismissable?: boolean;
}

/** A question that has to be answered before going on. Focus moves in and comes back. Prefer undo to a dialog that asks "are you sure". */
export function Dialog({ open, onClose, title, closeLabel, children, actions, wide, dismissable = true }: DialogProps) {
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
