import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type FormHTMLAttributes, type ReactNode } from 'react';

export interface FormError {
  /** `id` of the control the message is about; the summary links to it. */
  readonly fieldId?: string;
  /** "Office: choose one from the list". */
  readonly message: ReactNode;
}

/** What has to be corrected, above the form. Takes the focus when it appears, so that nobody has to search. */
export function ErrorSummary({ title, errors }: { title: ReactNode; errors: readonly FormError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1}>
      <TriangleAlert className="i" aria-hidden="true" />
      <div>
        <h2>{title}</h2>
        <ul>
          {errors.map((error, index) => (
            <li key={error.fieldId ?? index}>{error.fieldId ? <a href={`#${error.fieldId}`} onClick={(event) => { event.preventDefault(); document.getElementById(error.fieldId ?? '')?.focus(); }}>{error.message}</a> : error.message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export interface FormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'onSubmit' | 'action'> {
  /** Gets the entries of the form; the page is never left. */
  readonly onSend: (entries: FormData) => void;
  readonly summaryTitle: ReactNode;
  readonly errors?: readonly FormError[];
  readonly children: ReactNode;
}

/**
 * A form whose refusals stand in a summary above it and beside each control. Our own messages instead of the browser's bubbles. Sent before
 * the script has come (a slow line), its words go nowhere, and above all not into the address: a password would stand in it.
 */
export function Form({ onSend, summaryTitle, errors = [], className = 'form', children, ...rest }: FormProps) {
  return (
    <form method="post" {...rest} className={className} noValidate onSubmit={(event) => { event.preventDefault(); onSend(new FormData(event.currentTarget)); }}>
      <ErrorSummary title={summaryTitle} errors={errors} />
      {children}
    </form>
  );
}
