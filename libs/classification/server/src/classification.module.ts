import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CatalogueModule } from '@classmark/catalogue/server';
import { IdentityModule } from '@classmark/identity/server';
import { NoticesModule } from '@classmark/notices/server';
import { ActivityProviders, LearningModule } from '@classmark/learning/server';
import { CaseAnswer, CaseMarking } from './analysis/case-answer.entity';
import { AnswerReader } from './analysis/answer-reader';
import { FiguresResolver } from './analysis/figures.resolver';
import { ReadFigures } from './analysis/read-figures';
import { AttemptResults } from './analysis/attempt-results';
import { CaseDecision, RemarkedResult, RemarkingEnd } from './analysis/case-decision.entity';
import { DecideDispute } from './analysis/decide-dispute';
import { DisputeReader } from './analysis/dispute-reader';
import { DisputeResolver } from './analysis/dispute.resolver';
import { KeyInForce } from './analysis/key-in-force';
import { ReadRemarkEffect } from './analysis/remark-effect';
import { RunRemarking } from './analysis/run-remarking';
import { SetResults } from './analysis/set-results';
import { RecordCaseAnswer } from './analysis/record-case-answer';
import { Answer, Attempt, Marking } from './attempt/attempt.entity';
import { AttemptReader } from './attempt/attempt-reader';
import { CheckCase } from './attempt/check-case';
import { CaseRecord, CaseStatusRow, CaseVersion } from './case/case.entity';
import { CaseBank } from './case/case-bank';
import { CaseFilesController } from './case/case-files.controller';
import { CaseHistory } from './case/case-history';
import { CaseImageResolver } from './case/case-image.resolver';
import { CaseImageRow } from './case/case-image.entity';
import { CaseImages } from './case/case-images';
import { CaseImagesController } from './case/case-images.controller';
import { CaseResolver } from './case/case.resolver';
import { CaseStore } from './case/case-store';
import { ChangeCaseStatus } from './case/change-case-status';
import { CheckCaseFile } from './case/check-case-file';
import { ImportCases } from './case/import-cases';
import { BrowseResolver } from './browse/browse.resolver';
import { EditionChanges } from './browse/edition-changes';
import { FindMissing } from './browse/find-missing';
import { SaveCase } from './case/save-case';
import { FindPlaces } from './browse/find-places';
import { PlaceResolver } from './browse/place.resolver';
import { SearchIndex } from './browse/search-index';
import { SearchIndexRow, SearchTextRow } from './browse/search-index.entity';
import { SchemeFiles } from './browse/scheme-files.controller';
import { Concordance } from './concordance/concordance.entity';
import { CarryCases } from './concordance/carry-cases';
import { EditionSteps } from './concordance/edition-steps';
import { MovesResolver } from './concordance/moves.resolver';
import { ReadMoves } from './concordance/read-moves';
import { StateConcordance } from './concordance/state-concordance';
import { RecordConcordance } from './concordance/record-concordance';
import { PracticeResolver } from './attempt/practice.resolver';
import { ReadAnswerInput } from './attempt/read-answer';
import { AskHint } from './practice/ask-hint';
import { CheckedAnswerReader } from './practice/checked-answer';
import { CheckPracticeAnswer } from './practice/check-practice-answer';
import { PlanPractice } from './practice/plan-practice';
import { PracticeAnswer, PracticeCard, PracticeHint, PracticeReview, CaseReport } from './practice/practice.entity';
import { PracticeBank } from './practice/practice-bank';
import { PracticeCards } from './practice/practice-cards';
import { PracticeHome } from './practice/practice-home';
import { PracticeReader } from './practice/practice-reader';
import { RebuildPracticeCards } from './practice/rebuild-practice-cards';
import { RecordReviews } from './practice/record-reviews';
import { ReviewExam } from './practice/review-exam';
import { ReportCase } from './practice/report-case';
import { SpacedPracticeResolver } from './practice/spaced-practice.resolver';
import { ReadPlaces } from './attempt/read-places';
import { SaveAnswer } from './attempt/save-answer';
import { StartSet } from './attempt/start-set';
import { examEntities } from './exam/exam.entity';
import { examProviders } from './exam/exam.providers';
import { Exercise, ExerciseSet } from './exercise/exercise.entity';
import { PinSet } from './exercise/pin-set';
import { PublishSet } from './exercise/publish-set';
import { SetStore } from './exercise/set-store';
import { EditionStore } from './scheme/edition-store';
import { PublishEdition } from './scheme/publish-edition';
import { Edition, EditionStructure, EditionText, Entry, EntryText, Place, PlaceText, Scheme, SymbolValidity } from './scheme/scheme.entity';
import { EditionImport, ImportChunk, ImportFile, ImportRequest } from './import/import.entity';
import { ImportEdition } from './import/import-edition';
import { ImportFilesController } from './import/import-files.controller';
import { ImportConcordance } from './concordance/import-concordance';
import { importProviders } from './import/import.providers';
import { ReadEditionStats } from './scheme/edition-stats';
import { FindEdition } from './scheme/own-wording';
import { DescribePlaces } from './scheme/describe-places';
import { SchemeResolver } from './scheme/scheme.resolver';

