import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

export interface ToastMessage {
  readonly text: ReactNode;
  /** The way back ("Undo"); the toast then stays 10 s instead of 5. */
  readonly undo?: { readonly label: string; readonly onUndo: () => void };
}

const SHOWN_MS = 5_000;
const SHOWN_WITH_UNDO_MS = 10_000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Says something that needs no answer. Polite: it never takes the focus. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

/** Holds the messages of the application; one of it stands at the root. */
export function ToastRegion({ label, children }: { label: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<ReadonlyArray<ToastMessage & { id: number }>>([]);
  const next = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setToasts((all) => [...all.slice(-2), { ...message, id }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext.Provider value={useMemo(() => show, [show])}>
      {children}
      <div className="toasts" role="region" aria-label={label}><div role="status" className="grid justify-items-center gap-2">{toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onGone={() => drop(toast.id)} />)}</div></div>
    </ToastContext.Provider>
  );
}

function ToastLine({ toast, onGone }: { toast: ToastMessage; onGone: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onGone, toast.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    return () => clearTimeout(timer);
    // A new callback per render must not start the time again.
  }, [held, toast]);
  return (
    <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <span className="grow py-2">{toast.text}</span>
      {toast.undo ? <button type="button" onClick={() => { toast.undo?.onUndo(); onGone(); }}>{toast.undo.label}</button> : null}
    </div>
  );
}
