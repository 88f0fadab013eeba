import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';
import { HOW_TO_SWITCH_ON } from '../livekit/livekit-link';

@ObjectType({ implements: () => Refusal, description: 'There is no such webinar, or it is not yours.' })
export class WebinarNotFound extends Refusal {
  constructor() {
    super('There is no such webinar.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'A field of the webinar does not hold.' })
export class WebinarNotValid extends Refusal {
  @Field({ description: 'The field, as the input names it.' })
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Live rooms do not work here.' })
export class LiveRoomsOff extends Refusal {
  @Field({ description: 'How an operator switches them on.' })
  readonly howToSwitchOn: string;

  constructor() {
    super(`Live rooms are off on this installation. ${HOW_TO_SWITCH_ON}`);
    this.howToSwitchOn = HOW_TO_SWITCH_ON;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Live rooms are being made ready.' })
export class LiveRoomsPreparing extends Refusal {
  constructor() {
    super('Live rooms are being made ready. Try again in a minute; nothing else is held up.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The host has not opened the room.' })
export class RoomNotOpen extends Refusal {
  @Field(() => Date, { nullable: true, description: 'When the webinar is planned to begin.' })
  readonly startsAt: Date | null;

  constructor(startsAt: Date | null) {
    super('The host has not opened the room yet. This page opens by itself.');
    this.startsAt = startsAt;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The webinar is over.' })
export class WebinarEnded extends Refusal {
  @Field(() => Date, { description: 'When it ended.' })
  readonly endedAt: Date;

  constructor(endedAt: Date) {
    super('The webinar is over.');
    this.endedAt = endedAt;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person is not enrolled in this webinar.' })
export class NotEnrolled extends Refusal {
  constructor() {
    super('Enrol in this webinar first; then this page leads into the room.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The message cannot be sent as it is.' })
export class MessageNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person wrote much in a short time.' })
export class TooManyMessages extends Refusal {
  @Field(() => Int, { description: 'Seconds until the next message is taken.' })
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`You wrote much in a short time. Wait ${retryAfterSeconds} s; everybody reads each message.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
