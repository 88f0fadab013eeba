import { Inject, Injectable } from '@nestjs/common';
import { IdentityApi } from '@classmark/identity/server';
import { composeNotice } from '@classmark/notices/core';
import type { Lang } from '@classmark/platform/core';
import { type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { NoticeTemplates } from '../template/notice-templates';
import { MailTransport } from '../transport/mail-transport';
import type { Attachment } from './message.entity';

/** What became of a message. `nothing`: it was sent before, or another worker is at it. */
export type Delivery = 'sent' | 'outdated' | 'noRecipient' | 'nothing';

interface Waiting {
  readonly id: string; readonly template: string; readonly person_id: string | null; readonly email: string | null; readonly language: Lang | null;
  readonly values: Record<string, string>; readonly attachments: Attachment[]; readonly not_after: Date | null;
}

/**
 * Sends one message under a lock on its row, so that a job that runs twice sends once. Where the mail server took the mail
 * and the commit then failed, it goes out again under the same Message-ID: twice is better than never.
 */
@Injectable()
export class DeliverMessage {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
    @Inject(NoticeTemplates) private readonly templates: NoticeTemplates,
    @Inject(MailTransport) private readonly transport: MailTransport,
  ) {}

  /** @throws when the mail server does not take it; the job is then tried again later */
  execute(ctx: RequestContext, messageId: string): Promise<Delivery> {
    return this.work.run(ctx, async (tx) => {
      const [message] = await tx.query<Waiting>('select * from notices.message where id = $1 and ended_at is null for update skip locked', [messageId]);
      if (!message) return 'nothing';
      const outcome = await this.deliver(tx, message);
      await tx.query(`update notices.message set ended_at = $2, outcome = $3, values = '{}', attachments = '[]', email = null where id = $1`,
        [message.id, new Date(ctx.clock.now()), outcome]);
      return outcome;
    });
  }

  private async deliver(tx: Tx, message: Waiting): Promise<Exclude<Delivery, 'nothing'>> {
    const nowMs = tx.ctx.clock.now();
    if (message.not_after && message.not_after.getTime() < nowMs) return 'outdated';
    const recipient = message.person_id === null ? null : await this.identity.recipient(tx, message.person_id);
    const to = recipient?.email ?? message.email;
    if (to === null) return 'noRecipient';
    const composed = composeNotice(this.templates.of(message.template), recipient?.language ?? message.language ?? 'en',
      { recipient: recipient?.displayName ?? '', ...message.values });
    await this.transport.send(tx, { id: message.id, to, ...composed, attachments: message.attachments });
    return 'sent';
  }
}
