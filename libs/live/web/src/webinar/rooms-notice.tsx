import { Trans } from '@lingui/react/macro';
import { CircleAlert, LoaderCircle } from 'lucide-react';
import { Notice } from '@classmark/ui';

/** Says when live rooms do not work here, and how to switch them on. Nothing while they do. */
export function RoomsNotice({ live }: { live: { readonly state: string; readonly howToSwitchOn: string | null } }) {
  if (live.state === 'ready') return null;
  if (live.state === 'preparing') return <Notice live tone="due" icon={<LoaderCircle className="i" aria-hidden="true" />}><Trans>Live rooms are being made ready. It takes up to two minutes the first time; everything else works.</Trans></Notice>;
  return <Notice live tone="due" icon={<CircleAlert className="i" aria-hidden="true" />}><Trans>Live rooms are off on this installation; everything else works. To switch them on:</Trans> <bdi lang="en" dir="ltr">{live.howToSwitchOn}</bdi></Notice>;
}
