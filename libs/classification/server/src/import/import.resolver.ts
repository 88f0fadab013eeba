import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, isRefusal, personIdOf, type Refusal, type RequestContext } from '@classmark/platform/server';
import { EditionImportRequest, EditionImportResult, importLine, ManagedEdition, ManagedSchemes, RequestImportFields, StartImportFields } from './import.type';
import { ReadImports } from './read-imports';
import { RequestImport } from './request-import';
import { StartImport } from './start-import';

const IMPORTERS = { anyOf: ['administrator'] } as const;

/** Editions and their imports, for administrators. */
@Resolver()
export class ImportResolver {
  constructor(@Inject(ReadImports) private readonly imports: ReadImports, @Inject(RequestImport) private readonly request: RequestImport, @Inject(StartImport) private readonly start: StartImport) {}

  @Access(IMPORTERS)
  @Query(() => ManagedSchemes, { description: 'The editions, the newest imports, and the one that is not settled.' })
  async managedSchemes(@Context('ctx') ctx: RequestContext): Promise<ManagedSchemes> {
    const [editions, history, open] = await Promise.all([this.imports.editions(), this.imports.history(), this.imports.openRequest(personIdOf(ctx))]);
    return { editions: editions.map((row) => new ManagedEdition(row)), imports: history.map(importLine), open: open && new EditionImportRequest(open) };
  }

  @Access(IMPORTERS)
  @Query(() => EditionImportRequest, { nullable: true, description: 'An import of one’s own, or nothing.' })
  async editionImport(@Args('id', { type: () => ID }) id: string, @Context('ctx') ctx: RequestContext): Promise<EditionImportRequest | null> {
    const view = await this.imports.request(id, personIdOf(ctx));
    return view && new EditionImportRequest(view);
  }

  @Access(IMPORTERS)
  @Mutation(() => EditionImportResult, { description: 'Opens an import; its files follow in pieces to /uploads/editions/{id}/{position}.' })
  async requestEditionImport(@Args('input') input: RequestImportFields, @Context('ctx') ctx: RequestContext): Promise<EditionImportRequest | Refusal> {
    return this.shown(await this.request.execute(ctx, input), ctx);
  }

  @Access(IMPORTERS)
  @Mutation(() => EditionImportResult, { description: 'Starts the work on an import whose files have arrived.' })
  async startEditionImport(@Args('input') input: StartImportFields, @Context('ctx') ctx: RequestContext): Promise<EditionImportRequest | Refusal> {
    return this.shown(await this.start.execute(ctx, input), ctx);
  }

  private async shown(result: { readonly id: string } | Refusal, ctx: RequestContext): Promise<EditionImportRequest | Refusal> {
    return isRefusal(result) ? result : new EditionImportRequest((await this.imports.request(result.id, personIdOf(ctx)))!);
  }
}
