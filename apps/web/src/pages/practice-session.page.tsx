import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { SessionScreen } from '@classmark/classification/web';
import { useHydrated } from '@classmark/platform/web';
import { PageMeta } from '../document/page-meta';
import { LanguageMenu } from '../shell/language-menu';
import { PathLink } from '../shell/path-link';
import { PageLoading } from './page-loading';

/** The page of practice opens from here without a line, too. */
const prepare = () => import('./practice-home.page');

const route = getRouteApi('/$lang/practice/$scheme');

/** A session of practice. */
export function PracticeSessionPage() {
  const { t } = useLingui();
  const hydrated = useHydrated();
  const { scheme } = route.useParams();
  const search = route.useSearch();
  const asked = useMemo(() => ({
    minutes: search.minutes ?? 10, branch: search.pair ?? search.branch, caseKey: search.case, moreNew: search.more === 1 ? true : undefined,
    difficulties: search.difficulty?.split('-').map(Number).filter((each) => each >= 1 && each <= 5),
  }), [search]);
  return (
    <>
      <PageMeta title={t`Practice`} indexed={false} />
      {hydrated ? <SessionScreen scheme={scheme} asked={asked} prepare={prepare} tools={<LanguageMenu />} link={(href, className, children) => <PathLink href={href} className={className}>{children}</PathLink>} /> : <PageLoading />}
    </>
  );
}
