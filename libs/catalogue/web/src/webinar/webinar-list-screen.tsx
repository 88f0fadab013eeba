import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CalendarX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '@classmark/platform/web';
import { buttonClass, EmptyState, PageTitle } from '@classmark/ui';
import type { OfferingPartsFragment, WebinarListQuery } from './offering.generated';
import { WebinarRows } from './webinar-rows';
import { WEBINARS_SHOWN, type WebinarSearch } from './webinar-search';

/** Live webinars: those to come, and those that are over. */
export function WebinarListScreen({ webinars, search, action }: { webinars: WebinarListQuery['webinars']; search: WebinarSearch; action: (offering: OfferingPartsFragment) => ReactNode }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const past = search.when === 'past';
  const rest = webinars.totalCount - webinars.nodes.length;
  const tab = (name: ReactNode, current: boolean, to: WebinarSearch) => <Link to="/$lang/webinars" params={{ lang }} search={to} resetScroll={false} activeOptions={{ exact: true }} activeProps={{}} inactiveProps={{}} aria-current={current ? 'page' : undefined}>{name}</Link>;
  return (
    <>
      <PageTitle title={<Trans>Webinars</Trans>} lead={<Trans>Live and free of charge, in the browser. Times stand in your own zone and in Geneva’s.</Trans>} />
      <nav className="tablist mt-6 mb-4" aria-label={t`Webinars by date`}>{tab(<Trans>Upcoming</Trans>, !past, {})}{tab(<Trans>Past</Trans>, past, { when: 'past' })}</nav>
      {webinars.nodes.length > 0 ? <WebinarRows webinars={webinars.nodes} action={action} past={past} /> : past ? (
        <EmptyState icon={<CalendarX className="i" aria-hidden="true" />} title={<Trans>No webinar has been held yet</Trans>} action={<Link to="/$lang/webinars" params={{ lang }} className={buttonClass()} activeProps={{}}><Trans>Upcoming webinars</Trans></Link>} />
      ) : (
        <EmptyState icon={<CalendarX className="i" aria-hidden="true" />} title={<Trans>No webinar is planned at the moment</Trans>} action={<Link to="/$lang/trainings" params={{ lang }} className={buttonClass()}><Trans>Go to the courses</Trans></Link>}>
          <Trans>The courses can be taken at any time.</Trans>
        </EmptyState>
      )}
      {rest > 0 ? (
        <p className="showmore">
          <Link to="/$lang/webinars" params={{ lang }} search={{ ...search, first: webinars.nodes.length + WEBINARS_SHOWN }} resetScroll={false} className={buttonClass()} activeProps={{}}><Plural value={Math.min(rest, WEBINARS_SHOWN)} one="Show # more" other="Show # more" /></Link>
        </p>
      ) : null}
    </>
  );
}
