import { CombinedGraphQLErrors } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, ErrorState } from '@classmark/ui';

/** What stands instead of a roster or the list of them: that it is not for this person, or that it can be tried again. */
export function RosterFailed({ error, title, onRetry }: { error: unknown; title: ReactNode; onRetry: () => void }) {
  if (CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'FORBIDDEN')) {
    return <ErrorState level={1} title={<Trans>Rosters are for trainers and the Secretariat</Trans>}><Trans>Your roles do not include it. An administrator can give you the role.</Trans></ErrorState>;
  }
  return <ErrorState level={1} title={title} action={<Button look="primary" onClick={onRetry}><Trans>Try again</Trans></Button>}><Trans>The platform did not answer. Check your line.</Trans></ErrorState>;
}
