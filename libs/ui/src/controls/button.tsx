import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from '../class-names';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonShape {
  readonly look?: ButtonLook;
  /** 36 px instead of 44, for tables and bars of staff screens. */
  readonly dense?: boolean;
  /** As wide as its container. */
  readonly block?: boolean;
  /** A square that holds an icon only; give the button an `aria-label`. */
  readonly icon?: boolean;
}

const LOOKS: Record<ButtonLook, string | false> = { primary: 'primary', secondary: false, quiet: 'quiet', danger: 'bad' };

/** The class of something that looks like a button, for links of the router: `<Link className={buttonClass({ look: 'primary' })}>`. */
export function buttonClass({ look = 'secondary', dense, block, icon }: ButtonShape = {}): string {
  return classNames('btn', LOOKS[look], dense && 'dense', block && 'full', icon && 'icon');
}

export interface ButtonProps extends ButtonShape, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Cannot act now. The button stays reachable, so that `aria-describedby` can say why; its click does nothing. */
  readonly unavailable?: boolean;
  /** The press is being answered: a second one does nothing. */
  readonly pending?: boolean;
  readonly children: ReactNode;
}

/** The one button. At most one `primary` stands in a view. */
export function Button({ look, dense, block, icon, unavailable, pending, className, onClick, type = 'button', ...rest }: ButtonProps) {
  const blocked = Boolean(unavailable || pending);
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ look, dense, block, icon }), className)}
      aria-disabled={blocked || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (blocked) {
          event.preventDefault();
          return;
        }
        onClick?.(event);
      }}
    />
  );
}
