import { Search } from 'lucide-react';
import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldFrame } from './field';
import { useTypedEarly } from './typed-early';

export interface TextFieldProps extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly inputClassName?: string;
  /** Stands at the end of the control's row, for example a button that sends a code. */
  readonly beside?: ReactNode;
}

/** One line of text. `type`, `autoComplete`, `inputMode` and the rest are those of the native input. */
export function TextField({ label, hint, error, labelHidden, flat, className, inputClassName, beside, id, ...rest }: TextFieldProps) {
  const own = useId();
  const controlId = id ?? own;
  useTypedEarly(controlId, rest.value, rest.onChange);
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} flat={flat} className={className} id={controlId}>
      {(ids) => {
        const input = <input {...rest} {...ids} className={classNames('input', inputClassName)} />;
        return beside ? <div className="grid grid-cols-[1fr_auto] gap-2">{input}{beside}</div> : input;
      }}
    </Field>
  );
}

export interface TextAreaProps extends FieldFrame, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> { readonly ref?: Ref<HTMLTextAreaElement> }

/** Several lines of text. */
export function TextArea({ label, hint, error, labelHidden, flat, className, id, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} flat={flat} className={className} id={id}>
      {(ids) => <textarea {...rest} {...ids} className="input" />}
    </Field>
  );
}

/** A search box with its glass; the name is read, the placeholder shown. Belongs into a form with `role="search"`. */
export function SearchField({ label, className, ...rest }: { label: string; className?: string; ref?: Ref<HTMLInputElement> } & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'type'>) {
  const own = useId();
  const id = rest.id ?? own;
  useTypedEarly(id, rest.value, rest.onChange);
  return (
    <div className={classNames('fbox', className)}>
      <Search className="i" aria-hidden="true" />
      <input placeholder={label} {...rest} id={id} type="search" className="input" aria-label={label} />
    </div>
  );
}
