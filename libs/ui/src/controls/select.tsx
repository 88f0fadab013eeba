import { ChevronDown } from 'lucide-react';
import type { Ref, SelectHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { Field, type FieldFrame } from './field';

export interface SelectOption { readonly value: string; readonly label: string; readonly disabled?: boolean }

export interface SelectProps extends FieldFrame, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'children'> {
  readonly ref?: Ref<HTMLSelectElement>;
  readonly options: readonly SelectOption[];
  /** Tints the control: a filter that narrows what is shown. */
  readonly set?: boolean;
}

/** The native select: works before and without JavaScript, and is the platform's own on a phone. */
export function Select({ label, hint, error, labelHidden, flat, className, id, options, set, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden} flat={flat} className={className} id={id}>
      {(ids) => (
        <span className={classNames('selbox', set && 'set')}>
          <select {...rest} {...ids} className="input">
            {options.map((option) => <option key={option.value} value={option.value} disabled={option.disabled}>{option.label}</option>)}
          </select>
          <ChevronDown className="i s" aria-hidden="true" />
        </span>
      )}
    </Field>
  );
}
