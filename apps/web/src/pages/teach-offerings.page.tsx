import { useLingui } from '@lingui/react/macro';
import { TaughtOfferingsScreen } from '@classmark/learning/web';
import { PageMeta } from '../document/page-meta';

/** The offerings whose rosters one may see. */
export default function TeachOfferingsPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Offerings`} indexed={false} /><TaughtOfferingsScreen /></>;
}
