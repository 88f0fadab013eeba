import type { ComposedNotice } from '@classmark/notices/core';
import type { HealthAnswer, Tx } from '@classmark/platform/server';
import type { Attachment } from '../message/message.entity';

/** A mail ready to leave. */
export interface Mail extends ComposedNotice {
  /** That of the message: makes its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly attachments: readonly Attachment[];
}

/** How mail leaves this installation. */
export abstract class MailTransport {
  /** Hands a mail over. @throws when it was not taken */
  abstract send(tx: Tx, mail: Mail): Promise<void>;

  /** Whether mail can leave now. */
  abstract health(): Promise<HealthAnswer>;
}
