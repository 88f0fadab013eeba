import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export interface TabItem { readonly id: string; readonly title: ReactNode; readonly count?: number; readonly content: ReactNode }

/** Views of one thing on the same address. For views with an address of their own use links of class `tablist`. */
export function Tabs({ label, items, selected, onSelect, className }: { label: string; items: readonly TabItem[]; selected?: string; onSelect?: (id: string) => void; className?: string }) {
  return (
    <AriaTabs className={className ?? ''} selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList className="tablist" aria-label={label}>{items.map((item) => <Tab key={item.id} id={item.id} className="">{item.title}{item.count === undefined ? null : <b className="num">{item.count}</b>}</Tab>)}</TabList>
      {items.map((item) => <TabPanel key={item.id} id={item.id} className="tabpanel">{item.content}</TabPanel>)}
    </AriaTabs>
  );
}
