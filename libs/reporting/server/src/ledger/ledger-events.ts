import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FactKind, FactSnapshot, TrainingKind } from '@classmark/reporting/core';
import { CONFIG, EventHandlers, type Config, type DeliveredEvent } from '@classmark/platform/server';
import { PlatformTrainings } from '../register/platform-trainings';
import { appendFact } from './append-fact';

/** What events of learning and of live carry (docs/map.md); `at` is an ISO instant. */
export interface CountedEvent {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly offeringId: string;
  readonly trainingId: string;
  readonly trainingKind: TrainingKind;
  readonly topics: readonly string[];
  readonly at: string;
  readonly source: string;
  readonly ruleVersion: string;
  readonly snapshot: FactSnapshot;
  /** Of `live.attendanceSettled` only. */
  readonly amountMs?: number;
  readonly grade?: string;
  readonly sessionId?: string;
  readonly supersedes?: string;
  /** Of `learning.passed` and `learning.passLost`: 1 for the first pass of the enrolment, 2 when it is taken away, 3 when it comes back. */
  readonly passChange?: number;
}

/** Which event becomes which fact. */
export const FACT_OF_EVENT: Readonly<Record<string, FactKind>> = {
  'learning.enrolled': 'enrolment', 'learning.withdrawn': 'withdrawal', 'learning.participated': 'participation',
  'learning.completed': 'completion', 'learning.passed': 'pass', 'learning.passLost': 'passLost', 'live.attendanceSettled': 'minutes',
};

/** Appends the facts of the ledger as the events come, and sees to it that their trainings stand in the register. */
@Injectable()
export class LedgerEvents implements OnModuleInit {
  constructor(
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(PlatformTrainings) private readonly trainings: PlatformTrainings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const [type, kind] of Object.entries(FACT_OF_EVENT)) {
      this.handlers.on(type, 'reporting.appendFact', async (event, tx) => {
        const fact = factOf(kind, event as unknown as DeliveredEvent<CountedEvent>);
        if (await appendFact(tx, fact, this.config.REPORTING_ZONE)) await this.trainings.enter(tx, fact.offeringId, fact.at.getTime());
      });
    }
  }
}

function factOf(kind: FactKind, { id, payload }: DeliveredEvent<CountedEvent>) {
  const { enrolmentId, personId, offeringId, trainingId, trainingKind, topics, at, source, ruleVersion, snapshot } = payload;
  return {
    id, kind, enrolmentId, personId, offeringId, trainingId, trainingKind, topics, at: new Date(at), source, ruleVersion, snapshot,
    ...((kind === 'pass' || kind === 'passLost') && { passChange: payload.passChange ?? 1 }),
    ...(kind === 'minutes' && { amountMs: Math.max(0, Math.round(payload.amountMs ?? 0)), sessionId: payload.sessionId ?? null, supersedes: payload.supersedes ?? null, evidence: payload.grade ?? null }),
  };
}
