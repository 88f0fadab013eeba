// Fetched together with the page: its loader runs before it is drawn.
import './classification.loaders';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi, Outlet, useMatches } from '@tanstack/react-router';
import { EditionArticle, EditionScreen, schemeWords, type PlaceData } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/classifications/$scheme/$edition');
const PLACE = '/$lang/classifications/$scheme/$edition/$place';

/** An edition with its tree; the place that is read stands in it. */
export function EditionPage() {
  const { i18n, t } = useLingui();
  const data = route.useLoaderData();
  const search = route.useSearch();
  const child = useMatches({ select: (matches) => matches.find((match) => match.routeId === PLACE) });
  const place = (child?.loaderData as { place: PlaceData } | undefined)?.place ?? null;
  const { edition, scheme } = data.classificationEdition;
  return (
    <>
      {child ? null : <PageMeta title={`${i18n._(schemeWords(scheme).name)} · ${edition}`} description={t`Tree, search, notes and changes of ${edition}, for everybody.`} indexed={search.find === undefined} />}
      <EditionScreen data={data} place={place} search={search} isMissing={child !== undefined && place === null}>{child ? <Outlet /> : <EditionArticle data={data} search={search} />}</EditionScreen>
    </>
  );
}
