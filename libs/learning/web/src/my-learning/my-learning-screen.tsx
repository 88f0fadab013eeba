import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ChevronRight, GraduationCap } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '@classmark/platform/web';
import { Button, buttonClass, EmptyState, ErrorState, Loading, PageTitle, SectionHead, Skeleton, useToast } from '@classmark/ui';
import { EnrolLearnerDocument, WithdrawLearnerDocument } from '../enrolment/enrolment.generated';
import { useRefusalWords } from '../enrolment/use-enrol';
import { ContinueCard } from './continue-card';
import { CompletedItem, CourseItem, WebinarItem } from './course-items';
import { MyLearningDocument, type MyCoursePartsFragment } from './my-learning.generated';
import '../styles/my-learning.css';

/**
 * What one is learning: the one thing to go on with first, then what is planned, under way and done. `due` is what practice and exams
 * ask for; while it `waits`, so does the page: what comes late would push away what is being read.
 */
export function MyLearningScreen({ due = null, waits = false }: { due?: ReactNode; waits?: boolean }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(MyLearningDocument, { variables: { language } });
  const onWithdraw = useWithdrawal(() => void refetch());
  const title = <PageTitle title={<Trans>My learning</Trans>} />;
  if (!data || waits) {
    return (
      <>
        {title}
        <div className="mt-4">
          {error && !data ? <ErrorState title={<Trans>Your trainings could not be loaded</Trans>} action={<Button look="primary" onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost: what you have done is kept on the server.</Trans></ErrorState>
            : <Loading label={t`Loading your trainings`}><Skeleton card className="h-36 w-full" /><Skeleton className="h-8 w-2/5" /><Skeleton card className="h-32 w-full" /></Loading>}
        </div>
      </>
    );
  }
  const { courses } = data.myLearning;
  const continueWith = courses.find(({ id }) => id === data.myLearning.continueWith?.id);
  const parts = sorted(courses, continueWith?.id ?? null);
  return (
    <>
      {title}
      <div className="mt-4">{continueWith ? <ContinueCard course={continueWith} /> : <FirstTraining again={parts.completed.length > 0} />}</div>
      <div className={parts.completed.length + parts.past.length > 0 ? 'grid2' : 'stack mt-8'}>
        <div>
          {due}
          <Part id="webinars" title={<Trans>Registered webinars</Trans>} shown={parts.webinars.length > 0}>{parts.webinars.map((course) => <WebinarItem key={course.id} course={course} onWithdraw={onWithdraw} />)}</Part>
          <Part id="courses" title={<Trans>Under way</Trans>} shown={parts.running.length > 0}>{parts.running.map((course) => <CourseItem key={course.id} course={course} onWithdraw={onWithdraw} />)}</Part>
          {parts.webinars.length === 0 && courses.length > 0 ? <p className="mt-4"><Link to="/$lang/webinars" params={{ lang: language }} className="tx"><Trans>See the upcoming webinars</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link></p> : null}
        </div>
        <div>
          <Part id="completed" title={<Trans>Completed</Trans>} shown={parts.completed.length > 0}>{parts.completed.map((course) => <CompletedItem key={course.id} course={course} />)}</Part>
          <Part id="past" title={<Trans>Past webinars</Trans>} shown={parts.past.length > 0}>{parts.past.map((course) => <CompletedItem key={course.id} course={course} />)}</Part>
        </div>
      </div>
    </>
  );
}

interface Sorted { readonly webinars: readonly MyCoursePartsFragment[]; readonly running: readonly MyCoursePartsFragment[]; readonly completed: readonly MyCoursePartsFragment[]; readonly past: readonly MyCoursePartsFragment[] }

/** Where each course stands on the page. The one of the card is not listed again, unless it is a webinar: its date belongs into the list. */
function sorted(courses: readonly MyCoursePartsFragment[], continueId: string | null): Sorted {
  const going = courses.filter((course) => course.enrolment.completedAt === null);
  const dated = going.filter((course) => course.offering.kind === 'webinar');
  return {
    webinars: dated.filter((course) => course.offering.phase !== 'over').sort((a, b) => (a.offering.startsAt ?? '').localeCompare(b.offering.startsAt ?? '')),
    running: going.filter((course) => course.offering.kind !== 'webinar' && course.id !== continueId),
    completed: courses.filter((course) => course.enrolment.completedAt !== null),
    past: dated.filter((course) => course.offering.phase === 'over'),
  };
}

function Part({ id, title, shown, children }: { id: string; title: ReactNode; shown: boolean; children: ReactNode }) {
  if (!shown) return null;
  return <section aria-labelledby={id}><SectionHead id={id} title={title} /><ul className="list">{children}</ul></section>;
}

function FirstTraining({ again }: { again: boolean }) {
  const lang = useLanguage();
  return (
    <EmptyState icon={<GraduationCap className="i" aria-hidden="true" />} title={again ? <Trans>Everything is done</Trans> : <Trans>Choose a first training</Trans>} action={<Link to="/$lang/trainings" params={{ lang }} className={buttonClass({ look: 'primary' })}><Trans>Go to the courses</Trans></Link>}>
      {again ? <Trans>Choose a next one when you like.</Trans> : <Trans>What you start stands here from then on, and leads back to where you stopped.</Trans>}
    </EmptyState>
  );
}

/** Withdraws at once and offers the way back for ten seconds, instead of asking "are you sure". */
function useWithdrawal(onChange: () => void): (course: MyCoursePartsFragment) => void {
  const { t } = useLingui();
  const toast = useToast();
  const words = useRefusalWords();
  const [withdraw] = useMutation(WithdrawLearnerDocument);
  const [enrol] = useMutation(EnrolLearnerDocument);
  const back = async (course: MyCoursePartsFragment) => {
    try {
      const result = (await enrol({ variables: { input: { offeringId: course.offering.id } } })).data?.enrolLearner;
      if (result && result.__typename !== 'LearnerEnrolled') toast({ text: words.enrol(result) });
    } catch (error) {
      toast({ text: words.failure(error) });
    }
    onChange();
  };
  return (course) => {
    void (async () => {
      try {
        const result = (await withdraw({ variables: { input: { enrolmentId: course.enrolment.id } } })).data?.withdrawLearner;
        if (result && result.__typename !== 'LearnerWithdrawn') toast({ text: words.withdraw(result) });
        else toast({ text: <Trans>You have withdrawn from “<bdi>{course.offering.title}</bdi>”.</Trans>, undo: { label: t`Undo`, onUndo: () => void back(course) } });
      } catch (error) {
        toast({ text: words.failure(error) });
      }
      onChange();
    })();
  };
}
