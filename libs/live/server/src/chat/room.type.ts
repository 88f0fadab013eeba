import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MessageNotValid, RoomNotOpen, TooManyMessages, WebinarEnded, WebinarNotFound } from '../session/webinar-refusals';
import { SessionType } from '../session/webinar.type';
import type { RoomMessageView } from './message-reader';
import type { RoomBatch } from './room-feed';
import type { SentMessage } from './send-message';

@ObjectType({ description: 'What somebody wrote in the room.' })
export class RoomMessage {
  @Field(() => ID, { description: 'Its id.' }) readonly id!: string;
  @Field(() => Int, { description: 'Its number in the room, without a gap.' }) readonly seq!: number;
  @Field({ description: 'The text.' }) readonly text!: string;
  @Field(() => Date, { description: 'When it was written.' }) readonly at!: Date;
  @Field(() => ID, { description: 'Who wrote it.' }) readonly authorId!: string;
  @Field({ description: 'Name of who wrote it.' }) readonly authorName!: string;
  @Field(() => String, { nullable: true, description: 'Code of that person’s office.' }) readonly officeCode!: string | null;
  @Field({ description: 'Whether it is from the host.' }) readonly byHost!: boolean;
}

@ObjectType({ description: 'Everything that changed in a room within a quarter of a second.' })
export class RoomUpdate {
  @Field(() => SessionType, { description: 'Where the session stands.' }) readonly session: SessionType;
  @Field(() => Int, { description: 'How many are there, the host not counted.' }) readonly people: number;
  @Field(() => Int, { description: 'Number of the newest message: ask for the gap where yours are fewer.' }) readonly lastSeq: number;
  @Field(() => [RoomMessage], { description: 'New messages in order.' }) readonly messages: readonly RoomMessageView[];

  constructor(batch: RoomBatch) {
    this.session = new SessionType(batch.session);
    this.people = batch.people;
    this.lastSeq = batch.lastSeq;
    this.messages = batch.messages;
  }
}

@InputType({ description: 'A message to everybody in the room.' })
export class SendMessageFields {
  @Field(() => ID, { description: 'A new UUID made by the page: a message sent twice stands once.' }) readonly id!: string;
  @Field(() => ID, { description: 'The session.' }) readonly sessionId!: string;
  @Field({ description: 'The text.' }) readonly text!: string;
}

@ObjectType({ description: 'The message is stored.' })
export class MessageSent {
  @Field(() => ID, { description: 'Its id.' }) readonly id: string;
  @Field(() => Int, { description: 'Its number in the room.' }) readonly seq: number;
  @Field(() => Date, { description: 'When it was stored.' }) readonly at: Date;

  constructor(sent: SentMessage) {
    this.id = sent.id;
    this.seq = sent.seq;
    this.at = new Date(sent.atMs);
  }
}

export const SendMessageResult = createUnionType({
  name: 'SendMessageResult', description: 'Stored, or why not.',
  types: () => [MessageSent, MessageNotValid, TooManyMessages, WebinarNotFound, RoomNotOpen, WebinarEnded] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'The sign of life arrived.' })
export class HeartbeatTaken {
  @Field({ description: 'Whether it was taken: one that comes too soon or from outside the room is not.' }) readonly taken: boolean;

  constructor(taken: boolean) {
    this.taken = taken;
  }
}
