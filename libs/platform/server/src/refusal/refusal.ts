import { Field, InterfaceType } from '@nestjs/graphql';

/**
 * A refusal is data: the named reason why nothing was done, in words for the person, with the fields a screen needs to
 * show the way out. Returned from a use case it rolls the transaction back.
 */
@InterfaceType({
  description: 'A named reason why nothing was changed.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Refusal {
  @Field({ description: 'One sentence for the person, in English; screens translate by type.' })
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Whether a result is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
