import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CatalogueModule } from '@classmark/catalogue/server';
import { ActivityProviders, LearningModule } from '@classmark/learning/server';
import { AnswerCheck } from './check/answer-check';
import { CheckAnswer } from './check/check-answer.entity';
import { CheckResolver } from './check/check.resolver';
import { MyAnswersReader } from './check/my-answers-reader';

/** The tables of this domain. */
export const assessmentEntities = [CheckAnswer];

/** Check questions: marked on the server, every answer kept. */
@Module({ imports: [CatalogueModule, LearningModule], providers: [AnswerCheck, MyAnswersReader, CheckResolver], exports: [AnswerCheck] })
export class AssessmentModule implements OnModuleInit {
  constructor(@Inject(ActivityProviders) private readonly providers: ActivityProviders) {}

  onModuleInit(): void {
    // A check question stands in the release itself and never changes with it: there is nothing to fix, publishing has checked it.
    this.providers.register('check', { pin: async () => ({ pinned: {} }) });
  }
}
