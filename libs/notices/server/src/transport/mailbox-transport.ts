import type { HealthAnswer, Tx } from '@classmark/platform/server';
import { type Mail, MailTransport } from './mail-transport';

/** Keeps mail for the mailbox page instead of sending it. */
export class MailboxTransport extends MailTransport {
  async send(tx: Tx, mail: Mail): Promise<void> {
    await tx.query(
      'insert into notices.mailbox (id, to_address, language, subject, text, html, attachments, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [mail.id, mail.to, mail.language, mail.subject, mail.text, mail.html, JSON.stringify(mail.attachments), new Date(tx.ctx.clock.now())]);
  }

  async health(): Promise<HealthAnswer> {
    return { ok: true, detail: 'Mail stays in the mailbox page.' };
  }
}

/** Where nothing is set up: mail waits, and operators are told. */
export class NoTransport extends MailTransport {
  async send(): Promise<void> {
    throw new Error('No mail server is set (SMTP_URL): the message waits.');
  }

  async health(): Promise<HealthAnswer> {
    return { ok: false, detail: 'No mail server is set (SMTP_URL): mail waits.' };
  }
}
