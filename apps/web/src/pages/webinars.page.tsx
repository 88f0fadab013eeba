import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { WebinarListScreen } from '@classmark/catalogue/web';
import { OfferingAction } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/webinars');

/** Webinars to come and webinars held. */
export function WebinarsPage() {
  const { t } = useLingui();
  return (
    <>
      <PageMeta title={t`Webinars`} description={t`Live webinars on WIPO Standards and the classifications, free of charge.`} />
      <WebinarListScreen webinars={route.useLoaderData()} search={route.useSearch()} action={(offering) => <OfferingAction offering={offering} />} />
    </>
  );
}
