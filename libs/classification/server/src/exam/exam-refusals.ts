import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LineCheck } from '@classmark/classification/core';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ implements: () => Refusal, description: 'There is no such exam here: it does not exist, or it is not the person’s to see or to sit.' })
export class ExamNotFound extends Refusal {
  constructor() {
    super('There is no such exam here.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The exam cannot be begun now.' })
export class ExamNotOpen extends Refusal {
  @Field(() => Date, { description: 'When it opens.' }) readonly opensAt: Date;
  @Field(() => Date, { description: 'When nobody begins any more.' }) readonly closesAt: Date;

  constructor(opensAtMs: number, closesAtMs: number, released: boolean, nowMs: number) {
    super(released ? 'The results of this exam are released: it is over.' : nowMs < opensAtMs ? 'This exam has not opened yet.' : 'This exam is closed: nobody begins it any more.');
    this.opensAt = new Date(opensAtMs);
    this.closesAt = new Date(closesAtMs);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The time of the sitting is over, or it was handed in: nothing more is kept.' })
export class SittingOver extends Refusal {
  @Field(() => Date, { description: 'When it ended.' }) readonly endedAt: Date;

  constructor(endedAtMs: number) {
    super('This exam is over for you: what was saved before the end counts, nothing more is kept.');
    this.endedAt = new Date(endedAtMs);
  }
}

@ObjectType({ implements: () => Refusal, description: 'The exam was opened in another window or on another device: that one saves, this one does not any more.' })
export class MovedToAnotherWindow extends Refusal {
  constructor() {
    super('This exam is open in another window or on another device. Only the newest one saves.');
  }
}

@ObjectType({ description: 'How a line of a blueprint stands against the bank.' })
export class BlueprintLineCheck {
  @Field(() => Int, { description: 'Its number, from 0.' }) readonly line!: number;
  @Field(() => Int, { description: 'Cases it asks for.' }) readonly wanted!: number;
  @Field(() => Int, { description: 'Live cases that fit it, each line looked at alone.' }) readonly matching!: number;
  @Field(() => Int, { description: 'Cases that are there for it beside the other lines.' }) readonly given!: number;
}

@ObjectType({ implements: () => Refusal, description: 'The bank has not enough live cases for the blueprint. Nothing was made.' })
export class BankTooSmall extends Refusal {
  @Field(() => [BlueprintLineCheck], { description: 'Every line.' }) readonly lines: readonly LineCheck[];

  constructor(lines: readonly LineCheck[]) {
    const short = lines.filter((line) => line.given < line.wanted).map((line) => `line ${line.line + 1} asks for ${line.wanted} and can have ${line.given}`);
    super(`The bank has not enough live cases: ${short.join('; ')}.`);
    this.lines = lines;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The exam cannot be made as it is described. Nothing was made.' })
export class ExamNotValid extends Refusal {
  @Field(() => String, { nullable: true, description: 'The field that is wrong: title, edition, lines, passMark, duration, opensAt, closesAt, activity, retakeAt or reason.' }) readonly field: string | null;

  constructor(field: string | null, message: string) {
    super(message);
    this.field = field;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The person is not enrolled in the offering of the exam.' })
export class NotEnrolledForExam extends Refusal {
  constructor() {
    super('This person is not enrolled in the training of the exam.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The extra time is out of range, or comes too late.' })
export class ExtraTimeNotValid extends Refusal {
  constructor(message: string) {
    super(message);
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody is still at work: results are released when every sitting has been handed in.' })
export class SittingsRunning extends Refusal {
  @Field(() => [ID], { description: 'Who is at work.' }) readonly personIds: readonly string[];

  constructor(personIds: readonly string[]) {
    super(personIds.length === 1 ? 'One person is still at work. Results are released when every sitting has been handed in.'
      : `${personIds.length} people are still at work. Results are released when every sitting has been handed in.`);
    this.personIds = personIds;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The exam was cancelled: there will be no results.' })
export class ExamCancelled extends Refusal {
  @Field(() => Date, { description: 'When.' }) readonly cancelledAt: Date;

  constructor(cancelledAtMs: number) {
    super('This exam was cancelled: nobody begins it any more, and there will be no results.');
    this.cancelledAt = new Date(cancelledAtMs);
  }
}

@ObjectType({ implements: () => Refusal, description: 'More changes than anybody makes by hand came from one sitting. What was stored before stands.' })
export class TooManyChanges extends Refusal {
  @Field(() => Int, { description: 'How many are kept at most.' }) readonly most: number;

  constructor(most: number) {
    super(`This paper has been changed ${most} times: no further change is kept. Hand it in, or ask your trainer.`);
    this.most = most;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The results have been released already.' })
export class AlreadyReleased extends Refusal {
  @Field(() => Date, { description: 'When.' }) readonly releasedAt: Date;

  constructor(releasedAtMs: number) {
    super('The results of this exam have been released.');
    this.releasedAt = new Date(releasedAtMs);
  }
}
