import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names';

export interface FieldFrame {
  readonly label: ReactNode;
  /** One sentence that stays; an error takes its place. */
  readonly hint?: ReactNode;
  /** What is wrong and the way out, in words. */
  readonly error?: ReactNode;
  /** The label is read, not shown. For search boxes with a visible button only. */
  readonly labelHidden?: boolean;
  /** Leaves out the line kept for a message. For filter rows, where no message can come. */
  readonly flat?: boolean;
  readonly className?: string;
}

export interface ControlIds { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined }

/** Label, control and the line below it. The line keeps its height, because a message that comes on blur must not move the button being pressed. */
export function Field({ label, hint, error, labelHidden, flat, className, id, children }: FieldFrame & { id?: string | undefined; children: (ids: ControlIds) => ReactNode }) {
  const own = useId();
  const controlId = id ?? own;
  const messageId = `${controlId}-message`;
  const told = Boolean(error ?? hint);
  return (
    <div className={classNames('field', className)}>
      <label className={labelHidden ? 'sr' : 'lab'} htmlFor={controlId}>{label}</label>
      {children({ id: controlId, 'aria-describedby': told ? messageId : undefined, 'aria-invalid': error ? true : undefined })}
      {flat && !told ? null : <Message id={messageId} hint={hint} error={error} />}
    </div>
  );
}

function Message({ id, hint, error }: { id: string; hint: ReactNode; error: ReactNode }) {
  if (error) return <span id={id} className="hint err"><TriangleAlert className="i s" aria-hidden="true" /><span>{error}</span></span>;
  return <span id={id} className="hint">{hint}</span>;
}
