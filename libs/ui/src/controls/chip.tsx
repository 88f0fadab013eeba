import { Check } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** A pill that switches a filter, with the number of hits it stands for. 36 px to see, 44 to hit. For links use the class `chip` and `aria-current`. */
export function Chip({ pressed, count, children, ...rest }: { pressed: boolean; count?: number | string; children: ReactNode } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'aria-pressed'>) {
  return (
    <button {...rest} type="button" className="chip" aria-pressed={pressed}>
      {pressed ? <Check className="i s" aria-hidden="true" /> : null}
      <bdi>{children}</bdi>
      {count === undefined ? null : <small>{count}</small>}
    </button>
  );
}

/** Two or three exclusive views of the same thing, as buttons side by side. */
export function Segments<Value extends string>({ label, value, options, onChange, dense }: { label: string; value: Value; options: ReadonlyArray<{ value: Value; label: ReactNode }>; onChange: (value: Value) => void; dense?: boolean }) {
  return (
    <div role="group" aria-label={label} className={dense ? 'seg dense' : 'seg'}>
      {options.map((option) => <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>{option.label}</button>)}
    </div>
  );
}
