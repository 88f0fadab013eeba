import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntryProblem } from '@classmark/reporting/core';
import { Refusal } from '@classmark/platform/server';

@ObjectType('RegisterProblem', { description: 'What is wrong with one field of an entry.' })
export class RegisterProblem {
  @Field({ description: 'Key of the field, the figure or the list.' }) readonly field!: string;
  @Field({ description: 'Name of the problem; screens have the sentence for it.' }) readonly problem!: string;
}

@ObjectType({ implements: () => Refusal, description: 'The entry does not fit its kind. All problems at once.' })
export class RegisterEntryNotValid extends Refusal {
  @Field(() => [RegisterProblem], { description: 'The fields to mend.' })
  readonly problems: readonly RegisterProblem[];

  constructor(problems: readonly EntryProblem[]) {
    super(`The entry is not complete: ${problems.map(({ field }) => field).join(', ')}.`);
    this.problems = problems;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The register has no such entry.' })
export class RegisterEntryNotFound extends Refusal {
  constructor() {
    super('The register has no such entry.');
  }
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else changed the entry in the meantime.' })
export class RegisterEntryChanged extends Refusal {
  @Field(() => Int, { description: 'The version that stands now.' })
  readonly version: number;

  constructor(version: number) {
    super('Somebody else changed this entry in the meantime. Open it again and look at what changed.');
    this.version = version;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A correction in a closed year needs a reason.' })
export class ReasonMissing extends Refusal {
  @Field(() => Int, { description: 'The closed year.' })
  readonly year: number;

  constructor(year: number) {
    super(`The year ${year} is closed. Say in one sentence why this is corrected.`);
    this.year = year;
  }
}
