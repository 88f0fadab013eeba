import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailed } from '@classmark/platform/web';
import { Button, ErrorState } from '@classmark/ui';
import { PageMeta } from '../document/page-meta';
import { PageBody } from '../shell/page-body';

/** In place of a page of which is not known whose it is: the line is down or the platform did not answer. */
export function NoAnswer({ failure, onAgain }: { failure: unknown; onAgain: () => void }) {
  const { t } = useLingui();
  const offline = failure instanceof QueryFailed && failure.code === 'OFFLINE';
  return (
    <PageBody>
      <PageMeta title={t`Something went wrong`} indexed={false} />
      <ErrorState level={1} title={offline ? <Trans>There is no connection to Classmark</Trans> : <Trans>This page could not be shown</Trans>} action={<Button look="primary" onClick={onAgain}><Trans>Try again</Trans></Button>}>
        {offline ? <Trans>Check your connection. Nothing you have sent is lost.</Trans> : <Trans>The fault is ours and has been recorded. Try again, or come back in a few minutes.</Trans>}
      </ErrorState>
    </PageBody>
  );
}
