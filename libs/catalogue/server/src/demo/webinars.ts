import type { Lang } from '@classmark/platform/core';
import { instantOf, localDateTimeIn } from '@classmark/platform/core';

/** A webinar of the demo. Days count from the day on which the demo is loaded; hours are those of the zone. */
export interface DemoWebinar {
  /** Fixed, so that the part of the demo that makes its room can name it. */
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly topics: readonly string[];
  readonly languages: readonly Lang[];
  readonly inDays: number;
  readonly hour: number;
  readonly minutes: number;
  readonly zone: string;
  readonly capacity: number | null;
}

/** Two that come and one that is over. */
export const DEMO_WEBINARS: readonly [clinic: DemoWebinar, updates: DemoWebinar, past: DemoWebinar] = [
  {
    id: '018c0000-0000-7000-8000-000000001001', title: 'Nice clinic: software, platforms and the services behind them',
    line: 'Ten terms from real life, classified together: what is handed over, what is only used, and which class follows.',
    topics: ['Nice'], languages: ['en', 'ar'], inDays: 2, hour: 14, minutes: 60, zone: 'Europe/Zurich', capacity: 40,
  },
  {
    id: '018c0000-0000-7000-8000-000000001002', title: 'ST.26 questions and answers: the listings that come back',
    line: 'The faults that validation finds most often, and how to explain them to an applicant.',
    topics: ['ST.26'], languages: ['en', 'fr'], inDays: 6, hour: 10, minutes: 90, zone: 'Africa/Nairobi', capacity: null,
  },
  {
    id: '018c0000-0000-7000-8000-000000001003', title: 'IPC in practice: function or application?',
    line: 'Four abstracts, two places each, and the reasons that decide between them.',
    topics: ['IPC'], languages: ['en'], inDays: -20, hour: 15, minutes: 60, zone: 'Europe/Zurich', capacity: 60,
  },
];

/** Beginning and end of a webinar of the demo, epoch milliseconds. */
export function datesOf(webinar: DemoWebinar, nowMs: number): { readonly startsAtMs: number; readonly endsAtMs: number } {
  const day = localDateTimeIn(nowMs + webinar.inDays * 86_400_000, webinar.zone).slice(0, 10);
  const startsAtMs = instantOf(`${day}T${String(webinar.hour).padStart(2, '0')}:00`, webinar.zone);
  return { startsAtMs, endsAtMs: startsAtMs + webinar.minutes * 60_000 };
}
