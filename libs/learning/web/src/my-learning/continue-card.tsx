import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { GENEVA, useFormats, useLanguage } from '@classmark/platform/web';
import { Hours, SaidIn, useDuration, useZones } from '@classmark/catalogue/web';
import { buttonClass, Ltr, ProgressBar } from '@classmark/ui';
import { stepPath } from '../progress/step-address';
import type { MyCoursePartsFragment } from './my-learning.generated';

/** The one thing to go on with, and the only primary button of the page: exactly where one stopped. */
export function ContinueCard({ course }: { course: MyCoursePartsFragment }) {
  return course.offering.kind === 'webinar' ? <WebinarNext course={course} /> : <CourseNext course={course} />;
}

function CourseNext({ course }: { course: MyCoursePartsFragment }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const duration = useDuration();
  const { offering, next } = course;
  const address = next ? stepPath(offering.slug, next) : `trainings/${offering.slug}`;
  return (
    <section className="card lead-card cont" aria-label={t`Go on where you stopped`}>
      <div>
        <p className="small mute">{course.enrolment.startedAt === null ? <Trans>You have not begun yet</Trans> : next ? <Stopped next={next} /> : null}</p>
        <h2><SaidIn language={offering.titleLanguage}>{offering.topics.length === 1 ? <><Ltr>{offering.topics[0]}</Ltr>: </> : null}{offering.title}</SaidIn></h2>
        {next ? <p className="mute"><SaidIn language={next.lessonTitleLanguage}>{next.lessonTitle}</SaidIn></p> : null}
        <ProgressBar value={course.share} label={t`Progress in the training`} words={<Trans>{formats.percent(course.share)} of the course, about {duration(course.minutesLeft)} left</Trans>} />
      </div>
      <Link to={`/${lang}/${address}` as string} className={buttonClass({ look: 'primary' })} activeProps={{}}><Next course={course} /><ChevronRight className="i s flip" aria-hidden="true" /></Link>
    </section>
  );
}

type Step = NonNullable<MyCoursePartsFragment['next']>;

function Stopped({ next }: { next: Step }) {
  if (next.activityKind === 'check') return <Trans>You stopped in lesson {next.lessonNumber}, at the check question</Trans>;
  if (next.activityKind === 'classificationSet') return <Trans>You stopped in lesson {next.lessonNumber}, at the cases</Trans>;
  return <Trans>You stopped in lesson {next.lessonNumber}</Trans>;
}

/** The next step in words: "Continue: lesson 3". */
export function Next({ course }: { course: MyCoursePartsFragment }) {
  const kind = course.next?.activityKind;
  if (course.enrolment.startedAt === null) return <Trans>Start</Trans>;
  if (kind === 'check') return <Trans>Continue: check question</Trans>;
  if (kind === 'classificationSet') return <Trans>Continue: cases</Trans>;
  return course.next ? <Trans>Continue: lesson {course.next.lessonNumber}</Trans> : <Trans>To the training</Trans>;
}

function WebinarNext({ course }: { course: MyCoursePartsFragment }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const { zone, own } = useZones();
  const { offering } = course;
  if (!offering.startsAt || !offering.endsAt) return null;
  const span = { startsAt: offering.startsAt, endsAt: offering.endsAt };
  const at = Date.parse(span.startsAt);
  return (
    <section className="card lead-card cont" aria-label={t`What comes next`}>
      <div>
        <p className="small mute"><Trans>Your next webinar</Trans></p>
        <h2><SaidIn language={offering.titleLanguage}>{offering.title}</SaidIn></h2>
        <p className="mute">{formats.weekday(at, zone)} {formats.longDate(at, zone)}{formats.listMark}<b><Hours span={span} zone={zone} /></b>{own ? <> <Trans>your time</Trans>{formats.listMark}<Hours span={span} zone={GENEVA} /> <Trans>Geneva</Trans></> : <> <Trans>Geneva</Trans></>}</p>
      </div>
      <Link to="/$lang/webinars/$offeringId" params={{ lang, offeringId: offering.id }} className={buttonClass({ look: 'primary' })} activeProps={{}}><Trans>To the webinar</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link>
    </section>
  );
}
