import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookOpen, ChevronRight, CircleCheck, ListTree, Radio } from 'lucide-react';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { SectionHead } from '@classmark/ui';
import { useDuration } from '../text/duration';
import { SaidIn } from '../text/said-in';
import type { OutlinePartsFragment } from './outline.generated';

type OutlineLesson = OutlinePartsFragment['lessons'][number];

/** Cases of a classification set in a lesson; 0 for none. */
function casesOf(lesson: OutlineLesson): number {
  return lesson.activities.reduce((sum, { kind, count }) => sum + (kind === 'classificationSet' ? count ?? 0 : 0), 0);
}

/** "4 lessons, 20 cases". */
function useContents(): (lessons: readonly OutlineLesson[]) => string {
  const { t } = useLingui();
  return (lessons) => {
    const cases = lessons.reduce((sum, lesson) => sum + casesOf(lesson), 0);
    const counted = lessons.length;
    if (cases === 0) return t`${plural(counted, { one: '# lesson', other: '# lessons' })}`;
    return t`${plural(counted, { one: '# lesson', other: '# lessons' })}, ${plural(cases, { one: '# case', other: '# cases' })}`;
  };
}

/** The modules with their lessons and minutes; the minutes add up to the effort. Lessons that are done carry a tick once the reader is known. */
export function Outline({ modules, slug, done }: { modules: readonly OutlinePartsFragment[]; slug: string; done: ReadonlySet<string> }) {
  const formats = useFormats();
  const duration = useDuration();
  const contents = useContents();
  const open = modules.length <= 2;
  return (
    <section aria-labelledby="outline">
      <SectionHead id="outline" title={<Trans context="training">Outline</Trans>} note={<><Plural value={modules.length} one="# module" other="# modules" />{formats.listMark}{contents(modules.flatMap((module) => module.lessons))}</>} />
      <div className="toc">
        {modules.map((module, index) => (
          <details key={module.key} open={open || index === 0}>
            <summary>
              <ChevronRight className="i flip" aria-hidden="true" />
              <span className="num mute">{formats.number(index + 1)}</span>
              <span><SaidIn language={module.titleLanguage}>{module.title}</SaidIn></span>
              <span className="c only-l">{contents(module.lessons)}</span>
              <span className="n">{duration(module.minutes)}</span>
            </summary>
            <ul>{module.lessons.map((lesson) => <OutlineItem key={lesson.key} lesson={lesson} slug={slug} done={done} />)}</ul>
          </details>
        ))}
      </div>
    </section>
  );
}

function OutlineItem({ lesson, slug, done }: { lesson: OutlineLesson; slug: string; done: ReadonlySet<string> }) {
  const lang = useLanguage();
  const duration = useDuration();
  const isDone = lesson.activities.length > 0 && lesson.activities.every((activity) => done.has(activity.key));
  const Icon = lesson.activities.some((activity) => activity.kind === 'webinar') ? Radio : casesOf(lesson) > 0 ? ListTree : BookOpen;
  return (
    <li>
      {isDone ? <CircleCheck className="i tone-ok" aria-hidden="true" /> : <Icon className={Icon === ListTree ? 'i flip' : 'i'} aria-hidden="true" />}
      <span><Link to="/$lang/trainings/$slug/lessons/$lesson" params={{ lang, slug, lesson: lesson.slug }}><SaidIn language={lesson.titleLanguage}>{lesson.title}</SaidIn></Link>{isDone ? <span className="sr">, <Trans>done</Trans></span> : null}</span>
      <span className="n">{duration(lesson.minutes)}</span>
    </li>
  );
}
