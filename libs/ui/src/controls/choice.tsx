import { Check } from 'lucide-react';
import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { classNames } from '../class-names';

type NativeChoice = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'>;

/** A box to tick, with its words. */
export function Checkbox({ children, className, ...rest }: NativeChoice & { children: ReactNode; className?: string }) {
  return <label className={classNames('check', className)}><input {...rest} type="checkbox" /><span>{children}</span></label>;
}

/** One of several; belongs into a `RadioGroup`, which gives the shared name. */
export function Radio({ children, className, ...rest }: NativeChoice & { children: ReactNode; className?: string }) {
  return <label className={classNames('radio', className)}><input {...rest} type="radio" /><span>{children}</span></label>;
}

export interface RadioOption { readonly value: string; readonly label: ReactNode; readonly disabled?: boolean }

export interface RadioGroupProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Options side by side, one below the other on a phone. */
  readonly across?: boolean;
}

/** A question with one answer, as a fieldset of native radios. */
export function RadioGroup({ legend, name, options, value, defaultValue, onChange, hint, error, required, across }: RadioGroupProps) {
  const messageId = useId();
  const told = Boolean(error ?? hint);
  return (
    <fieldset aria-describedby={told ? messageId : undefined} aria-invalid={error ? true : undefined}>
      <legend>{legend}</legend>
      <div className={classNames('radios', across && 'across')}>
        {options.map((option) => (
          <Radio
            key={option.value} name={name} value={option.value} disabled={option.disabled} required={required}
            {...(value === undefined ? { defaultChecked: defaultValue === option.value } : { checked: value === option.value })}
            onChange={() => onChange?.(option.value)}
          >{option.label}</Radio>
        ))}
      </div>
      <span id={messageId} className={classNames('hint', error ? 'err' : null)}>{error ?? hint}</span>
    </fieldset>
  );
}

export interface SwitchProps extends NativeChoice {
  /** What it switches. Read always, shown unless `labelHidden`. */
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  /** The present value in a word ("Yes", "No"): colour and place alone do not say it. */
  readonly stateWord: ReactNode;
  readonly dense?: boolean;
}

/** Something that is on or off at once, with the word for its state beside it. */
export function Switch({ label, labelHidden, stateWord, dense, ...rest }: SwitchProps) {
  return (
    <label className={classNames('switch', dense && 'dense')}>
      <span className={labelHidden ? 'sr' : undefined}>{label}</span>
      <input {...rest} type="checkbox" role="switch" />
      <span aria-hidden="true">{stateWord}</span>
    </label>
  );
}

/** A pill that filters, as a checkbox of a GET form: works without JavaScript. */
export function ChipCheckbox({ children, count, ...rest }: NativeChoice & { children: ReactNode; count?: number | string }) {
  return (
    <label className="chip">
      <input {...rest} type="checkbox" />
      <Check className="i s tick" aria-hidden="true" />
      <bdi>{children}</bdi>
      {count === undefined ? null : <small>{count}</small>}
    </label>
  );
}
