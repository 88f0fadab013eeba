import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, type KeysetPage, PageArgs } from '@classmark/platform/server';
import { MailboxReader } from './mailbox-reader';
import { MailboxConnection, MailboxMail } from './mailbox.type';

/** Where the demo's mail lands. */
@Resolver(() => MailboxMail)
export class MailboxResolver {
  constructor(@Inject(MailboxReader) private readonly reader: MailboxReader) {}

  @Access({ anyOf: ['administrator'] })
  @Query(() => MailboxConnection, { description: 'Mail kept on this installation, the newest first; empty where mail is really sent.' })
  mailbox(@Args() page: PageArgs): Promise<KeysetPage<MailboxMail>> {
    return this.reader.page(page);
  }

  @Access({ anyOf: ['administrator'] })
  @Query(() => MailboxMail, { nullable: true, description: 'One mail of the mailbox, or nothing.' })
  mailboxMail(@Args('id', { type: () => ID }) id: string): Promise<MailboxMail | null> {
    return this.reader.one(id);
  }
}
