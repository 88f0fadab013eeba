import { useCallback, useEffect, useState } from 'react';
import { browserQuery, useLanguage, useViewer } from '@classmark/platform/web';
import { MyTrainingText, type CourseProgressPartsFragment } from './my-training.generated';

export type MyCourse = CourseProgressPartsFragment;

/** How the reader stands in a training. */
export interface TrainingStanding {
  readonly reader: 'unknown' | 'stranger' | 'known';
  /** The running episode; null for none, or while it is not known. */
  readonly course: MyCourse | null;
  readonly done: ReadonlySet<string>;
  /** Asks again, after enrolling or answering. */
  readonly refresh: () => Promise<void>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Asks, once the page is taken over and the reader is known to be somebody, how far he or she is in a training. */
export function useMyTraining(slug: string): TrainingStanding {
  const { viewer } = useViewer();
  const language = useLanguage();
  const [answer, setAnswer] = useState<{ slug: string; course: MyCourse | null } | null>(null);
  const refresh = useCallback(async () => {
    try {
      const { myTraining } = await browserQuery(() => language)(MyTrainingText, { slug, language });
      setAnswer({ slug, course: myTraining });
    } catch {
      // Reading goes on without it; the next thing that is saved asks again.
      setAnswer((last) => last ?? { slug, course: null });
    }
  }, [slug, language]);
  const signedIn = Boolean(viewer);
  useEffect(() => {
    if (signedIn) void refresh();
  }, [signedIn, refresh]);
  const course = answer?.slug === slug ? answer.course : null;
  const reader = viewer === null ? 'stranger' : viewer && answer?.slug === slug ? 'known' : 'unknown';
  return { reader, course, done: course ? new Set(course.enrolment.done) : NOTHING, refresh };
}
