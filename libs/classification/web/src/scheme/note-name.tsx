import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What a note says of a place, in a word. */
export function noteName(kind: string): ReactNode {
  switch (kind) {
    case 'introduction': return <Trans>Covers</Trans>;
    case 'includes': return <Trans>Includes</Trans>;
    case 'excludes': return <Trans>Elsewhere</Trans>;
    case 'index': return <Trans>Index</Trans>;
    case 'heading': return <Trans>Heading</Trans>;
    case 'reference': return <Trans>See also</Trans>;
    default: return <Trans>Note</Trans>;
  }
}
