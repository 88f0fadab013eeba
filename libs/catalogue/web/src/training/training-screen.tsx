import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, LANGUAGES, useLanguage } from '@classmark/platform/web';
import { Breadcrumbs, Facts, Ltr, PageTitle, Plate, SectionHead, Tag } from '@classmark/ui';
import { useDuration } from '../text/duration';
import { InlineText, Paragraphs } from '../text/inline-text';
import { useKindName } from '../text/kind';
import { FallbackNotice, SaidIn, useSaidIn } from '../text/said-in';
import type { OfferingPartsFragment } from '../webinar/offering.generated';
import { Outline } from './outline';
import '../styles/training.css';
import { OfferingsTable } from './offerings-table';
import type { TrainingPageQuery } from './training.generated';

export type TrainingOfPage = NonNullable<TrainingPageQuery['training']>;

export interface TrainingScreenProps {
  readonly training: TrainingOfPage;
  /** What one can do about the training itself: start, continue, go on to a date. Stands in the card, and on a phone below the title. */
  readonly start: ReactNode;
  /** What one can do about an offering on a date. */
  readonly action: (offering: OfferingPartsFragment) => ReactNode;
  /** Keys of activities that the reader has done; empty for a stranger. */
  readonly done: ReadonlySet<string>;
}

/** The offering at one's own pace, if the training has one. */
export function ownPaceOf(training: TrainingOfPage): OfferingPartsFragment | null {
  return training.offerings.find((offering) => offering.startsAt === null) ?? null;
}

/** One training: enough to decide, and the way to start. */
export function TrainingScreen({ training, start, action, done }: TrainingScreenProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const kindName = useKindName();
  const saidIn = useSaidIn()(training.titleLanguage);
  const ownPace = ownPaceOf(training);
  return (
    <>
      <Breadcrumbs label={t`Path`}><Link to="/$lang/trainings" params={{ lang }}><Trans>Courses</Trans></Link><SaidIn language={training.titleLanguage}>{training.title}</SaidIn></Breadcrumbs>
      <div className="two">
        <div>
          <p className="row tags">{training.topics.map((topic) => <Plate key={topic}>{topic}</Plate>)}<Tag>{kindName(training.kind)}</Tag>{training.edition ? <Tag><Ltr>{training.edition}</Ltr></Tag> : null}</p>
          <div {...saidIn} className="said"><PageTitle title={training.title} lead={<InlineText text={training.lead} />} /></div>
          <div className="fallback"><FallbackNotice shownIn={[training.titleLanguage]} /></div>
          <div className="startnow">{start}<TrainingMeta training={training} /></div>
          {training.outcomes.length > 0 ? (
            <section aria-labelledby="outcomes">
              <SectionHead id="outcomes" title={<Trans>What you will be able to do</Trans>} />
              <ul className="outc" {...saidIn}>{training.outcomes.map((outcome) => <li key={outcome}><Check className="i" aria-hidden="true" /><span><InlineText text={outcome} /></span></li>)}</ul>
            </section>
          ) : null}
          {training.kind === 'webinar' ? null : <Outline modules={training.modules} slug={training.slug} done={done} />}
          <OfferingsTable offerings={training.offerings} action={action} />
          {training.before ? (
            <section aria-labelledby="before">
              <SectionHead id="before" title={<Trans>Before you start</Trans>} />
              <div {...saidIn}><Paragraphs text={training.before} /></div>
            </section>
          ) : null}
        </div>
        <aside aria-label={t`Start and facts`}>
          <div className="card start">
            <StartHead webinar={training.kind === 'webinar'} ownPace={ownPace !== null} />
            <div className="act">{start}</div>
            <hr className="rule" />
            <TrainingFacts training={training} />
          </div>
        </aside>
      </div>
    </>
  );
}

function StartHead({ webinar, ownPace }: { webinar: boolean; ownPace: boolean }) {
  if (webinar) return <><h2><Trans>Live webinar</Trans></h2><p className="mute small"><Trans>It is held in the browser, on its date.</Trans></p></>;
  if (ownPace) return <><h2><Trans>At your own pace</Trans></h2><p className="mute small"><Trans>Start today, stop anywhere, go on where you left off.</Trans></p></>;
  return <><h2><Trans>On dates</Trans></h2><p className="mute small"><Trans>Choose a date. The lessons are open to read now.</Trans></p></>;
}

function TrainingFacts({ training }: { training: TrainingOfPage }) {
  const duration = useDuration();
  return (
    <Facts rows={[
      { key: 'effort', name: <Trans>Effort</Trans>, value: <bdi>{duration(training.minutes)}</bdi> },
      { key: 'languages', name: <Trans>Languages</Trans>, value: <LanguagesOf training={training} /> },
      ...(training.edition ? [{ key: 'edition', name: <Trans>Edition</Trans>, value: <Ltr>{training.edition}</Ltr> }] : []),
      { key: 'level', name: <Trans>Level</Trans>, value: <LevelOf level={training.level} /> },
      { key: 'audiences', name: <Trans>Written for</Trans>, value: <AudiencesOf audiences={training.audiences} /> },
    ]} />
  );
}

function LanguagesOf({ training }: { training: TrainingOfPage }) {
  const formats = useFormats();
  return training.languages.length === LANGUAGES.length ? <Trans>all six</Trans> : <bdi>{formats.list(training.languages.map(formats.languageName))}</bdi>;
}

const AUDIENCES: Readonly<Record<string, MessageDescriptor>> = {
  ipoStaff: msg`staff of IP offices`, ipInformationUser: msg`users of IP information`, universityStudent: msg`university students`,
};

function AudiencesOf({ audiences }: { audiences: readonly string[] }) {
  const formats = useFormats();
  const { t } = useLingui();
  const names = audiences.flatMap((audience) => (AUDIENCES[audience] ? [t(AUDIENCES[audience])] : []));
  return names.length === 0 ? <Trans>everybody</Trans> : <>{formats.list(names)}</>;
}

function LevelOf({ level }: { level: TrainingOfPage['level'] }) {
  if (level === 'introduction') return <Trans context="level">Introduction</Trans>;
  return level === 'intermediate' ? <Trans>Intermediate</Trans> : <Trans>Advanced</Trans>;
}

/** The same facts in a line, where the card stands far below. */
function TrainingMeta({ training }: { training: TrainingOfPage }) {
  const duration = useDuration();
  return <p className="meta"><span>{duration(training.minutes)}</span><span><Plural value={training.languages.length} one="# language" other="# languages" /></span></p>;
}
