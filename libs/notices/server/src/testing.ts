import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '@classmark/platform/core';
import { CLOCK, OutboxDispatcher, systemContext, UnitOfWork } from '@classmark/platform/server';
import type { Attachment } from './message/message.entity';
import { DeliverMessage } from './message/deliver-message';

/** A mail as the mailbox holds it. */
export interface KeptMail { readonly to: string; readonly language: string; readonly subject: string; readonly text: string; readonly html: string; readonly attachments: readonly Attachment[] }

// With a stopped clock ids of one moment have no order; rows that were only ever added lie in theirs.

/** Delivers waiting events and every waiting message, as the worker would. */
export async function deliverMail(app: INestApplicationContext): Promise<void> {
  await app.get(OutboxDispatcher).drain();
  const waiting = await app.get(UnitOfWork).read<{ id: string }>('select id from notices.message where ended_at is null order by created_at, ctid');
  for (const { id } of waiting) await app.get(DeliverMessage, { strict: false }).execute(systemContext(app.get<Clock>(CLOCK)), id);
}

/** The mailbox, the oldest first, after everything waiting was delivered. */
export async function mailOf(app: INestApplicationContext): Promise<readonly KeptMail[]> {
  await deliverMail(app);
  return app.get(UnitOfWork).read<KeptMail>('select to_address as "to", language, subject, text, html, attachments from notices.mailbox order by received_at, ctid');
}
