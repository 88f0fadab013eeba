import { Module } from '@nestjs/common';
import { CatalogueModule } from '@classmark/catalogue/server';
import { IdentityModule } from '@classmark/identity/server';
import { NoticesModule } from '@classmark/notices/server';
import { ActivityProviders } from './activity/activity-providers';
import { ActivityStart } from './activity/activity-start.entity';
import { RecordStart } from './activity/record-start';
import { CalendarController } from './confirmation/calendar.controller';
import { ConfirmEnrolment } from './confirmation/confirm-enrolment';
import { EnrolLearner } from './enrolment/enrol-learner';
import { EnrolmentEvent } from './enrolment/enrolment-event.entity';
import { EnrolmentReader } from './enrolment/enrolment-reader';
import { Enrolment } from './enrolment/enrolment.entity';
import { EnrolmentResolver } from './enrolment/enrolment.resolver';
import { SeatCount } from './enrolment/seat-count.entity';
import { WithdrawLearner } from './enrolment/withdraw-learner';
import { LearningApi } from './learning.api';
import { MyLearningReader } from './my-learning/my-learning-reader';
import { MyLearningResolver } from './my-learning/my-learning.resolver';
import { CorrectOutcome } from './outcome/correct-outcome';
import { Outcome } from './outcome/outcome.entity';
import { RecordOutcome } from './outcome/record-outcome';
import { PlacesResolver } from './places/places.resolver';
import { EpisodeReader } from './progress/episode-reader';
import { Progress } from './progress/progress.entity';
import { RebuildProgress } from './progress/rebuild-progress';
import { ReadingResolver } from './reading/reading.resolver';
import { RecordReading } from './reading/record-reading';
import { ReadRoster } from './roster/read-roster';
import { RosterResolver } from './roster/roster.resolver';

/** The tables of this domain. */
export const learningEntities = [Enrolment, EnrolmentEvent, SeatCount, ActivityStart, Outcome, Progress];

/** Enrolment, progress, outcomes and rosters. */
@Module({
  imports: [IdentityModule, NoticesModule, CatalogueModule],
  controllers: [CalendarController],
  providers: [
    LearningApi, ActivityProviders, EnrolmentReader, EnrolLearner, WithdrawLearner, EpisodeReader, RecordStart, RecordOutcome, CorrectOutcome, RecordReading, RebuildProgress,
    MyLearningReader, ReadRoster, ConfirmEnrolment, EnrolmentResolver, MyLearningResolver, ReadingResolver, RosterResolver, PlacesResolver,
  ],
  exports: [LearningApi, ActivityProviders, RebuildProgress],
})
export class LearningModule {}
