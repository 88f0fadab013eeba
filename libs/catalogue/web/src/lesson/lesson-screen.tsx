import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Menu } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { directionOf, useFormats, useLanguage } from '@classmark/platform/web';
import { buttonClass, Ltr, Mark, PopMenu, ProgressBar } from '@classmark/ui';
import { useDuration } from '../text/duration';
import { FallbackNotice, SaidIn, useSaidIn } from '../text/said-in';
import { LessonBlocks, type LessonParts } from './lesson-blocks';
import '../styles/lesson.css';
import { LessonIndex, type LessonState } from './lesson-index';
import type { LessonOfPage } from './lesson-types';

/** How far the reader is in the training; absent for a stranger. */
export interface LessonProgress { readonly states: ReadonlyMap<string, LessonState>; readonly share: number; readonly minutesLeft: number }

export interface LessonScreenProps {
  readonly lesson: LessonOfPage;
  readonly parts: LessonParts;
  readonly progress: LessonProgress | null;
  /** The one place that says when something was saved. */
  readonly saved: ReactNode;
  /** What stands at the end of the top bar beside it. */
  readonly tools: ReactNode;
  /** A line below the text for who reads without an enrolment. It comes after the page, so above the text it would push it down. */
  readonly notice?: ReactNode;
  /** The end of the text came into view, or the reader went on. */
  readonly onRead: () => void;
}

const NO_STATES: ReadonlyMap<string, LessonState> = new Map();

/** The lesson player: index, text, and one way on. Reads without a script; what belongs to the reader comes after it. */
export function LessonScreen({ lesson, parts, progress, saved, tools, notice, onRead }: LessonScreenProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const saidIn = useSaidIn();
  const states = progress?.states ?? NO_STATES;
  const index = <LessonIndex lesson={lesson} states={states} />;
  const end = useEndInView(onRead, lesson.key);
  useLessonKeys(lesson, onRead);
  return (
    <>
      <header className="lbar">
        <div>
          <PopMenu className="idx-sheet" align="start" label={t`Lessons`} summary={<Menu className="i" aria-hidden="true" />}>{index}</PopMenu>
          <Link to="/$lang/trainings/$slug" params={{ lang, slug: lesson.trainingSlug }} className="mark only-l"><Mark /><span className="sr"><Trans>To the training</Trans></span></Link>
          <p className="where">
            <b><span className="only-l">{lesson.topics.length === 1 ? <><Ltr>{lesson.topics[0]}</Ltr>: </> : null}<SaidIn language={lesson.trainingTitleLanguage}>{lesson.trainingTitle}</SaidIn></span><span className="only-s"><Ltr>{lesson.topics.join(', ')}</Ltr></span></b>
            <span><Trans>Lesson {lesson.number} of {lesson.lessonCount}</Trans></span>
          </p>
          <div className="tools">{saved}{tools}</div>
        </div>
      </header>
      <div className="player">
        {index}
        <main id="main" tabIndex={-1}>
          <article className="art">
            <FallbackNotice shownIn={lesson.shownIn} />
            <h1 {...saidIn(lesson.titleLanguage)}>{lesson.title}</h1>
            <LessonBlocks blocks={lesson.blocks} parts={parts} />
            <div ref={end} className="lend" />
            {notice ? <div className="lnote">{notice}</div> : null}
          </article>
        </main>
      </div>
      <LessonFoot lesson={lesson} progress={progress} onRead={onRead} />
    </>
  );
}

function LessonFoot({ lesson, progress, onRead }: Pick<LessonScreenProps, 'lesson' | 'progress' | 'onRead'>) {
  const { t } = useLingui();
  const lang = useLanguage();
  const formats = useFormats();
  const duration = useDuration();
  const slug = lesson.trainingSlug;
  const to = '/$lang/trainings/$slug/lessons/$lesson';
  return (
    <footer className="lfoot">
      <div>
        {lesson.previous ? <Link to={to} params={{ lang, slug, lesson: lesson.previous.slug }} className={buttonClass()} activeProps={{}}><ChevronLeft className="i s flip" aria-hidden="true" /><span className="only-l"><Trans>Previous</Trans></span><span className="sr only-s"><Trans>Previous lesson</Trans></span></Link> : <span />}
        {progress ? (
          <ProgressBar value={progress.share} label={t`Progress in the training`} words={<><span className="only-l"><Trans>Course {formats.percent(progress.share)}, about {duration(progress.minutesLeft)} left</Trans></span><span className="only-s"><Trans>{duration(progress.minutesLeft)} left</Trans></span></>} />
        ) : <span />}
        {lesson.next
          ? <Link to={to} params={{ lang, slug, lesson: lesson.next.slug }} className={buttonClass({ look: 'primary' })} activeProps={{}} onClick={onRead}><Trans>Continue</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link>
          : <Link to="/$lang/trainings/$slug" params={{ lang, slug }} className={buttonClass({ look: 'primary' })} activeProps={{}} onClick={onRead}><Trans>Finish</Trans><ChevronRight className="i s flip" aria-hidden="true" /></Link>}
      </div>
    </footer>
  );
}

/** Calls once for each lesson when its end comes into view. */
function useEndInView(onSeen: () => void, lessonKey: string) {
  const end = useRef<HTMLDivElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      seen.current();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [lessonKey]);
  return end;
}

/** Arrow keys turn the lessons like pages, in the direction of the script; not while something is being typed or chosen. */
function useLessonKeys(lesson: LessonOfPage, onRead: () => void): void {
  const navigate = useNavigate();
  const lang = useLanguage();
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], [role="tablist"], .deftable, details[open]')) return;
      const forward = directionOf(lang) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const back = directionOf(lang) === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      const target = event.key === forward ? lesson.next : event.key === back ? lesson.previous : null;
      if (!target) return;
      if (event.key === forward) read.current();
      void navigate({ to: '/$lang/trainings/$slug/lessons/$lesson', params: { lang, slug: lesson.trainingSlug, lesson: target.slug } });
    };
    document.addEventListener('keydown', turn);
    return () => document.removeEventListener('keydown', turn);
  }, [lesson, lang, navigate]);
}
