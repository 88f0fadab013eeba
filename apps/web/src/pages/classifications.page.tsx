// Fetched together with the page: its loader runs before it is drawn.
import './classification.loaders';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ClassificationsScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/classifications');

/** The four classifications. */
export function ClassificationsPage() {
  const { t } = useLingui();
  return (
    <>
      <PageMeta title={t`Classifications`} description={t`Read and search the Nice, Locarno, Vienna and International Patent Classifications, every place at an address of its own.`} />
      <ClassificationsScreen schemes={route.useLoaderData()} />
    </>
  );
}
