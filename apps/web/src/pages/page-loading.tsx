import { useLingui } from '@lingui/react/macro';
import { Loading } from '@classmark/ui';
import { PageBody } from '../shell/page-body';

/** The outline of a page while its code or data comes. It has a name meanwhile, for the tab and for those who listen. */
export function PageLoading() {
  const { t } = useLingui();
  return <PageBody><title>{`${t`Loading`} · Classmark`}</title><h1 className="sr">{t`Loading`}</h1><Loading label={t`Loading`} /></PageBody>;
}
