import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { PracticeScreen } from '@classmark/classification/web';
import { useHydrated } from '@classmark/platform/web';
import { PageMeta } from '../document/page-meta';
import { LanguageMenu } from '../shell/language-menu';
import { PathLink } from '../shell/path-link';
import { PageLoading } from './page-loading';

const route = getRouteApi('/$lang/trainings/$slug/practice/$activity');

/** Practice. Its style sheet comes with this module, so the server draws only that the page is loading. */
export function PracticePage() {
  const { t } = useLingui();
  const hydrated = useHydrated();
  const { slug, activity } = route.useParams();
  return (
    <>
      <PageMeta title={t`Practice`} indexed={false} />
      {hydrated ? (
        <PracticeScreen training={slug} activity={activity} tools={<LanguageMenu />} link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} />
      ) : <PageLoading />}
    </>
  );
}
