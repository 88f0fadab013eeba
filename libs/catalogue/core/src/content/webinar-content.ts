import type { Lang } from '@classmark/platform/core';
import type { TrainingContent } from './training-content';

/** Key of the one activity of a webinar: being there. */
export const WEBINAR_ACTIVITY = 'webinar';

/** What a host writes about a webinar. */
export interface WebinarWords {
  readonly language: Lang;
  readonly title: string;
  readonly line: string;
  /** Spoken and interpreted languages; the first is `language`. */
  readonly languages: readonly Lang[];
  readonly minutes: number;
}

/** The content of a webinar: one lesson whose only activity is the live session; attending it completes and passes it. */
export function webinarContent(words: WebinarWords): TrainingContent {
  const { language, title, line } = words;
  const one = (text: string) => ({ [language]: text });
  return {
    format: 1, source: language, languages: [language, ...words.languages.filter((other) => other !== language)],
    title: one(title), line: one(line), lead: one(line), outcomes: [], before: null, edition: null,
    completion: { version: 'completion/1', pass: 'everyGraded' },
    modules: [{
      key: 'session', title: one(title),
      lessons: [{
        key: 'live', slug: 'live', title: one(title), minutes: Math.max(1, Math.round(words.minutes)),
        blocks: [{ kind: 'activity', key: WEBINAR_ACTIVITY, activity: 'webinar', title: one(title), params: {} }],
      }],
    }],
  };
}
