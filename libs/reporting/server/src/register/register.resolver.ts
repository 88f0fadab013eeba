import { Inject } from '@nestjs/common';
import { Args, Context, createUnionType, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isUuid } from '@classmark/platform/core';
import { registerKinds, type ListOrder } from '@classmark/reporting/core';
import { Access, isRefusal, type Refusal, type RequestContext } from '@classmark/platform/server';
import { SECRETARIAT_ROLES } from '../statistics/statistics-scope';
import { RegisterReader } from './register-reader';
import { ReasonMissing, RegisterEntryChanged, RegisterEntryNotFound, RegisterEntryNotValid } from './register-refusals';
import type { RegisterEntryView } from './register-view';
import { RegisterEntryType, RegisterKindType, RegisterType, RegisterVersionType, SaveRegisterEntryArgs, SetEntryPrintedArgs, valueOfField } from './register.type';
import { SaveRegisterEntry } from './save-register-entry';
import { SetEntryPrinted } from './set-entry-printed';

const resolveType = (value: object) => value.constructor;

const SaveRegisterEntryResult = createUnionType({
  name: 'SaveRegisterEntryResult',
  types: () => [RegisterEntryType, RegisterEntryNotValid, RegisterEntryNotFound, RegisterEntryChanged, ReasonMissing] as const,
  resolveType,
});

const SetEntryPrintedResult = createUnionType({
  name: 'SetEntryPrintedResult',
  types: () => [RegisterEntryType, RegisterEntryNotFound, RegisterEntryChanged, ReasonMissing] as const,
  resolveType,
});

/** The register of activities. */
@Resolver(() => RegisterEntryType)
export class RegisterResolver {
  constructor(
    @Inject(RegisterReader) private readonly reader: RegisterReader,
    @Inject(SaveRegisterEntry) private readonly save: SaveRegisterEntry,
    @Inject(SetEntryPrinted) private readonly print: SetEntryPrinted,
  ) {}

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => RegisterType, { description: 'The register of a year; of the running one when none is named.' })
  register(@Args('year', { type: () => Int, nullable: true }) year: number | null): Promise<RegisterType> {
    return this.reader.year(year ?? null);
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => RegisterEntryType, { nullable: true, description: 'One entry, or nothing.' })
  async registerEntry(@Args('id', { type: () => ID }) id: string): Promise<RegisterEntryType | null> {
    const entry = isUuid(id) ? await this.reader.entry(id) : null;
    return entry && new RegisterEntryType(entry);
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Query(() => [RegisterKindType], { description: 'The kinds of activity: what the form asks for each.' })
  registerKinds(): RegisterKindType[] {
    return registerKinds.map((kind) => new RegisterKindType(kind));
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Mutation(() => SaveRegisterEntryResult, { description: 'Adds an activity, or appends a version to one.' })
  async saveRegisterEntry(@Args('input') input: SaveRegisterEntryArgs, @Context('ctx') ctx: RequestContext): Promise<RegisterEntryType | Refusal> {
    const { fields, lists, ...rest } = input;
    return shown(await this.save.execute(ctx, {
      ...rest, version: input.version ?? null, reason: input.reason ?? null,
      fields: Object.fromEntries(fields.map((field) => [field.key, valueOfField(field)])),
      lists: lists.map((list) => ({ ...list, order: list.order as ListOrder })),
    }));
  }

  @Access({ anyOf: SECRETARIAT_ROLES })
  @Mutation(() => SetEntryPrintedResult, { description: 'Decides whether the annual report prints an entry.' })
  async setEntryPrinted(@Args('input') input: SetEntryPrintedArgs, @Context('ctx') ctx: RequestContext): Promise<RegisterEntryType | Refusal> {
    return shown(await this.print.execute(ctx, { ...input, reason: input.reason ?? null }));
  }

  @ResolveField(() => [RegisterVersionType], { description: 'Its states, the latest first.' })
  history(@Parent() entry: RegisterEntryType): Promise<RegisterVersionType[]> {
    return this.reader.history(entry.id);
  }
}

function shown(result: RegisterEntryView | Refusal): RegisterEntryType | Refusal {
  return isRefusal(result) ? result : new RegisterEntryType(result);
}
