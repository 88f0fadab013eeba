import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { ComboBox, type ComboItem } from '@classmark/ui';

/** What stands for "no office" in the list. */
export const NO_OFFICE = 'none';

export interface OfficeBoxProps {
  readonly offices: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  /** Code of an office, `NO_OFFICE`, or null while nothing is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: ReactNode;
}

/** Finds an office by its name or two letters. Ends with the way out for those who work in none. */
export function OfficeBox({ offices, value, onChange, error }: OfficeBoxProps) {
  const { t } = useLingui();
  const items = useMemo((): ComboItem[] => [
    ...offices.map(({ code, name }) => ({ id: code, name, code })), { id: NO_OFFICE, name: t`I do not work in an office` },
  ], [offices, t]);
  return (
    <ComboBox
      key={offices.length === 0 ? 'empty' : 'filled'} id="officeCode" label={<Trans>Office</Trans>} items={items} value={value} onChange={onChange} openLabel={t`Show all offices`}
      hint={<Trans>Type a country, an organization or its two letters.</Trans>} error={error}
      noMatch={<Trans>No office has this name. Type a country or its two letters, or choose “I do not work in an office”.</Trans>}
    />
  );
}
