// Fetched together with the page: its loader runs before it is drawn.
import './classification.loaders';
import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { ChangesScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/classifications/$scheme/$edition/changes');

/** What changed from one edition to the next. */
export function EditionChangesPage() {
  const { t } = useLingui();
  const data = route.useLoaderData();
  return (
    <>
      <PageMeta title={t`Changes in ${data.classificationEdition.edition}`} description={t`Places that are new, moved, retitled or gone since the edition before.`} />
      <ChangesScreen data={data} search={route.useSearch()} />
    </>
  );
}
