import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CASE_TRANSITIONS, caseFinding, type CaseTransition } from '@classmark/classification/core';
import { IdentityApi } from '@classmark/identity/server';
import type { Lang } from '@classmark/platform/core';
import { Access, fault, isRefusal, type Refusal, type RequestContext } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { languageOf } from '../scheme/scheme.resolver';
import { CASE_AUTHORS, CaseBank, mayAuthor } from './case-bank';
import { CaseHistory } from './case-history';
import { CaseFindingType, CaseNotValid, CaseStatusNotPossible } from './case-refusals';
import { BankCase, CaseBankPage, CaseChecked, CaseFilterFields, CaseForAuthors, ChangeCaseStatusFields, ChangeCaseStatusResult, SaveCaseFields, SaveCaseResult } from './case.type';
import { ChangeCaseStatus } from './change-case-status';
import { CheckCaseFile } from './check-case-file';
import { SaveCase } from './save-case';

const AUTHORS = { anyOf: CASE_AUTHORS } as const;
const MOST = 100;

/** The bank of cases, for its authors. */
@Resolver()
export class CaseResolver {
  constructor(
    @Inject(CaseBank) private readonly bank: CaseBank, @Inject(CaseHistory) private readonly history: CaseHistory, @Inject(EditionStore) private readonly editions: EditionStore,
    @Inject(CheckCaseFile) private readonly checkFile: CheckCaseFile, @Inject(SaveCase) private readonly save: SaveCase, @Inject(ChangeCaseStatus) private readonly status: ChangeCaseStatus,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
  ) {}

  @Access(AUTHORS)
  @Query(() => CaseBankPage, { description: 'Cases of the bank.' })
  async caseBank(
    @Args('filter') filter: CaseFilterFields, @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null | undefined,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<CaseBankPage> {
    onlyAuthors(ctx);
    const found = await this.bank.find(filter);
    const from = !after ? found.entries : found.entries.filter((entry) => entry.key > after);
    const page = from.slice(0, Math.min(Math.max(first, 1), MOST));
    return {
      nodes: page.map((entry) => new BankCase(entry, languageOf(language, ctx))), pageInfo: { hasNextPage: page.length < from.length, endCursor: page.at(-1)?.key ?? null },
      totalCount: found.entries.length, inBank: found.total, byStatus: found.byStatus, editions: found.editions, published: found.published, tags: found.tags, tests: found.tests,
    };
  }

  @Access(AUTHORS)
  @Query(() => CaseForAuthors, { nullable: true, description: 'A case with its key and all its versions, or nothing.' })
  async caseForAuthors(@Args('id', { type: () => ID }) id: string, @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext): Promise<CaseForAuthors | null> {
    onlyAuthors(ctx);
    return this.shownCase(id, languageOf(language, ctx));
  }

  @Access(AUTHORS)
  @Query(() => CaseChecked, { description: 'The publishing checks of a case that is being written.' })
  async checkCaseFile(@Args('file', { description: 'The case as in a JSON file.' }) file: string, @Context('ctx') ctx: RequestContext): Promise<CaseChecked> {
    onlyAuthors(ctx);
    const value = parsed(file);
    if (value === undefined) return { canBeSaved: false, findings: [notAnObject()] };
    const checked = await this.checkFile.execute(value);
    const findings = 'faults' in checked ? checked.faults : checked.findings;
    return { canBeSaved: !('faults' in checked), findings: findings.map((finding) => new CaseFindingType(finding)) };
  }

  @Access(AUTHORS)
  @Mutation(() => SaveCaseResult, { description: 'Saves a case: what is new becomes a version of its own, a draft.' })
  async saveCase(@Args('input') input: SaveCaseFields, @Context('ctx') ctx: RequestContext): Promise<CaseForAuthors | Refusal> {
    onlyAuthors(ctx);
    const file = parsed(input.file);
    if (file === undefined) return new CaseNotValid([notAnObject()]);
    return this.shown(await this.save.execute(ctx, { caseId: input.caseId ?? null, base: input.base, file }), languageOf(input.language, ctx));
  }

  @Access(AUTHORS)
  @Mutation(() => ChangeCaseStatusResult, { description: 'Takes a version of a case from one status to the next.' })
  async changeCaseStatus(@Args('input') input: ChangeCaseStatusFields, @Context('ctx') ctx: RequestContext): Promise<CaseForAuthors | Refusal> {
    onlyAuthors(ctx);
    if (!(input.transition in CASE_TRANSITIONS)) return new CaseStatusNotPossible('unchanged', Object.keys(CASE_TRANSITIONS));
    const result = await this.status.execute(ctx, { versionId: input.versionId, transition: input.transition as CaseTransition, reason: input.reason ?? null });
    return this.shown(result, languageOf(input.language, ctx));
  }

  private async shown(result: { readonly caseId: string } | Refusal, language: Lang): Promise<CaseForAuthors | Refusal> {
    return isRefusal(result) ? result : (await this.shownCase(result.caseId, language))!;
  }

  private async shownCase(id: string, language: Lang): Promise<CaseForAuthors | null> {
    const view = await this.history.of(id);
    if (!view) return null;
    const edition = (await this.editions.edition(view.versions[0]!.file.edition))!;
    const ids = view.versions.flatMap((version) => [version.authorId, ...version.statuses.map((status) => status.by)]).filter((each) => each !== null);
    const people = await this.identity.people(null, [...new Set(ids)]);
    return new CaseForAuthors(view, edition, new Map([...people].map(([person, { displayName }]) => [person, displayName])), language);
  }
}

/** The rule of the root fields names roles only; here it is asked where they hold. */
function onlyAuthors(ctx: RequestContext): void {
  if (!mayAuthor(ctx)) throw fault('FORBIDDEN', 'Your roles do not include this.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function notAnObject(): CaseFindingType {
  return new CaseFindingType(caseFinding('', 'notAnObject'));
}
