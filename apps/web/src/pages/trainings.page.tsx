import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { CatalogueScreen } from '@classmark/catalogue/web';
import { OfferingAction } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/trainings');

/** The public catalogue. */
export function TrainingsPage() {
  const { t } = useLingui();
  return (
    <>
      <PageMeta title={t`Courses`} description={t`Short courses, live webinars and classification practice for intellectual property offices.`} />
      <CatalogueScreen data={route.useLoaderData()} search={route.useSearch()} action={(offering) => <OfferingAction offering={offering} />} />
    </>
  );
}
