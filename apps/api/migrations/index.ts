import { Platform1790000000001 } from './1790000000001-platform';
import { Identity1790000000010 } from './1790000000010-identity';
import { Notices1790000000020 } from './1790000000020-notices';
import { Catalogue1790000000030 } from './1790000000030-catalogue';
import { Learning1790000000040 } from './1790000000040-learning';
import { Assessment1790000000050 } from './1790000000050-assessment';
import { Classification1790000000060 } from './1790000000060-classification';
import { Live1790000000070 } from './1790000000070-live';
import { Reporting1790000000080 } from './1790000000080-reporting';
import { ClassificationSearch1790000000167 } from './1790000000167-classification-search';
import { ClassificationCases1790000000162 } from './1790000000162-classification-cases';
import { ClassificationEditions1790000000161 } from './1790000000161-classification-editions';
import { ClassificationAnswers1790000000163 } from './1790000000163-classification-answers';
import { ClassificationExam1790000000165 } from './1790000000165-classification-exam';
import { ClassificationPractice1790000000164 } from './1790000000164-classification-practice';
import { ClassificationConcordance1790000000166 } from './1790000000166-classification-concordance';
import { LearningCorrections1790000000168 } from './1790000000168-learning-corrections';
import { ReportingLostPasses1790000000169 } from './1790000000169-reporting-lost-passes';
import { ClassificationDecisions1790000000170 } from './1790000000170-classification-decisions';
import { ClassificationPlaceEdition1790000000171 } from './1790000000171-classification-place-edition';
import { ClassificationAnswerReads1790000000178 } from './1790000000178-classification-answer-reads';
import { ClassificationExamEnds1790000000180 } from './1790000000180-classification-exam-ends';
import { ClassificationCaseImages1790000000182 } from './1790000000182-classification-case-images';

/** The one ordered list. A migration that has landed is frozen; a new one is added at the end. */
export const migrations = [
  Platform1790000000001,
  Identity1790000000010,
  Notices1790000000020,
  Catalogue1790000000030,
  Learning1790000000040,
  Assessment1790000000050,
  Classification1790000000060,
  Live1790000000070,
  Reporting1790000000080,
  ClassificationCases1790000000162,
  ClassificationEditions1790000000161,
  ClassificationAnswers1790000000163,
  ClassificationExam1790000000165,
  ClassificationPractice1790000000164,
  ClassificationConcordance1790000000166,
  ClassificationSearch1790000000167,
  LearningCorrections1790000000168,
  ReportingLostPasses1790000000169,
  ClassificationDecisions1790000000170,
  ClassificationPlaceEdition1790000000171,
  ClassificationAnswerReads1790000000178,
  ClassificationExamEnds1790000000180,
  ClassificationCaseImages1790000000182,
];
