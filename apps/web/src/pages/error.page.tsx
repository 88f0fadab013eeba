import { Trans, useLingui } from '@lingui/react/macro';
import { useRouteContext, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Button, ErrorState, Ltr } from '@classmark/ui';
import { QueryFailed } from '@classmark/platform/web';
import { PageMeta } from '../document/page-meta';
import { PageBody } from '../shell/page-body';

/** A page that could not be made: what happened as far as known, and another try. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const { requestId } = useRouteContext({ from: '__root__' });
  const offline = error instanceof QueryFailed && error.code === 'OFFLINE';
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <PageBody>
      <PageMeta title={t`Something went wrong`} indexed={false} />
      <ErrorState level={1} title={offline ? <Trans>There is no connection to Classmark</Trans> : <Trans>This page could not be shown</Trans>} action={<Button look="primary" onClick={again}><Trans>Try again</Trans></Button>}>
        {offline ? <Trans>Check your connection. Nothing you have sent is lost.</Trans> : <Trans>The fault is ours and has been recorded. Try again, or come back in a few minutes.</Trans>}
        {!offline && requestId ? <> <Trans>Its number, should you report it: <Ltr>{requestId}</Ltr></Trans></> : null}
      </ErrorState>
    </PageBody>
  );
}
