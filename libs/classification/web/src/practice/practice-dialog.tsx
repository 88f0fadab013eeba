import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '@classmark/ui';

/** A dialog of the browser itself: it needs nothing that would have to be fetched, so it opens without a line, too. */
export function PracticeDialog({ open, onClose, title, closeLabel, children }: { open: boolean; onClose: () => void; title: ReactNode; closeLabel: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="practice-dialog" aria-labelledby={heading} onClose={onClose} onCancel={onClose}>
      <div className="head"><h2 id={heading}>{title}</h2><Button look="quiet" icon aria-label={closeLabel} onClick={onClose}><X className="i" aria-hidden="true" /></Button></div>
      {open ? children : null}
    </dialog>
  );
}
