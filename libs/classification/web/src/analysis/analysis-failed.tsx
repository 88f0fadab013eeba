import { CombinedGraphQLErrors } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, EmptyState, ErrorState } from '@classmark/ui';

/** What a staff screen says instead of its data: that it is not for this person, or that something failed and can be tried again. */
export function AnalysisFailed({ error, title, onRetry, children }: { error: unknown; title: ReactNode; onRetry: () => void; children?: ReactNode }) {
  if (CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.code === 'FORBIDDEN')) {
    return <EmptyState title={<Trans>This page is for trainers and the Secretariat</Trans>}><Trans>Your roles do not include it. An administrator can give you the role.</Trans></EmptyState>;
  }
  return <ErrorState title={title} action={<Button onClick={onRetry}><Trans>Retry</Trans></Button>}>{children}</ErrorState>;
}
