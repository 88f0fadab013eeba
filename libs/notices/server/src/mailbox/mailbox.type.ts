import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar } from '@classmark/platform/server';

@ObjectType({ description: 'A file that came with a mail.' })
export class MailAttachment {
  @Field() readonly filename!: string;
  @Field({ description: 'Media type, e.g. text/calendar.' }) readonly contentType!: string;
  @Field({ description: 'The text of the file.' }) readonly content!: string;
}

@ObjectType({ description: 'A mail kept instead of being sent.' })
export class MailboxMail {
  @Field(() => ID) readonly id!: string;
  @Field({ description: 'Address of the recipient.' }) readonly to!: string;
  @Field() readonly subject!: string;
  @Field({ description: 'The language it is written in.' }) readonly language!: string;
  @Field(() => DateTimeScalar) readonly receivedAt!: Date;
  @Field({ description: 'What it says, as plain text.' }) readonly text!: string;
  @Field({ description: 'The same as an HTML document. Show it sandboxed.' }) readonly html!: string;
  @Field(() => [MailAttachment]) readonly attachments!: readonly MailAttachment[];
}

@ObjectType({ description: 'Mail, the newest first.' })
export class MailboxConnection extends Connection(MailboxMail) {}
