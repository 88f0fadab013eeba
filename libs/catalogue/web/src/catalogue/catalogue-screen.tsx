import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '@classmark/platform/web';
import { buttonClass, EmptyState, PageTitle, SectionHead } from '@classmark/ui';
import type { OfferingPartsFragment } from '../webinar/offering.generated';
import { WebinarRows } from '../webinar/webinar-rows';
import type { CataloguePageQuery } from './catalogue.generated';
import { CatalogueFilter, useFilterWords } from './catalogue-filter';
import { QUESTIONS, STEP, answersTo, isNarrowed, wordsOf, type CatalogueSearch } from './catalogue-search';
import { TrainingCard } from './training-card';

/** The public catalogue: search, filter, cards, the next webinars. */
export function CatalogueScreen({ data, search, action }: { data: CataloguePageQuery; search: CatalogueSearch; action: (offering: OfferingPartsFragment) => ReactNode }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const waiting = useRouterState({ select: (state) => state.isLoading });
  const { catalogue, webinars } = data;
  const shown = catalogue.nodes.length;
  const rest = catalogue.totalCount - shown;
  return (
    <>
      <PageTitle title={<Trans>Training on WIPO Standards and the classifications</Trans>} lead={<Trans>Short courses, live webinars and classification practice for intellectual property offices. Free of charge.</Trans>} />
      <CatalogueFilter search={search} facets={catalogue.facets} />
      <div className="hits">
        <div role="status"><h2><Plural value={catalogue.totalCount} one="# training" other="# trainings" /></h2></div>
        <Narrowed search={search} />
      </div>
      {shown > 0 ? (
        <>
          <ul className="cards" aria-busy={waiting || undefined} aria-label={t`Trainings`}>{catalogue.nodes.map((training) => <TrainingCard key={training.slug} training={training} />)}</ul>
          {rest > 0 ? (
            <p className="showmore">
              <Link to="/$lang/trainings" params={{ lang }} search={{ ...search, first: shown + STEP }} resetScroll={false} className={buttonClass()} activeProps={{}}><Plural value={Math.min(rest, STEP)} one="Show # more" other="Show # more" /></Link>
              <span className="num small mute"><Trans>{shown} of {catalogue.totalCount} shown</Trans></span>
            </p>
          ) : null}
        </>
      ) : <NothingFits nearest={catalogue.nearest} />}
      {webinars.nodes.length > 0 ? (
        <section className="strip" aria-labelledby="upcoming">
          <SectionHead id="upcoming" title={<Trans>Upcoming webinars</Trans>} action={<Link to="/$lang/webinars" params={{ lang }} className="tx"><Trans>All webinars</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link>} />
          <WebinarRows webinars={webinars.nodes} action={action} level={3} />
        </section>
      ) : null}
    </>
  );
}

/** By what the list is narrowed, and the way back to all of it. */
function Narrowed({ search }: { search: CatalogueSearch }) {
  const lang = useLanguage();
  const words = useFilterWords();
  if (!isNarrowed(search)) return null;
  const q = wordsOf(search);
  const by = QUESTIONS.flatMap((question) => answersTo(search, question).map((value) => words.answer(question, value)));
  return (
    <>
      <span className="mute">{q === '' ? null : <bdi>“{q}”</bdi>}{q !== '' && by.length > 0 ? ', ' : null}{by.map((answer, index) => <bdi key={answer}>{index > 0 ? ', ' : null}{answer}</bdi>)}</span>
      <Link to="/$lang/trainings" params={{ lang }} search={{}} resetScroll={false} className="tx" activeProps={{}}><Trans>Clear filter</Trans></Link>
    </>
  );
}

function NothingFits({ nearest }: { nearest: CataloguePageQuery['catalogue']['nearest'] }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <>
      <EmptyState title={<Trans>No training fits</Trans>} level={3} action={<Link to="/$lang/trainings" params={{ lang }} search={{}} resetScroll={false} className={buttonClass()} activeProps={{}}><Trans>Show all trainings</Trans></Link>}>
        {nearest.length > 0 ? <Trans>Nothing in the catalogue has all of these words. What is nearest to them stands below.</Trans> : <Trans>Nothing in the catalogue fits all of these answers at once. Take one away.</Trans>}
      </EmptyState>
      {nearest.length > 0 ? <ul className="cards mt-4" aria-label={t`Nearest trainings`}>{nearest.map((training) => <TrainingCard key={training.slug} training={training} />)}</ul> : null}
    </>
  );
}
