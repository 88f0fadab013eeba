import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Check } from 'lucide-react';
import { useLanguage } from '@classmark/platform/web';
import { useDuration } from '../text/duration';
import { SaidIn } from '../text/said-in';
import type { LessonOfPage } from './lesson-types';

/** Where a lesson stands for the reader. */
export type LessonState = 'done' | 'begun' | 'open';

/** All lessons of the training with their state and minutes; the present one is marked. On a phone the way out stands below, as the bar has no room for it. */
export function LessonIndex({ lesson, states }: { lesson: LessonOfPage; states: ReadonlyMap<string, LessonState> }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const duration = useDuration();
  const lessons = lesson.modules.flatMap((module) => module.lessons);
  const doneCount = lessons.filter(({ key }) => states.get(key) === 'done').length;
  const words: Readonly<Record<LessonState, string>> = { done: t`done`, begun: t`begun`, open: t`not begun` };
  return (
    <nav className="idx" aria-label={t`Lessons`}>
      <div className="stick">
        <h2><SaidIn language={lesson.trainingTitleLanguage}>{lesson.trainingTitle}</SaidIn>{states.size > 0 ? <span className="num nowrap"><Trans>{doneCount} of {lessons.length} done</Trans></span> : null}</h2>
        <ol>
          {lessons.map((item) => {
            const current = item.key === lesson.key;
            const state = states.get(item.key) ?? 'open';
            return (
              <li key={item.key}>
                <Link to="/$lang/trainings/$slug/lessons/$lesson" params={{ lang, slug: lesson.trainingSlug, lesson: item.slug }} activeProps={{}} inactiveProps={{}} aria-current={current ? 'page' : undefined}>
                  <span className={state === 'done' ? 'lstate done' : state === 'begun' || current ? 'lstate now' : 'lstate'} aria-hidden="true">{state === 'done' ? <Check className="i" /> : null}</span>
                  <span><SaidIn language={item.titleLanguage}>{item.title}</SaidIn>{states.size > 0 ? <span className="sr">, {words[state]}</span> : null}</span>
                  <small className="nowrap">{duration(item.minutes)}</small>
                </Link>
              </li>
            );
          })}
        </ol>
        <p className="only-s out"><Link to="/$lang/trainings/$slug" params={{ lang, slug: lesson.trainingSlug }} activeOptions={{ exact: true }} activeProps={{}}><ArrowLeft className="i s flip" aria-hidden="true" /><Trans>To the training</Trans></Link></p>
      </div>
    </nav>
  );
}
