import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { fault, keysetPage, type KeysetPage, mapPage, UnitOfWork } from '@classmark/platform/server';
import type { MailboxMail } from './mailbox.type';

interface Row extends Omit<MailboxMail, 'to' | 'receivedAt'> { readonly to_address: string; readonly received_at: Date }

/** Reads the mailbox of the demo, for administrators. */
@Injectable()
export class MailboxReader {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The newest first. Ids are in the order of time. */
  async page(request: { readonly first: number; readonly after?: string | null }): Promise<KeysetPage<MailboxMail>> {
    const page = await keysetPage<Row>({
      ...request,
      key: (row) => [row.id],
      rows: (after, limit) => this.work.read<Row>('select * from notices.mailbox where $1::uuid is null or id < $1::uuid order by id desc limit $2', [idOf(after?.[0]), limit]),
      total: async () => Number((await this.work.read<{ total: string }>('select count(*) as total from notices.mailbox'))[0]!.total),
    });
    return mapPage(page, mailOf);
  }

  /** One mail, or null. */
  async one(id: string): Promise<MailboxMail | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.work.read<Row>('select * from notices.mailbox where id = $1', [id]);
    return row ? mailOf(row) : null;
  }
}

function idOf(part: string | number | null | undefined): string | null {
  if (part === undefined || part === null) return null;
  if (typeof part !== 'string' || !isUuid(part)) throw fault('BAD_USER_INPUT', 'This cursor is not one of ours.');
  return part;
}

function mailOf(row: Row): MailboxMail {
  return {
    id: row.id, to: row.to_address, subject: row.subject, language: row.language, receivedAt: row.received_at, text: row.text, html: row.html, attachments: row.attachments,
  };
}
