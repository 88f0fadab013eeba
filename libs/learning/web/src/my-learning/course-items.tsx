import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { GENEVA, useFormats, useLanguage } from '@classmark/platform/web';
import { Hours, SaidIn, useDay, useDuration, useZones } from '@classmark/catalogue/web';
import { Button, buttonClass, Ltr, ProgressBar, Tag } from '@classmark/ui';
import { stepPath } from '../progress/step-address';
import { Next } from './continue-card';
import type { MyCoursePartsFragment } from './my-learning.generated';

interface ItemProps { readonly course: MyCoursePartsFragment }
interface WithdrawableProps extends ItemProps { readonly onWithdraw: (course: MyCoursePartsFragment) => void }

/** Where one goes on with it, below the language. */
function addressOf({ offering, next }: MyCoursePartsFragment): string {
  return offering.kind === 'webinar' ? `webinars/${offering.id}` : next ? stepPath(offering.slug, next) : `trainings/${offering.slug}`;
}

function Title({ course }: ItemProps) {
  const lang = useLanguage();
  const { offering } = course;
  return <Link to={`/${lang}/${addressOf(course)}` as string} activeProps={{}}><SaidIn language={offering.titleLanguage}>{offering.title}</SaidIn></Link>;
}

function Withdraw({ course, onWithdraw, quiet }: WithdrawableProps & { quiet?: boolean }) {
  return <Button {...(quiet ? { look: 'quiet' as const } : {})} onClick={() => onWithdraw(course)}><Trans>Withdraw</Trans><span className="sr">: <SaidIn language={course.offering.titleLanguage}>{course.offering.title}</SaidIn></span></Button>;
}

/** A webinar to come: the day, the reader's time in bold, Geneva's beside it. */
export function WebinarItem({ course, onWithdraw }: WithdrawableProps) {
  const formats = useFormats();
  const day = useDay();
  const { zone, own } = useZones();
  const { startsAt, endsAt } = course.offering;
  if (!startsAt || !endsAt) return null;
  const span = { startsAt, endsAt };
  const at = Date.parse(startsAt);
  return (
    <li>
      <div className="t"><Title course={course} /><small>{formats.weekday(at, zone)} {day(at, zone)}{formats.listMark}<b><Hours span={span} zone={zone} /></b>{own ? <> <Trans>your time</Trans>{formats.listMark}<Hours span={span} zone={GENEVA} /></> : null} <Trans>Geneva</Trans></small></div>
      <Withdraw course={course} onWithdraw={onWithdraw} />
    </li>
  );
}

/** A course that is not the one of the card: how far, and the way back to it. */
export function CourseItem({ course, onWithdraw }: WithdrawableProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const duration = useDuration();
  return (
    <li className="under-way">
      <div className="t">
        <Title course={course} />
        <small>{course.offering.topics.map((topic) => <span key={topic}><Ltr>{topic}</Ltr>{formats.listMark}</span>)}{course.enrolment.startedAt === null ? <Trans>not begun</Trans> : <Trans>about {duration(course.minutesLeft)} left</Trans>}</small>
        {course.enrolment.startedAt === null ? null : <ProgressBar value={course.share} label={t`Progress`} words={<Trans>{formats.percent(course.share)} done</Trans>} />}
      </div>
      <div className="acts">
        <Link to={`/${lang}/${addressOf(course)}` as string} className={buttonClass()} activeProps={{}}><Next course={course} /><span className="sr">: <SaidIn language={course.offering.titleLanguage}>{course.offering.title}</SaidIn></span></Link>
        <Withdraw course={course} onWithdraw={onWithdraw} quiet />
      </div>
    </li>
  );
}

/** Something that is over: when, and whether it was passed. */
export function CompletedItem({ course }: ItemProps) {
  const formats = useFormats();
  const { completedAt, passedAt } = course.enrolment;
  const at = completedAt ?? course.offering.startsAt;
  return (
    <li>
      <div className="t"><Title course={course} />{at ? <small>{formats.longDate(Date.parse(at))}</small> : null}</div>
      {completedAt ? <Tag tone="ok">{passedAt && course.offering.kind !== 'webinar' ? <Trans>Passed</Trans> : course.offering.kind === 'webinar' ? <Trans>Attended</Trans> : <Trans>Completed</Trans>}</Tag> : null}
    </li>
  );
}
