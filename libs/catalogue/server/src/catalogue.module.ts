import { Module } from '@nestjs/common';
import { ActivityPins } from './activity/activity-pins';
import { CatalogueApi } from './catalogue.api';
import { EndOffering } from './offering/end-offering';
import { OfferingStore } from './offering/offering-store';
import { Offering } from './offering/offering.entity';
import { PlanWebinar } from './offering/plan-webinar';
import { ScheduleOffering } from './offering/schedule-offering';
import { PublishRelease } from './release/publish-release';
import { ReleaseStore } from './release/release-store';
import { Release } from './release/release.entity';
import { CatalogueResolver } from './search/catalogue.resolver';
import { TrainingSearch } from './search/training-search';
import { CreateTraining } from './training/create-training';
import { TrainingPageReader } from './training/training-page-reader';
import { TrainingResolver } from './training/training.resolver';
import { Training } from './training/training.entity';
import { WebinarList } from './offering/webinar-list';
import { OfferingResolver } from './offering/offering.resolver';
import { LessonResolver } from './lesson/lesson.resolver';

/** The tables of this domain. */
export const catalogueEntities = [Training, Release, Offering];

/** Trainings, their releases and offerings. */
@Module({
  providers: [
    CatalogueApi, ActivityPins, OfferingStore, ReleaseStore, ScheduleOffering, PlanWebinar, EndOffering, PublishRelease, CreateTraining, TrainingSearch, TrainingPageReader, WebinarList,
    CatalogueResolver, TrainingResolver, OfferingResolver, LessonResolver,
  ],
  exports: [CatalogueApi, ActivityPins, CreateTraining, PublishRelease, ScheduleOffering, EndOffering],
})
export class CatalogueModule {}
