import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What a scheme is called. */
export function schemeName(scheme: string): ReactNode {
  switch (scheme) {
    case 'nice': return <Trans>Nice: goods and services</Trans>;
    case 'locarno': return <Trans>Locarno: designs</Trans>;
    case 'vienna': return <Trans>Vienna: figurative marks</Trans>;
    default: return <Trans>IPC: inventions</Trans>;
  }
}

/** Its official short name, never translated. */
export const PLATES: Readonly<Record<string, string>> = { nice: 'Nice', locarno: 'Locarno', vienna: 'Vienna', ipc: 'IPC' };
