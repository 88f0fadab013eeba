import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleCheck, ListTree, Radio } from 'lucide-react';
import { InlineText, SaidIn, type ActivityOfLesson } from '@classmark/catalogue/web';
import { useLanguage } from '@classmark/platform/web';
import { buttonClass } from '@classmark/ui';
import '../styles/activity.css';

/** The way from a lesson to an activity that has a page of its own. */
export function ActivityCard({ activity, slug, done }: { activity: ActivityOfLesson; slug: string; done: boolean }) {
  const lang = useLanguage();
  const cases = activity.activity === 'classificationSet';
  const path = cases ? `trainings/${slug}/practice/${activity.key}` : `trainings/${slug}`;
  const Icon = cases ? ListTree : Radio;
  return (
    <section className="card activity" aria-labelledby={`a-${activity.key}`}>
      <Icon className={cases ? 'i flip' : 'i'} aria-hidden="true" />
      <div className="grow">
        <h2 id={`a-${activity.key}`}><SaidIn language={activity.language}><InlineText text={activity.title} /></SaidIn></h2>
        <p className="small mute">
          {activity.count !== null ? <Plural value={activity.count} one="# case" other="# cases" /> : cases ? <Trans>Classification practice</Trans> : <Trans>Live webinar</Trans>}
        </p>
        {done ? <p className="verdict-mark tone-ok small"><CircleCheck className="i s" aria-hidden="true" /><span><Trans>Done</Trans></span></p> : null}
      </div>
      <Link to={`/${lang}/${path}` as string} className={buttonClass()} activeProps={{}}>{cases ? done ? <Trans>Open again</Trans> : <Trans>Go to the cases</Trans> : <Trans>See the dates</Trans>}<ChevronRight className="i s flip" aria-hidden="true" /></Link>
    </section>
  );
}
