import { useLingui } from '@lingui/react/macro';
import { Loading } from '@classmark/ui';
import { PageBody } from '../shell/page-body';

/** The outline of a page while its code or data comes. */
export function PageLoading() {
  const { t } = useLingui();
  return <PageBody><Loading label={t`Loading`} /></PageBody>;
}
