import { useLingui } from '@lingui/react/macro';
import { SchemesScreen } from '@classmark/classification/web';
import { PageMeta } from '../document/page-meta';

/** Editions of the classifications, for administrators. */
export default function SchemesPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Classifications`} indexed={false} /><SchemesScreen /></>;
}
