import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from '../class-names';

export interface ComboItem {
  readonly id: string;
  /** What is typed, matched and shown in the box. */
  readonly name: string;
  /** A short code before the name, left to right. */
  readonly code?: string;
}

export interface ComboBoxProps {
  readonly label: ReactNode;
  readonly items: readonly ComboItem[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly openLabel: string;
  readonly name?: string;
  readonly id?: string;
  /** What the list says when nothing matches. */
  readonly noMatch: ReactNode;
}

/** One of many, found by typing its name or code. Up to a few hundred items; a whole scheme has its own search. */
export function ComboBox({ label, items, value, onChange, hint, error, openLabel, name, id, noMatch }: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field" defaultItems={items} selectedKey={value} onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      name={name} id={id} formValue="key" menuTrigger="focus" isInvalid={Boolean(error)} allowsEmptyCollection
      defaultFilter={(text, typed) => text.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase())}
    >
      <Label className="lab">{label}</Label>
      <span className="selbox"><Input className="input" /><Button className="absolute inset-y-0 end-0 w-11 border-0 bg-transparent" aria-label={openLabel}><ChevronDown className="i s" aria-hidden="true" /></Button></span>
      <Text slot={error ? 'errorMessage' : 'description'} className={classNames('hint', error ? 'err' : null)}>{error ?? hint}</Text>
      <Popover className="pop fit">
        <ListBox<ComboItem> renderEmptyState={() => <p className="px-3 py-2 text-sm">{noMatch}</p>}>
          {(item) => <ListBoxItem id={item.id} textValue={item.code ? `${item.name} (${item.code})` : item.name}>{item.code ? <bdi dir="ltr" className="w-8 font-bold">{item.code}</bdi> : null}<bdi>{item.name}</bdi></ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
