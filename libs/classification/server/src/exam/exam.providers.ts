import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityProviders } from '@classmark/learning/server';
import { JobQueue } from '@classmark/platform/server';
import { BlueprintCheck } from './blueprint-check';
import { CancelExam } from './cancel-exam';
import { CasesUnderExam } from './cases-under-exam';
import { CreateExam } from './create-exam';
import { ReadExamBank } from './exam-bank';
import { ExamCaseReader } from './exam-case-reader';
import { ExamReader } from './exam-reader';
import { ExamResults } from './exam-results';
import { ExamStore } from './exam-store';
import { ExamResolver } from './exam.resolver';
import { GrantExtraTime } from './grant-extra-time';
import { HandInExam } from './hand-in-exam';
import { MarkSitting } from './mark-sitting';
import { OpenPaper } from './open-paper';
import { PaperStore } from './paper-store';
import { PinExam } from './pin-exam';
import { ReleaseResults } from './release-results';
import { ResultReader } from './result-reader';
import { SaveExamAnswer } from './save-exam-answer';
import { ScoreReader } from './score-reader';
import { SittingStore } from './sitting-store';
import { TaughtExamReader } from './taught-exam-reader';
import { TaughtExamResolver } from './taught-exam.resolver';
import { TellSitters } from './tell-sitters';

/** Name of the repeated work that hands in papers whose time is over. */
export const HAND_IN_OVERDUE = 'classification.handInOverdue';

/** Name of the repeated work that cancels exams whose results nobody released. */
export const LAPSE_EXAMS = 'classification.lapseExams';

/** How often it looks. */
const EVERY_MS = 2_000;
const LAPSE_EVERY_MS = 3_600_000;

/** What exams tell the platform when it starts. */
@Injectable()
class ExamStartup implements OnModuleInit {
  constructor(
    @Inject(ActivityProviders) private readonly activities: ActivityProviders, @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(PinExam) private readonly pin: PinExam, @Inject(HandInExam) private readonly handIn: HandInExam, @Inject(CancelExam) private readonly cancel: CancelExam,
  ) {}

  onModuleInit(): void {
    this.activities.register('classificationExam', this.pin);
    this.jobs.repeat(HAND_IN_OVERDUE, EVERY_MS, async (ctx) => {
      await this.handIn.overdue(ctx);
    });
    this.jobs.repeat(LAPSE_EXAMS, LAPSE_EVERY_MS, async (ctx) => {
      await this.cancel.lapse(ctx);
    });
  }
}

/** Everything about exams that Nest makes. */
export const examProviders = [
  ExamStore, SittingStore, PaperStore, BlueprintCheck, CreateExam, ReadExamBank, OpenPaper, SaveExamAnswer, MarkSitting, HandInExam, GrantExtraTime, ScoreReader, TellSitters, ReleaseResults, CancelExam, ExamCaseReader,
  ExamReader, ResultReader, TaughtExamReader, CasesUnderExam, ExamResults, PinExam, ExamResolver, TaughtExamResolver, ExamStartup,
];
