import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Lang } from '@classmark/platform/core';
import { JobQueue, newId, type Tx } from '@classmark/platform/server';
import type { Attachment } from './message/message.entity';
import { DeliverMessage } from './message/deliver-message';
import { NoticeTemplates } from './template/notice-templates';

/** To a person in that person's language, or to an address without an account. */
export type NoticeRecipient = { readonly personId: string } | { readonly email: string; readonly language: Lang };

/** One message. */
export interface NoticeToSend {
  /** A registered template. */
  readonly template: string;
  readonly to: NoticeRecipient;
  /** Every `{value}` of the template but `{recipient}`, which is filled in when it is sent. */
  readonly values: Readonly<Record<string, string>>;
  readonly attachments?: readonly Attachment[];
  /** Epoch milliseconds after which it is of no use. */
  readonly notAfterMs?: number;
}

/** Name of the job that sends one message. */
export const DELIVER_JOB = 'notices.deliver';

/** What the domains above may ask of notices. */
@Injectable()
export class NoticesApi implements OnModuleInit {
  constructor(
    @Inject(JobQueue) private readonly jobs: JobQueue,
    @Inject(NoticeTemplates) private readonly templates: NoticeTemplates,
    @Inject(DeliverMessage) private readonly deliver: DeliverMessage,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ messageId: string }>(DELIVER_JOB, async ({ messageId }, ctx) => void await this.deliver.execute(ctx, messageId));
  }

  /** Queues a message in the transaction: it leaves after commit, is tried again until it is sent, and is undone with the transaction. Returns its id. */
  async send(tx: Tx, notice: NoticeToSend): Promise<string> {
    this.templates.of(notice.template);
    const id = newId(tx.ctx.clock);
    const toPerson = 'personId' in notice.to;
    await tx.query(
      'insert into notices.message (id, template, person_id, email, language, values, attachments, created_at, not_after) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [id, notice.template, 'personId' in notice.to ? notice.to.personId : null, toPerson ? null : (notice.to as { email: string }).email,
        toPerson ? null : (notice.to as { language: Lang }).language, JSON.stringify(notice.values), JSON.stringify(notice.attachments ?? []),
        new Date(tx.ctx.clock.now()), notice.notAfterMs === undefined ? null : new Date(notice.notAfterMs)]);
    await this.jobs.add(tx, DELIVER_JOB, { messageId: id });
    return id;
  }
}
