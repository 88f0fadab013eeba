import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such offering, or it is not open to this person.' })
export class OfferingNotFound extends Refusal {
  constructor() {
    super('This training is not offered.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'Every place is taken.' })
export class OfferingFull extends Refusal {
  @Field(() => Int, { description: 'Places the offering has.' })
  readonly capacity: number;

  constructor(capacity: number) {
    super(`All ${capacity} places are taken. Choose another date, or come back: a place may become free.`);
    this.capacity = capacity;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Enrolment has not begun.' })
export class EnrolmentNotOpenYet extends Refusal {
  @Field(() => Date, { description: 'When it begins.' })
  readonly opensAt: Date;

  constructor(opensAt: Date) {
    super(`Enrolment opens on ${opensAt.toISOString().slice(0, 10)}.`);
    this.opensAt = opensAt;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Enrolment is over.' })
export class EnrolmentClosed extends Refusal {
  @Field(() => Date, { description: 'When it ended.' })
  readonly closedAt: Date;

  constructor(closedAt: Date) {
    super(`Enrolment ended on ${closedAt.toISOString().slice(0, 10)}.`);
    this.closedAt = closedAt;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The offering is for other audiences.' })
export class NotInvited extends Refusal {
  @Field(() => [String], { description: 'Audiences it is for.' })
  readonly audiences: readonly string[];

  constructor(audiences: readonly string[]) {
    super('This offering is for other audiences. Your audience stands in your profile.');
    this.audiences = audiences;
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is no such enrolment, or it is not yours.' })
export class EnrolmentNotFound extends Refusal {
  constructor() {
    super('You are not enrolled in this training.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The training is completed; its enrolment stays in the record.' })
export class AlreadyCompleted extends Refusal {
  @Field(() => Date, { description: 'When it was completed.' })
  readonly completedAt: Date;

  constructor(completedAt: Date) {
    super('You have completed this training; it stays in your record.');
    this.completedAt = completedAt;
  }
}
