import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonClass, PageTitle } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { PageMeta } from '../document/page-meta';
import { PageBody } from '../shell/page-body';

/** An address that leads nowhere: says so, and leads on. */
export function NotFoundPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <PageBody>
      <PageMeta title={t`Page not found`} indexed={false} />
      <PageTitle title={<Trans>This page does not exist</Trans>} lead={<Trans>The address may be mistyped, or the page may have been withdrawn.</Trans>} />
      <p className="row mt-6"><Link to="/$lang" params={{ lang }} className={buttonClass({ look: 'primary' })}><Trans>Go to the start page</Trans></Link></p>
    </PageBody>
  );
}