/** The tables of this domain. */
export const classificationEntities = [
  Scheme,
  Edition,
  EditionStructure,
  EditionText,
  Place,
  PlaceText,
  Entry,
  EntryText,
  SymbolValidity,
  EditionImport,
  ImportRequest,
  ImportFile,
  ImportChunk,
  ExerciseSet,
  Exercise,
  Attempt,
  Answer,
  Marking,
  CaseRecord,
  CaseVersion,
  CaseStatusRow,
  CaseImageRow,
  CaseAnswer,
  CaseMarking,
  CaseDecision,
  RemarkedResult,
  RemarkingEnd,
  Concordance,
  ...examEntities,
  SearchIndexRow,
  SearchTextRow,
  PracticeAnswer,
  PracticeReview,
  PracticeCard,
  PracticeHint,
  CaseReport,
];

/** Classifications as trees, cases to be classified in them, and their marking. */
@Module({
  imports: [IdentityModule, NoticesModule, CatalogueModule, LearningModule],
  controllers: [ImportFilesController, 
    SchemeFiles,
    CaseFilesController,
    CaseImagesController,
  ],
  providers: [
    EditionStore,
    CaseImages,
    CaseImageResolver,
    SearchIndex,
    FindPlaces,
    FindMissing,
    EditionChanges,
    BrowseResolver,
    PlaceResolver,
    PublishEdition,
    SetStore,
    PublishSet,
    PinSet,
    ReadPlaces,
    ReadAnswerInput,
    StartSet,
    SaveAnswer,
    CheckCase,
    AttemptReader,
    SchemeResolver,
    PracticeResolver,
    PracticeBank,
    PracticeCards,
    PracticeReader,
    PracticeHome,
    PlanPractice,
    AskHint,
    RecordReviews,
    CheckPracticeAnswer,
    CheckedAnswerReader,
    ReportCase,
    RebuildPracticeCards,
    ReviewExam,
    SpacedPracticeResolver,
    CheckCaseFile,
    CaseStore,
    ImportCases,
    CaseBank,
    CaseHistory,
    SaveCase,
    ChangeCaseStatus,
    CaseResolver,
    RecordCaseAnswer,
    AnswerReader,
    ReadFigures,
    FiguresResolver,
    AttemptResults,
    SetResults,
    KeyInForce,
    ReadRemarkEffect,
    RunRemarking,
    DecideDispute,
    DisputeReader,
    DisputeResolver,
    EditionSteps,
    ReadMoves,
    CarryCases,
    StateConcordance,
    MovesResolver,
    RecordConcordance,
    ...examProviders,
    ...importProviders,
    ImportConcordance,
    ReadEditionStats,
    FindEdition,
    DescribePlaces,
  ],
  exports: [
    PublishEdition,
    PublishSet,
    StartSet,
    SaveAnswer,
    CheckCase,
    AttemptReader,
    CaseStore,
    ImportCases,
    CaseBank,
    SaveCase,
    ChangeCaseStatus,
    RecordCaseAnswer,
    RecordConcordance,
    CheckPracticeAnswer,
    RecordReviews,
    RebuildPracticeCards,
    EditionStore,
    ImportConcordance,
    ImportEdition,
    ReadEditionStats,
    FindEdition,
    DescribePlaces,
  ],
})
export class ClassificationModule implements OnModuleInit {
  constructor(@Inject(ActivityProviders) private readonly providers: ActivityProviders, @Inject(PinSet) private readonly pinSet: PinSet) {}

  onModuleInit(): void {
    this.providers.register('classificationSet', this.pinSet);
  }
}
