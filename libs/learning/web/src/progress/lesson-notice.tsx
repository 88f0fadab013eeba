import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookmarkPlus } from 'lucide-react';
import type { LessonOfPage } from '@classmark/catalogue/web';
import { useLanguage } from '@classmark/platform/web';
import { Notice } from '@classmark/ui';
import { SignInLink } from '../enrolment/sign-in-link';
import type { LessonStanding } from './use-lesson-progress';

/** Says to who reads without an enrolment that nothing is kept, and how to change that. Nothing while it is not known. */
export function LessonNotice({ lesson, standing }: { lesson: LessonOfPage; standing: LessonStanding }) {
  const lang = useLanguage();
  if (standing.course || standing.reader === 'unknown') return null;
  const icon = <BookmarkPlus className="i s" aria-hidden="true" />;
  if (standing.reader === 'stranger') {
    return <Notice icon={icon}><Trans>You read without signing in: progress and answers are not kept.</Trans> <SignInLink path={`trainings/${lesson.trainingSlug}/lessons/${lesson.slug}`} className="font-semibold"><Trans>Sign in</Trans></SignInLink></Notice>;
  }
  return <Notice icon={icon}><Trans>You are not enrolled: answers are kept, but nothing is counted.</Trans> <Link to="/$lang/trainings/$slug" params={{ lang, slug: lesson.trainingSlug }} className="font-semibold"><Trans>To the training</Trans></Link></Notice>;
}
