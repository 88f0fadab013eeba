import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass, type ButtonShape } from '../controls/button';
import { PopMenu } from '../shell/pop-menu';

export interface MenuAction {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

/** A button that opens a list of actions. `children` replaces the words on the button, which then is named by `label`. The list hangs from the button's end unless `align` says its start. */
export function Menu({ label, actions, children, look, dense, icon, align }: ButtonShape & { label: string; align?: 'start' | 'end'; actions: readonly MenuAction[]; children?: ReactNode }) {
  return (
    <PopMenu align={align} label={children ? label : undefined} summaryClassName={buttonClass({ look, dense, icon })} summary={<>{children ?? label}{icon ? null : <ChevronDown className="i s" aria-hidden="true" />}</>}>
      <ul aria-label={label}>
        {actions.map((action) => <li key={action.id}><button type="button" disabled={action.disabled} className={action.danger ? 'bad' : undefined} onClick={action.onAction}>{action.icon}<span>{action.label}</span></button></li>)}
      </ul>
    </PopMenu>
  );
}
