import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { SCHEMES } from '@classmark/classification/core';
import { civilDateIn } from '@classmark/platform/core';
import { Access, CONFIG, type Config, type RequestContext } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { languageOf } from '../scheme/scheme.resolver';
import { titleOf } from '../scheme/scheme.type';
import { ClassificationChanges, ClassificationScheme, EditionInList, MissingPlace } from './browse.type';
import { CHANGE_KINDS, EditionChanges } from './edition-changes';
import { FindMissing } from './find-missing';

const MOST_CHANGES = 500;
/** Characters of an address that are looked at. */
const LONGEST = 200;

/** What the public pages of the classifications show beside places. */
@Resolver()
export class BrowseResolver {
  constructor(
    @Inject(EditionStore) private readonly editions: EditionStore, @Inject(EditionChanges) private readonly changes: EditionChanges,
    @Inject(FindMissing) private readonly missing: FindMissing, @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Access('public')
  @Query(() => [ClassificationScheme], { description: 'The classifications with their editions, the newest first; one without editions is left out.' })
  async classifications(@Context('ctx') ctx: RequestContext): Promise<ClassificationScheme[]> {
    const all = await this.editions.editions();
    const today = civilDateIn(ctx.clock.now(), this.config.REPORTING_ZONE);
    return SCHEMES.map((code) => {
      const editions = all.filter((each) => each.scheme === code);
      return { code, editions: editions.map((each) => new EditionInList(each)), current: editions.find((each) => each.inForce <= today)?.code ?? null };
    }).filter((scheme) => scheme.editions.length > 0);
  }

  @Access('public')
  @Query(() => ClassificationChanges, { nullable: true, description: 'What changed from the edition before to this one.' })
  async classificationChanges(
    @Args('edition') code: string, @Args('kinds', { type: () => [String], nullable: true, description: 'added, moved, retitled, vanished; all when left out.' }) kinds: string[] | null,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<ClassificationChanges | null> {
    const edition = await this.editions.edition(code);
    if (!edition) return null;
    const { since, all } = await this.changes.of(edition);
    const [added, moved, retitled, vanished] = CHANGE_KINDS.map((kind) => all.filter((change) => change.kind === kind).length) as [number, number, number, number];
    const asked = kinds ? all.filter((change) => kinds.includes(change.kind)) : all;
    const nodes = asked.slice(0, Math.min(Math.max(first, 0), MOST_CHANGES)).map((change) => {
      const place = edition.tree.place(change.symbol);
      return { ...change, since: since!, ...(place ? titleOf(place, languageOf(language, ctx)) : { title: null, titleLanguage: null }) };
    });
    return { since, added, moved, retitled, vanished, nodes, totalCount: asked.length };
  }

  @Access('public')
  @Query(() => MissingPlace, { nullable: true, description: 'What is known of a place that an edition does not have; nothing when there is no such edition.' })
  async classificationMissing(
    @Args('edition') code: string, @Args('text') text: string,
    @Args('language', { type: () => String, nullable: true }) language: string | null, @Context('ctx') ctx: RequestContext,
  ): Promise<MissingPlace | null> {
    const edition = await this.editions.edition(code);
    return edition && this.missing.execute(edition, text.slice(0, LONGEST), languageOf(language, ctx));
  }
}
