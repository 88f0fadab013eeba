import type { INestApplicationContext } from '@nestjs/common';
import { CatalogueApi } from '@classmark/catalogue/server';
import { DEMO_PARTICIPANTS, DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { LearningApi } from '@classmark/learning/server';
import { DEMO_ENROLMENTS } from '@classmark/learning/server/demo';
import { fixedClock, type Lang } from '@classmark/platform/core';
import { isRefusal, newId, type Refusal, type RequestContext, systemContext } from '@classmark/platform/server';
import { CaseStore } from '../case/case-store';
import { CreateExam, type CreateExamInput } from '../exam/create-exam';
import type { ExamLine } from '../exam/exam-view';
import { HandInExam } from '../exam/hand-in-exam';
import { OpenPaper } from '../exam/open-paper';
import { ReleaseResults } from '../exam/release-results';
import { SaveExamAnswer } from '../exam/save-exam-answer';
import { SittingStore } from '../exam/sitting-store';
import { givenPlaces } from './given-places';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const TRAINING = 'nice-classification-basics';
/** People of the population who sat the released exam. */
const SITTERS = 12;

const LINES: readonly ExamLine[] = [
  { count: 4, tests: 'nice.finished-goods-by-purpose', title: { en: 'Finished goods: function, purpose', ar: 'المنتجات الجاهزة: الوظيفة والغرض' } },
  { count: 3, tests: 'nice.services-by-what-is-done', title: { en: 'Services by what is done', ar: 'الخدمات بحسب ما يُؤدَّى' } },
  { count: 2, tests: 'nice.preparations-by-use', title: { en: 'Preparations by use', ar: 'المستحضرات بحسب الاستعمال' } },
  { count: 3, difficulty: { from: 4, to: 5 }, title: { en: 'Borders between classes', ar: 'الحدود بين الأصناف' } },
];

/**
 * Two exams of the Nice training, relative to now: one that the demo learners can sit in these days, and one of last week with its
 * results released. Through the use cases, as everything in the demo.
 */
export async function loadExamDemo(app: INestApplicationContext, ctx: RequestContext): Promise<void> {
  const nowMs = ctx.clock.now();
  const offering = (await app.get(CatalogueApi, { strict: false }).training(TRAINING))!.offerings.find((each) => each.startsAtMs === null)!;
  const exam = (over: Pick<CreateExamInput, 'titles' | 'opensAtMs' | 'closesAtMs' | 'durationMs'>): CreateExamInput => ({
    offeringId: offering.id, activityKey: null, edition: 'NCL 13-2026', lines: LINES, policy: 'hierarchical', passMark: '3/5', review: 'missed', ...over,
  });
  await app.get(LearningApi, { strict: false }).enrol(at(nowMs - 4 * DAY_MS), { personId: DEMO_PEOPLE.learner2, offeringId: offering.id });
  done(await app.get(CreateExam, { strict: false }).execute(ctx, exam({
    titles: { en: 'Nice: final exam', ar: 'نيس: الامتحان النهائي' }, opensAtMs: nowMs - HOUR_MS, closesAtMs: nowMs + 30 * DAY_MS, durationMs: 30 * MINUTE_MS,
  })));
  const opensAtMs = nowMs - 4 * DAY_MS;
  const { examId } = done(await app.get(CreateExam, { strict: false }).execute(at(nowMs - 9 * DAY_MS), exam({
    titles: { en: 'Nice: mid-term exam', ar: 'نيس: امتحان منتصف الدورة' }, opensAtMs, closesAtMs: opensAtMs + DAY_MS, durationMs: 30 * MINUTE_MS,
  })));
  const enrolled = new Set(DEMO_ENROLMENTS.filter((enrolment) => enrolment.slug === TRAINING && !enrolment.withdraws).map((enrolment) => enrolment.personId));
  const sitters = DEMO_PARTICIPANTS.filter((participant) => enrolled.has(participant.id)).slice(0, SITTERS);
  for (const [index, { id, number, officeCode }] of [{ id: DEMO_PEOPLE.learner as string, number: 14, officeCode: 'TN' }, ...sitters].entries()) {
    await sit(app, { examId, personId: id, number, officeCode, language: index > 0 && officeCode === 'TN' ? 'ar' : 'en', fromMs: opensAtMs + HOUR_MS + index * MINUTE_MS });
  }
  done(await app.get(ReleaseResults, { strict: false }).execute(at(nowMs - 2 * DAY_MS), { examId, retakeAtMs: nowMs + 14 * DAY_MS }));
}

interface Sitter { readonly examId: string; readonly personId: string; readonly number: number; readonly officeCode: string | null; readonly language: Lang; readonly fromMs: number }

/** Answers case by case, a minute and a half each, as the population answers elsewhere; some leave the last one blank. */
async function sit(app: INestApplicationContext, { examId, personId, number, officeCode, language, fromMs }: Sitter): Promise<void> {
  const sitting = done(await app.get(OpenPaper, { strict: false }).execute(at(fromMs), { examId, personId, language }));
  const { cases } = (await app.get(SittingStore, { strict: false }).frame(sitting.id, personId))!;
  const answered = number % 4 === 0 ? cases.slice(0, -1) : cases;
  for (const [position, { versionId }] of answered.entries()) {
    const version = (await app.get(CaseStore, { strict: false }).version(versionId))!;
    const places = givenPlaces({ number, officeCode }, { key: version.key, edition: version.edition, answer: version.answer, wrong: Object.keys(version.explanations.wrong), difficulty: version.difficulty });
    const clock = fixedClock(fromMs + (position + 1) * 90_000);
    done(await app.get(SaveExamAnswer, { strict: false }).execute(systemContext(clock, 'cli'), {
      id: newId(clock), personId, sittingId: sitting.id, epoch: sitting.epoch, position, sequence: position + 1, flagged: false, places,
      // Between 20 and 80 seconds in sight, the others looking over.
      seenMs: 20_000 + ((number * 7 + position * 5) % 13) * 5_000,
    }));
  }
  done(await app.get(HandInExam, { strict: false }).execute(at(fromMs + (answered.length + 1) * 90_000), { personId, sittingId: sitting.id, epoch: sitting.epoch }));
}

function at(ms: number): RequestContext {
  return systemContext(fixedClock(ms), 'cli');
}

function done<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The demo of exams was refused: ${result.message}`);
  return result;
}
