import { Field, ObjectType } from '@nestjs/graphql';
import type { ContentFault as Fault } from '@classmark/catalogue/core';
import { Refusal } from '@classmark/platform/server';

@ObjectType({ description: 'What keeps content from being published.' })
export class ContentFaultType {
  @Field({ description: 'Where it stands, e.g. modules.0.lessons.2.title.' })
  readonly path!: string;

  @Field({ description: 'What is wrong, in one sentence.' })
  readonly message!: string;
}

@ObjectType({ implements: () => Refusal, description: 'The content cannot be published as it is.' })
export class ContentNotValid extends Refusal {
  @Field(() => [ContentFaultType], { description: 'Everything that is wrong, in reading order.' })
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The content cannot be published: ${faults.length === 1 ? 'one thing is' : `${faults.length} things are`} not in order. First: ${faults[0]!.path}: ${faults[0]!.message}`);
    this.faults = faults;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Another training has this address.' })
export class SlugTaken extends Refusal {
  @Field({ description: 'The address wanted.' })
  readonly slug: string;

  constructor(slug: string) {
    super(`Another training stands at “${slug}”. Choose a different address.`);
    this.slug = slug;
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is nothing to publish.' })
export class NoDraft extends Refusal {
  constructor() {
    super('There is no draft of this training.');
  }
}
