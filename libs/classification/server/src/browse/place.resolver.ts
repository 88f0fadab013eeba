import { Inject } from '@nestjs/common';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { normaliseSymbol } from '@classmark/classification/core';
import { translated, type Lang, type Translations } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { ClassificationPlace, titleOf } from '../scheme/scheme.type';
import { PlaceBelow, PlaceChanged, PlaceEntries, StandsIn } from './browse.type';
import { EditionChanges } from './edition-changes';
import { FindMissing } from './find-missing';

const MOST_ENTRIES = 200;

interface EntryRow { code: string; texts: Translations<readonly string[]> }

/** What the page of a place shows beside its notes. */
@Resolver(() => ClassificationPlace)
export class PlaceResolver {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionChanges) private readonly changes: EditionChanges, @Inject(FindMissing) private readonly missing: FindMissing) {}

  @ResolveField(() => [PlaceBelow], { description: 'The places directly below, in order.' })
  children(@Parent() place: ClassificationPlace): PlaceBelow[] {
    return place.edition.tree.childrenOf(place.symbol).map((below) => new PlaceBelow(place.edition, below, place.language));
  }

  @ResolveField(() => [String], { description: 'Symbols in its notes that are places of this edition: links.' })
  links(@Parent() place: ClassificationPlace): string[] {
    const { edition } = place;
    const named = place.notes.flatMap((note) => [...note.text.matchAll(/`([^`]+)`/g)].map((match) => normaliseSymbol(edition.scheme, match[1]!)));
    return [...new Set(named)].filter((symbol): symbol is string => symbol !== null && edition.tree.has(symbol));
  }

  @ResolveField(() => [StandsIn], { description: 'Other editions that have this symbol, the newest first.' })
  otherEditions(@Parent() place: ClassificationPlace): Promise<StandsIn[]> {
    return this.missing.others(place.edition, place.symbol);
  }

  @ResolveField(() => PlaceChanged, { nullable: true, description: 'What happened to it since the edition before, or nothing.' })
  async change(@Parent() place: ClassificationPlace): Promise<PlaceChanged | null> {
    const { since, bySymbol } = await this.changes.of(place.edition);
    const change = bySymbol.get(place.symbol);
    return change && since ? { ...change, since, ...titleOf(place.edition.tree.place(place.symbol)!, place.language) } : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Civil date since when the symbol is valid, where it is known.' })
  async validFrom(@Parent() place: ClassificationPlace): Promise<string | null> {
    return (await this.validity(place))?.valid_from ?? null;
  }

  @ResolveField(() => PlaceEntries, { description: 'Alphabetical entries below it, in the language of the place where they have it.' })
  async entries(
    @Parent() place: ClassificationPlace,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number, @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PlaceEntries> {
    const size = Math.min(Math.max(first, 0), MOST_ENTRIES);
    const [{ count } = { count: 0 }] = await this.work.read<{ count: number }>('select count(*)::integer as count from classification.entry where edition_code = $1 and place_symbol = $2', [place.edition.code, place.symbol]);
    if (count === 0) return { nodes: [], totalCount: 0, next: null };
    const rows = await this.work.read<EntryRow>(`select e.code, (select jsonb_object_agg(t.language, t.labels) from classification.entry_text t where t.edition_code = e.edition_code and t.number = e.number) as texts
      from classification.entry e where e.edition_code = $1 and e.place_symbol = $2 and ($3::text is null or e.code > $3) order by e.code limit $4`, [place.edition.code, place.symbol, after, size + 1]);
    const nodes = rows.slice(0, size).map(({ code, texts }) => entryIn(code, texts, place.language));
    return { nodes, totalCount: count, next: rows.length > size ? nodes.at(-1)?.code ?? null : null };
  }

  private async validity(place: ClassificationPlace): Promise<{ valid_from: string | null } | undefined> {
    const [row] = await this.work.read<{ valid_from: string | null }>('select valid_from::text from classification.place where edition_code = $1 and symbol = $2', [place.edition.code, place.symbol]);
    return row;
  }
}

function entryIn(code: string, texts: Translations<readonly string[]> | null, language: Lang): PlaceEntries['nodes'][number] {
  const words = translated(texts ?? {}, language);
  const [label = '', ...synonyms] = words?.value ?? [];
  return { code, label, synonyms, language: words?.lang ?? language };
}
