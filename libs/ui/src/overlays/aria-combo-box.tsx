import { ChevronDown, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { classNames } from '../class-names';
import type { ComboBoxProps, ComboItem } from './combo-box';

/** The box itself, with React Aria: typing, list, announcements. */
export default function AriaBox({ label, items, value, onChange, hint, error, openLabel, name, id, noMatch }: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field" defaultItems={items} selectedKey={value} onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      name={name} id={id} formValue="key" menuTrigger="focus" isInvalid={Boolean(error)} allowsEmptyCollection
      defaultFilter={(text, typed) => text.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase())}
    >
      <Label className="lab">{label}</Label>
      <span className="selbox"><Input className="input pe-11" /><Button className="absolute inset-y-0 end-0 w-11 border-0 bg-transparent" aria-label={openLabel}><ChevronDown className="i s" aria-hidden="true" /></Button></span>
      <Text slot={error ? 'errorMessage' : 'description'} className={classNames('hint', error ? 'err' : null)}>{error ? <><TriangleAlert className="i s" aria-hidden="true" /><span>{error}</span></> : hint}</Text>
      <Popover className="pop fit">
        <ListBox<ComboItem> renderEmptyState={() => <p className="px-3 py-2 text-sm">{noMatch}</p>}>
          {(item) => <ListBoxItem id={item.id} textValue={item.code ? `${item.name} (${item.code})` : item.name}>{item.code ? <bdi dir="ltr" className="w-8 font-bold">{item.code}</bdi> : null}<bdi>{item.name}</bdi></ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
