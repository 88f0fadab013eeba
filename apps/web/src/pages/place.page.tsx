// Fetched together with the page: its loader runs before it is drawn.
import './classification.loaders';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { MissingPlace, PlaceArticle } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';
import { NotFoundPage } from './not-found.page';

const edition = getRouteApi('/$lang/classifications/$scheme/$edition');
const route = getRouteApi('/$lang/classifications/$scheme/$edition/$place');

/** A place, read beside the tree. */
export function PlacePage() {
  const { place, beside } = route.useLoaderData();
  const { classificationEdition: at } = edition.useLoaderData();
  return (
    <>
      <PageMeta title={`${place.symbol} ${place.title} · ${at.edition}`} description={place.chain.map((step) => step.title).join(': ')} />
      <PlaceArticle at={at} place={place} beside={beside} search={edition.useSearch()} />
    </>
  );
}

/** A place that the edition does not have: says where it may be. */
export function MissingPlacePage({ data }: { data?: unknown }) {
  const { t } = useLingui();
  const { classificationEdition: at } = edition.useLoaderData();
  // What the loader threw, as the router hands it on.
  const { missing, asked } = (data as { data?: MissingData } | undefined)?.data ?? (data as MissingData | undefined) ?? {};
  if (!missing) return <NotFoundPage />;
  return (
    <>
      <PageMeta title={t`No such place in ${at.edition}`} indexed={false} />
      <MissingPlace at={at} asked={asked ?? ''} missing={missing} />
    </>
  );
}

interface MissingData { readonly missing?: React.ComponentProps<typeof MissingPlace>['missing'] | null; readonly asked?: string }
