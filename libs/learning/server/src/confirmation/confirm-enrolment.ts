import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CatalogueApi, type OfferingView } from '@classmark/catalogue/server';
import { IdentityApi, type Recipient } from '@classmark/identity/server';
import { NoticesApi, NoticeTemplates } from '@classmark/notices/server';
import { translated } from '@classmark/platform/core';
import { CONFIG, type Config, type DeliveredEvent, EventHandlers, type Tx } from '@classmark/platform/server';
import { LEARNING_EVENTS, type LearningEvent } from '../events';
import { calendarFile } from './calendar-file';
import { CONFIRMATION_WORDS, LEARNING_NOTICES } from './confirmation-words';
import { hourWords, spanWords } from './when-words';

const HOUSE_ZONE = 'Europe/Zurich';

/**
 * Writes to a person who enrolled or withdrew, with a calendar file where the training has a date. It listens to the
 * outbox, so enrolling waits for no mail and a crash loses none. Nobody is written to about history: imported episodes, and
 * dates that are over.
 */
@Injectable()
export class ConfirmEnrolment implements OnModuleInit {
  constructor(
    @Inject(EventHandlers) private readonly events: EventHandlers,
    @Inject(NoticeTemplates) private readonly templates: NoticeTemplates,
    @Inject(NoticesApi) private readonly notices: NoticesApi,
    @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const [key, template] of Object.entries(LEARNING_NOTICES)) this.templates.register(template, CONFIRMATION_WORDS[key as keyof typeof LEARNING_NOTICES]);
    this.events.on(LEARNING_EVENTS.enrolled, 'learning.confirmEnrolment', (event, tx) => this.write(event, tx, false));
    this.events.on(LEARNING_EVENTS.withdrawn, 'learning.confirmWithdrawal', (event, tx) => this.write(event, tx, true));
  }

  private async write(event: DeliveredEvent, tx: Tx, withdrawn: boolean): Promise<void> {
    const happened = event.payload as unknown as LearningEvent;
    if (happened.source === 'import') return;
    const offering = await this.catalogue.offering(tx, happened.offeringId);
    const reader = await this.identity.recipient(tx, happened.personId);
    const dated = offering && datesOf(offering);
    if (!offering || !reader || (dated && dated.endsAtMs <= tx.ctx.clock.now())) return;
    const { title, line } = translated<{ readonly title: string; readonly line: string }>(offering.titles, reader.language)!.value;
    const name = named(offering, title);
    const page = this.pageOf(offering, reader);
    await this.notices.send(tx, {
      template: withdrawn ? LEARNING_NOTICES.withdrawn : dated ? LEARNING_NOTICES.enrolledOnDate : LEARNING_NOTICES.enrolled,
      to: { personId: happened.personId },
      // News about an enrolment is of no use once the training is over.
      ...(dated ? { notAfterMs: dated.endsAtMs } : {}),
      values: { title: name, page, ...(dated ? whenOf(dated, reader) : {}) },
      attachments: dated ? [{
        filename: 'training.ics', contentType: `text/calendar; charset=utf-8; method=${withdrawn ? 'CANCEL' : 'PUBLISH'}`,
        content: calendarFile({ offeringId: offering.id, title: name, line, ...dated, url: page, madeAtMs: Date.parse(happened.at), cancelled: withdrawn }),
      }] : [],
    });
  }

  private pageOf(offering: OfferingView, { language }: Recipient): string {
    const path = offering.trainingKind === 'webinar' ? `webinars/${offering.id}` : `trainings/${offering.trainingSlug}`;
    return `${this.config.publicUrl}/${language}/${path}`;
  }
}

/** On the platform a training stands beside the name of its standard; a mail has only words. Hosts name a webinar in full. */
function named({ trainingKind, topics }: OfferingView, title: string): string {
  return trainingKind === 'webinar' ? title : `${topics.join(', ')}: ${title}`;
}

interface Dates { readonly startsAtMs: number; readonly endsAtMs: number }

function datesOf({ startsAtMs, endsAtMs }: OfferingView): Dates | null {
  return startsAtMs === null || endsAtMs === null ? null : { startsAtMs, endsAtMs };
}

function whenOf({ startsAtMs, endsAtMs }: Dates, { language, timeZone }: Recipient): { when: string; geneva: string } {
  return { when: spanWords(language, timeZone ?? HOUSE_ZONE, startsAtMs, endsAtMs), geneva: hourWords(language, HOUSE_ZONE, startsAtMs, endsAtMs) };
}
