import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DEFAULT_LANG } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';

/** What can happen to a place from one edition to the next. */
export const CHANGE_KINDS = ['added', 'moved', 'retitled', 'vanished'] as const;

/** One of them. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change. `before` is the title it had, `parentBefore` the place it stood under; null where that did not change. */
export interface PlaceChange { readonly kind: ChangeKind; readonly symbol: string; readonly before: string | null; readonly parentBefore: string | null }

/** All changes against the edition before, in reading order (what vanished where it stood); `since` is null for the first edition of a scheme. */
export interface Changes { readonly since: string | null; readonly all: readonly PlaceChange[]; readonly bySymbol: ReadonlyMap<string, PlaceChange> }

const NONE: Changes = { since: null, all: [], bySymbol: new Map() };
/** Comparisons kept in memory. */
const KEPT = 12;

/** What changed from one edition to the next. Both never change, so they are compared once. */
@Injectable()
export class EditionChanges {
  private readonly kept = new LRUCache<string, Promise<Changes>>({ max: KEPT });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** The changes of an edition against the one that was in force before it. */
  async of(edition: EditionView): Promise<Changes> {
    const before = (await this.editions.editions()).filter((each) => each.scheme === edition.scheme && each.inForce < edition.inForce)[0];
    if (!before) return NONE;
    const language = [DEFAULT_LANG, ...edition.languages].find((each) => edition.languages.includes(each) && before.languages.includes(each)) ?? DEFAULT_LANG;
    const key = `${before.code}\n${edition.code}\n${language}`;
    let changes = this.kept.get(key);
    if (!changes) {
      this.kept.set(key, changes = this.compare(before.code, edition.code, language));
      changes.catch(() => this.kept.delete(key));
    }
    return changes;
  }

  private async compare(before: string, now: string, language: string): Promise<Changes> {
    const all = await this.work.read<PlaceChange>(`
      with o as (select p.symbol, p.parent, p.number, t.title from classification.place p
          left join classification.place_text t on t.edition_code = p.edition_code and t.number = p.number and t.language = $3 where p.edition_code = $1),
        n as (select p.symbol, p.parent, p.number, t.title from classification.place p
          left join classification.place_text t on t.edition_code = p.edition_code and t.number = p.number and t.language = $3 where p.edition_code = $2)
      select case when o.symbol is null then 'added' when n.symbol is null then 'vanished' when o.parent is distinct from n.parent then 'moved' else 'retitled' end as kind,
        coalesce(n.symbol, o.symbol) as symbol,
        case when n.symbol is null or o.title is distinct from n.title then o.title end as before,
        case when n.symbol is null or o.parent is distinct from n.parent then o.parent end as "parentBefore"
      from o full join n on n.symbol = o.symbol
      where o.symbol is null or n.symbol is null or o.parent is distinct from n.parent or o.title is distinct from n.title
      order by coalesce(n.number, o.number), o.number`, [before, now, language]);
    return { since: before, all, bySymbol: new Map(all.map((change) => [change.symbol, change])) };
  }
}
