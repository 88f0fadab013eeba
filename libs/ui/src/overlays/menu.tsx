import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { buttonClass, type ButtonShape } from '../controls/button';

export interface MenuAction {
  readonly id: string;
  /** Plain words: read, and typed ahead. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

/** A button that opens a list of actions. For places to go to use `PopMenu` with links. */
export function Menu({ label, actions, children, look, dense, icon }: ButtonShape & { label: string; actions: readonly MenuAction[]; children?: ReactNode }) {
  return (
    <MenuTrigger>
      <Button className={buttonClass({ look, dense, icon })} aria-label={children ? undefined : label}>{children ?? label}{icon ? null : <ChevronDown className="i s" aria-hidden="true" />}</Button>
      <Popover className="pop" placement="bottom end">
        <AriaMenu aria-label={label} onAction={(key) => actions.find((action) => action.id === key)?.onAction()} disabledKeys={actions.filter((action) => action.disabled).map((action) => action.id)}>
          {actions.map((action) => <MenuItem key={action.id} id={action.id} textValue={action.label} className={action.danger ? 'bad' : ''}>{action.icon}<span>{action.label}</span></MenuItem>)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
