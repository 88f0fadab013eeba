import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { CheckQuestion, useCheckAnswers } from '@classmark/assessment/web';
import { LessonScreen, type LessonOfPage } from '@classmark/catalogue/web';
import { ActivityCard, LessonNotice, SavedLine, SignInLink, useLessonProgress } from '@classmark/learning/web';
import { buttonClass } from '@classmark/ui';
import { PageMeta } from '../document/page-meta';
import { LanguageMenu } from '../shell/language-menu';

const route = getRouteApi('/$lang/trainings/$slug/lessons/$lesson');

/** The lesson player: text of the catalogue, questions of assessment, progress of learning. */
export function LessonPage() {
  const lesson = route.useLoaderData();
  return (
    <>
      <PageMeta title={`${lesson.title}: ${lesson.trainingTitle}`} />
      <Player key={`${lesson.trainingSlug}/${lesson.slug}`} lesson={lesson} />
    </>
  );
}

function Player({ lesson }: { lesson: LessonOfPage }) {
  const standing = useLessonProgress(lesson);
  const { course, onSave, refresh } = standing;
  const checks = useCheckAnswers(
    { releaseId: lesson.releaseId, lessonKey: lesson.key, enrolmentId: course?.enrolment.id ?? null },
    (answer) => {
      onSave({ kind: 'saved', atMs: Date.parse(answer.savedAt) });
      if (answer.counted) void refresh();
    },
    // A failed answer is not sent again by itself: the question says so and keeps the choice.
    (kind) => onSave({ kind: kind === 'failed' ? 'refused' : kind }),
  );
  const path = `trainings/${lesson.trainingSlug}/lessons/${lesson.slug}`;
  const locked = standing.reader === 'stranger' || standing.reader === 'unknown' ? <SignInLink path={path} className={buttonClass()}><Trans>Sign in to check your answer</Trans></SignInLink> : undefined;
  return (
    <LessonScreen
      lesson={lesson} progress={standing.progress} onRead={standing.onRead}
      saved={<SavedLine save={standing.save} />} tools={<LanguageMenu />} notice={<LessonNotice lesson={lesson} standing={standing} />}
      parts={{
        check: (check) => <CheckQuestion check={check} answer={checks.answers.get(check.key) ?? null} sending={checks.sending.get(check.key) ?? null} onAnswer={(keys) => checks.send(check.key, keys)} locked={locked} stillOpen={course !== null && !standing.done.has(check.key)} />,
        activity: (activity) => <ActivityCard activity={activity} slug={lesson.trainingSlug} done={standing.done.has(activity.key)} />,
      }}
    />
  );
}
