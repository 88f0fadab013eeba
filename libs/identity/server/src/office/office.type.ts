import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, Refusal } from '@classmark/platform/server';

@ObjectType({ description: 'An office people can belong to.' })
export class OfficeChoice {
  @Field({ description: 'WIPO ST.3 code.' }) readonly code!: string;
  @Field({ description: 'In the language asked for.' }) readonly name!: string;
}

@ObjectType({ description: 'What a country was, is or will be for a time.' })
export class DevelopmentStatusSpan {
  @Field(() => ID) readonly id!: string;
  @Field() readonly countryCode!: string;
  @Field({ description: 'ldc, developing or developed.' }) readonly status!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day; null: as long as anybody counts.' }) readonly from!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without; null: it still holds.' }) readonly until!: string | null;
  @Field({ description: 'Whether the dates were checked against their source.' }) readonly verified!: boolean;
}

@InputType({ description: 'A status that the Secretariat states, or corrects where an id is given.' })
export class DevelopmentStatusInput {
  @Field(() => ID, { nullable: true, description: 'The span to correct; without one a new span is stated.' }) readonly id?: string | null;
  @Field() readonly countryCode!: string;
  @Field({ description: 'ldc, developing or developed.' }) readonly status!: string;
  @Field(() => LocalDateScalar, { nullable: true }) readonly from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day without.' }) readonly until?: string | null;
}

@ObjectType({ description: 'The status is stated.' })
export class DevelopmentStatusStated {
  @Field(() => DevelopmentStatusSpan) readonly span: DevelopmentStatusSpan;

  constructor(span: DevelopmentStatusSpan) {
    this.span = span;
  }
}

@ObjectType({ implements: () => Refusal, description: 'The status cannot be stated so.' })
export class StatusNotValid extends Refusal {}

export const StateDevelopmentStatusResult = createUnionType({
  name: 'StateDevelopmentStatusResult', types: () => [DevelopmentStatusStated, StatusNotValid] as const, resolveType: (value: object) => value.constructor.name,
});
