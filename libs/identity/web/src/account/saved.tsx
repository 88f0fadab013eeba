import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormats } from '@classmark/platform/web';
import { SavedAt } from '@classmark/ui';
import type { AccountMeFragment } from './account.generated';

/** Everything of the person a form may change. */
export interface PartProps { readonly me: AccountMeFragment; readonly onSaved?: () => Promise<void> }

/** The time of the last save of a form, once there is one. */
export function useSaved(): readonly [number | null, () => void] {
  const [at, setAt] = useState<number | null>(null);
  return [at, () => setAt(Date.now())];
}

/** "Saved 14:02", in the reader's own time. */
export function SavedWords({ at }: { at: number | null }) {
  const formats = useFormats();
  if (at === null) return null;
  const time = formats.time(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return <SavedAt words={<Trans context="profile">Saved {time}</Trans>} />;
}
