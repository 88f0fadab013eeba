import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronRight, CircleCheck } from 'lucide-react';
import { ownPaceOf, useDuration, type TrainingOfPage } from '@classmark/catalogue/web';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Button, buttonClass, ProgressBar } from '@classmark/ui';
import { Problem } from '../enrolment/offering-action';
import { SignInLink } from '../enrolment/sign-in-link';
import { useEnrol } from '../enrolment/use-enrol';
import { stepPath } from './step-address';
import type { MyCourse, TrainingStanding } from './use-my-training';

/** The one primary action of a training's page: start it, go on with it, or choose a date. */
export function TrainingStart({ training, standing }: { training: TrainingOfPage; standing: TrainingStanding }) {
  const ownPace = ownPaceOf(training);
  if (training.kind === 'webinar') return <WebinarLink training={training} />;
  if (standing.course) return <Going training={training} course={standing.course} onChange={() => void standing.refresh()} />;
  if (ownPace && ownPace.phase === 'open') return <Start training={training} standing={standing} offeringId={ownPace.id} />;
  return <ReadLink training={training} primary />;
}

/** A webinar is taken part in on its own page; when it is over, others are to come. */
function WebinarLink({ training }: { training: TrainingOfPage }) {
  const lang = useLanguage();
  const next = training.offerings[0];
  if (next) return <Link to="/$lang/webinars/$offeringId" params={{ lang, offeringId: next.id }} className={buttonClass({ look: 'primary', block: true })}><Trans>To the webinar</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link>;
  return <div className="enrol"><p className="mute"><Trans>This webinar is over.</Trans></p><Link to="/$lang/webinars" params={{ lang }} className={buttonClass({ block: true })}><Trans>See the upcoming webinars</Trans></Link></div>;
}

function firstLessonOf(training: TrainingOfPage): string | null {
  return training.modules[0]?.lessons[0]?.slug ?? null;
}

/** Lessons are open to all: who has no account may read on. */
function ReadLink({ training, primary }: { training: TrainingOfPage; primary?: boolean }) {
  const lang = useLanguage();
  const lesson = firstLessonOf(training);
  if (!lesson) return null;
  return <Link to="/$lang/trainings/$slug/lessons/$lesson" params={{ lang, slug: training.slug, lesson }} className={primary ? buttonClass({ look: 'primary', block: true }) : 'tx'}>{primary ? <Trans>Read the lessons</Trans> : <Trans>Read without signing in</Trans>}</Link>;
}

function Start({ training, standing, offeringId }: { training: TrainingOfPage; standing: TrainingStanding; offeringId: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { enrol, pending, problem } = useEnrol(offeringId);
  if (standing.reader !== 'known') {
    return (
      <div className="enrol">
        <SignInLink path={`trainings/${training.slug}`} className={buttonClass({ look: 'primary', block: true })}><Trans>Start the training</Trans></SignInLink>
        <ReadLink training={training} />
      </div>
    );
  }
  const start = async () => {
    const lesson = firstLessonOf(training);
    if ((await enrol()) === null) return;
    await standing.refresh();
    if (lesson) await navigate({ to: '/$lang/trainings/$slug/lessons/$lesson', params: { lang, slug: training.slug, lesson } });
  };
  return (
    <div className="enrol">
      <Button look="primary" block pending={pending} onClick={() => void start()}><Trans>Start the training</Trans></Button>
      <Problem words={problem} title={t`Not done`} />
    </div>
  );
}

function Going({ training, course, onChange }: { training: TrainingOfPage; course: MyCourse; onChange: () => void }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const duration = useDuration();
  const { withdraw, pending, problem } = useEnrol(course.enrolment.offeringId);
  const completed = course.enrolment.completedAt;
  return (
    <div className="enrol">
      {completed ? <p className="verdict-mark tone-ok"><CircleCheck className="i s" aria-hidden="true" /><span>{course.enrolment.passedAt ? <Trans>Completed and passed on {formats.date(Date.parse(completed))}</Trans> : <Trans>Completed on {formats.date(Date.parse(completed))}</Trans>}</span></p> : null}
      {course.next && !completed
        ? <Link to={`/${lang}/${stepPath(training.slug, course.next)}` as string} className={buttonClass({ look: 'primary', block: true })} activeProps={{}}>{course.enrolment.startedAt ? <Trans>Continue: lesson {course.next.lessonNumber}</Trans> : <Trans>Start: lesson {course.next.lessonNumber}</Trans>}<ChevronRight className="i s flip" aria-hidden="true" /></Link>
        : <ReadAgain training={training} />}
      {completed ? null : <ProgressBar value={course.share} label={t`Progress in the training`} words={<Trans>{formats.percent(course.share)} done, about {duration(course.minutesLeft)} left</Trans>} />}
      {completed ? null : <Button look="quiet" pending={pending} onClick={() => void withdraw(course.enrolment.id).then(onChange)}><Trans>Withdraw</Trans></Button>}
      <Problem words={problem} title={t`Not done`} />
    </div>
  );
}

function ReadAgain({ training }: { training: TrainingOfPage }) {
  const lang = useLanguage();
  const lesson = firstLessonOf(training);
  return lesson ? <Link to="/$lang/trainings/$slug/lessons/$lesson" params={{ lang, slug: training.slug, lesson }} className={buttonClass({ block: true })}><Trans>Read again</Trans></Link> : null;
}
