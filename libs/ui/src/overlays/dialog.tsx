import { lazy, Suspense, useState, type ReactNode } from 'react';

// Nobody pays for a dialog before one is opened.
const ModalDialog = lazy(() => import('./aria-dialog'));

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
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  return wanted ? <Suspense fallback={null}><ModalDialog {...props} /></Suspense> : null;
}
