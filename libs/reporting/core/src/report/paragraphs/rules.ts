import { markAndDesignTrainings, patentTrainings, softwareTool } from './capacity';
import type { ParagraphRule } from './draft';
import { fullTextOcr, solutionsFigures, solutionsServices } from './infrastructure';
import { decision, followUp, mandate, standardsInTools } from './opening-and-decision';
import { plans, platformTrainings, technicalAdvice, trainingRequests } from './training-advice';
import { dataInclusion, fundedParticipation } from './understanding-and-exchange';

/** A paragraph of the product: which kinds of the register it speaks of, and how it is written. */
export interface ParagraphSlot { readonly kinds: readonly string[]; readonly write: ParagraphRule }

/** The paragraphs that an edition can place, by the name its sections use. */
export const PARAGRAPHS: Readonly<Record<string, ParagraphSlot>> = {
  mandate: { kinds: [], write: mandate },
  followUp: { kinds: [], write: followUp },
  standardsInTools: { kinds: [], write: standardsInTools },
  technicalAdvice: { kinds: ['technicalAdvice'], write: technicalAdvice },
  trainingRequests: { kinds: ['trainingRequestStatus'], write: trainingRequests },
  plans: { kinds: ['webinarPlan', 'distanceCoursePlan'], write: plans },
  platformTrainings: { kinds: ['webinar', 'distanceCourse'], write: platformTrainings },
  solutionsServices: { kinds: ['officeBusinessSolutions'], write: solutionsServices },
  solutionsFigures: { kinds: ['officeBusinessSolutions', 'onlineExchangePlatform'], write: solutionsFigures },
  fullTextOcr: { kinds: ['fullTextOcrProject'], write: fullTextOcr },
  softwareTool: { kinds: ['softwareTool'], write: softwareTool },
  patentTrainings: { kinds: ['classificationTraining'], write: patentTrainings },
  markAndDesignTrainings: { kinds: ['classificationTraining'], write: markAndDesignTrainings },
  fundedParticipation: { kinds: ['fundedParticipation'], write: fundedParticipation },
  dataInclusion: { kinds: ['dataInclusion'], write: dataInclusion },
  decision: { kinds: [], write: decision },
};
