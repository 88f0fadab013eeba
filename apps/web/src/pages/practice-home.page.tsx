import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { PracticeHomeScreen } from '@classmark/classification/web';
import { useHydrated } from '@classmark/platform/web';
import { PageMeta } from '../document/page-meta';
import { PathLink } from '../shell/path-link';
import { PageLoading } from './page-loading';

/** A session opens from here without a line, too. */
const prepare = () => import('./practice-session.page');

const route = getRouteApi('/$lang/practice');

/** Practice: what is due and what one knows. It belongs to one person, so the server draws only that it is loading. */
export function PracticeHomePage() {
  const { t } = useLingui();
  const hydrated = useHydrated();
  const { scheme } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageMeta title={t`Practice`} indexed={false} />
      {hydrated ? (
        <PracticeHomeScreen
          scheme={scheme ?? null} prepare={prepare} onScheme={(next) => void navigate({ search: { scheme: next }, replace: true, resetScroll: false })}
          link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>}
        />
      ) : <PageLoading />}
    </>
  );
}
