import { Module } from '@nestjs/common';
import { IdentityModule } from '@classmark/identity/server';
import { CONFIG, type Config } from '@classmark/platform/server';
import { MailboxController } from './mailbox/mailbox.controller';
import { MailboxReader } from './mailbox/mailbox-reader';
import { MailboxRow } from './mailbox/mailbox.entity';
import { MailboxResolver } from './mailbox/mailbox.resolver';
import { DeliverMessage } from './message/deliver-message';
import { Message } from './message/message.entity';
import { NoticesApi } from './notices.api';
import { MailSignInCode } from './sign-in-code/mail-sign-in-code';
import { NoticeTemplates } from './template/notice-templates';
import { MailHealth } from './transport/mail-health';
import { MailTransport } from './transport/mail-transport';
import { MailboxTransport, NoTransport } from './transport/mailbox-transport';
import { SmtpTransport } from './transport/smtp-transport';

/** The tables of this domain. */
export const noticesEntities = [Message, MailboxRow];

function transportOf(config: Config): MailTransport {
  if (config.MAILBOX) return new MailboxTransport();
  return config.SMTP_URL ? new SmtpTransport(config.SMTP_URL, config.MAIL_FROM) : new NoTransport();
}

/** Mail: templates, sending, and the mailbox of the demo. */
@Module({
  imports: [IdentityModule],
  controllers: [MailboxController],
  providers: [
    NoticesApi, NoticeTemplates, DeliverMessage, MailHealth, MailSignInCode, MailboxReader, MailboxResolver,
    { provide: MailTransport, useFactory: transportOf, inject: [CONFIG] },
  ],
  exports: [NoticesApi, NoticeTemplates],
})
export class NoticesModule {}
