import { Inject, Injectable } from '@nestjs/common';
import { webinarContent } from '@classmark/catalogue/core';
import type { Lang } from '@classmark/platform/core';
import { isRefusal, newId, type Refusal, type Tx } from '@classmark/platform/server';
import { CreateTraining } from '../training/create-training';
import { offeringFault } from './offering-fault';
import { OfferingNotValid } from './offering-refusals';
import { OfferingStore } from './offering-store';
import type { OfferingView } from './offering-view';
import { ScheduleOffering } from './schedule-offering';

/** A webinar as its host plans it. Instants are epoch milliseconds; `id` is made by the caller, so that a repeat plans nothing twice. */
export interface PlanWebinarInput {
  readonly id?: string;
  readonly title: string;
  readonly line: string;
  readonly topics: readonly string[];
  readonly audiences?: readonly string[];
  /** The first is spoken, the others are interpreted. */
  readonly languages: readonly Lang[];
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly zone: string;
  readonly capacity: number | null;
  readonly hostOffice?: string | null;
  readonly trainerId: string | null;
}

/** Characters at most: both stand in mails, calendars and lists. */
const LONGEST = { title: 200, line: 500 } as const;

/** Makes the training behind a webinar, with its release, and the offering on its date. */
@Injectable()
export class PlanWebinar {
  constructor(
    @Inject(CreateTraining) private readonly create: CreateTraining,
    @Inject(ScheduleOffering) private readonly schedule: ScheduleOffering,
    @Inject(OfferingStore) private readonly store: OfferingStore,
  ) {}

  /** Runs inside the transaction of the caller. @returns the offering, or a refusal that names the field. */
  async within(tx: Tx, input: PlanWebinarInput): Promise<OfferingView | Refusal> {
    const id = input.id ?? newId(tx.ctx.clock);
    const known = await this.store.inTransaction(tx, id);
    if (known) return known;
    if (input.title.trim() === '') return new OfferingNotValid({ field: 'title', message: 'Give the webinar a title.' });
    if (input.title.length > LONGEST.title) return new OfferingNotValid({ field: 'title', message: `A title has at most ${LONGEST.title} characters; this one has ${input.title.length}.` });
    if (input.line.length > LONGEST.line) return new OfferingNotValid({ field: 'line', message: `The sentence has at most ${LONGEST.line} characters; this one has ${input.line.length}.` });
    if (input.topics.length === 0) return new OfferingNotValid({ field: 'topics', message: 'Choose at least one Standard or classification.' });
    const offering = { ...input, id, trainingId: '' };
    const fault = offeringFault(offering);
    if (fault) return new OfferingNotValid(fault);
    const language = input.languages[0]!;
    const training = await this.create.within(tx, {
      slug: slugOf(input.title, id), kind: 'webinar', level: 'introduction', topics: input.topics, audiences: input.audiences ?? [],
      content: webinarContent({ language, title: input.title.trim(), line: input.line.trim() || input.title.trim(), languages: input.languages, minutes: (input.endsAtMs - input.startsAtMs) / 60_000 }),
    });
    return isRefusal(training) ? training : this.schedule.within(tx, { ...offering, trainingId: training.trainingId });
  }
}

/** An address from a title; the end of the id keeps two webinars of the same title, or one in a script without Latin letters, apart. */
function slugOf(title: string, id: string): string {
  const words = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return `${words || 'webinar'}-${id.slice(-8)}`;
}
