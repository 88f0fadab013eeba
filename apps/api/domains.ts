import { CatalogueModule, catalogueEntities } from '@classmark/catalogue/server';
import { IdentityModule, identityEntities } from '@classmark/identity/server';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { AssessmentModule, assessmentEntities } from '@classmark/assessment/server';
import { LiveModule, liveEntities } from '@classmark/live/server';
import { NoticesModule, noticesEntities } from '@classmark/notices/server';
import { ClassificationModule, classificationEntities } from '@classmark/classification/server';
import { platformEntities, type DatabaseShape } from '@classmark/platform/server';
import { ReportingModule, reportingEntities } from '@classmark/reporting/server';
import { migrations } from './migrations';

/** The Nest modules of every domain, bottom to top. Platform itself is configured in app.module.ts. */
export const domainModules = [
  IdentityModule,
  NoticesModule,
  CatalogueModule,
  LearningModule,
  AssessmentModule,
  ClassificationModule,
  LiveModule,
  ReportingModule,
];

/** The tables of every domain and the list of migrations. */
export const databaseShape: DatabaseShape = {
  entities: [
    ...platformEntities,
    ...identityEntities,
    ...noticesEntities,
    ...catalogueEntities,
    ...learningEntities,
    ...assessmentEntities,
    ...classificationEntities,
    ...liveEntities,
    ...reportingEntities,
  ],
  migrations,
};
