import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { browserQuery, QueryFailed, useFormats, useLanguage } from '@classmark/platform/web';
import { EnrolLearnerText, WithdrawLearnerText, type EnrolLearnerMutation, type WithdrawLearnerMutation } from './enrolment.generated';
import { keepEnrolment, type Enrolment } from './my-enrolments';

type EnrolRefusal = Exclude<EnrolLearnerMutation['enrolLearner'], { __typename: 'LearnerEnrolled' }>;
type WithdrawRefusal = Exclude<WithdrawLearnerMutation['withdrawLearner'], { __typename: 'LearnerWithdrawn' }>;

/** The reasons of the API in the reader's language. */
export function useRefusalWords(): { enrol: (refusal: EnrolRefusal) => string; withdraw: (refusal: WithdrawRefusal) => string; failure: (error: unknown) => string } {
  const { t } = useLingui();
  const formats = useFormats();
  return {
    enrol: (refusal) => {
      switch (refusal.__typename) {
        case 'OfferingFull': return t`All ${refusal.capacity} places are taken. A place may become free: come back, or choose another date.`;
        case 'EnrolmentNotOpenYet': return t`Enrolment opens on ${formats.date(Date.parse(refusal.opensAt))}.`;
        case 'EnrolmentClosed': return t`Enrolment ended on ${formats.date(Date.parse(refusal.closedAt))}.`;
        case 'NotInvited': return t`This is for other audiences than yours. Your audience stands in your profile.`;
        default: return t`This is no longer offered.`;
      }
    },
    withdraw: (refusal) => (refusal.__typename === 'AlreadyCompleted' ? t`You have completed this; it stays in your record.` : t`You are not enrolled in this.`),
    failure: (error) => (error instanceof QueryFailed && error.code === 'OFFLINE' ? t`There is no connection. Nothing was changed: try again.` : t`That did not work. Nothing was changed: try again.`),
  };
}

export interface EnrolActions {
  readonly pending: boolean;
  /** Why the last press did not lead anywhere; null otherwise. */
  readonly problem: string | null;
  readonly enrol: () => Promise<Enrolment | null>;
  readonly withdraw: (enrolmentId: string) => Promise<Enrolment | null>;
}

/** Enrolling in an offering and withdrawing from it, from a page without a data layer. */
export function useEnrol(offeringId: string): EnrolActions {
  const language = useLanguage();
  const words = useRefusalWords();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (ask: () => Promise<{ enrolment: Enrolment } | { why: string }>): Promise<Enrolment | null> => {
    setPending(true);
    setProblem(null);
    try {
      const answer = await ask();
      if ('why' in answer) {
        setProblem(answer.why);
        return null;
      }
      keepEnrolment(answer.enrolment);
      return answer.enrolment;
    } catch (error) {
      setProblem(words.failure(error));
      return null;
    } finally {
      setPending(false);
    }
  };
  const run = browserQuery(() => language);
  return {
    pending, problem,
    enrol: () => act(async () => {
      const { enrolLearner: result } = await run(EnrolLearnerText, { input: { offeringId } });
      return result.__typename === 'LearnerEnrolled' ? { enrolment: result.enrolment } : { why: words.enrol(result) };
    }),
    withdraw: (enrolmentId) => act(async () => {
      const { withdrawLearner: result } = await run(WithdrawLearnerText, { input: { enrolmentId } });
      return result.__typename === 'LearnerWithdrawn' ? { enrolment: result.enrolment } : { why: words.withdraw(result) };
    }),
  };
}
