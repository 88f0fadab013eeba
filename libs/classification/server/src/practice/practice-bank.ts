import { Inject, Injectable } from '@nestjs/common';
import { factsOf, type CaseFacts, type SchemeCode } from '@classmark/classification/core';
import { UnitOfWork } from '@classmark/platform/server';
import { CaseStore, type CaseSummary, type CaseVersionView } from '../case/case-store';
import type { EditionView } from '../scheme/edition-store';

/** Live cases of a scheme with what choosing them needs. */
export interface SchemeBank {
  /** The newest edition with live cases: the map is drawn on it. */
  readonly edition: EditionView;
  readonly cases: readonly CaseFacts[];
  /** Id of the version by the key of the case. */
  readonly byKey: ReadonlyMap<string, string>;
}

/** The bank as practice sees it. */
@Injectable()
export class PracticeBank {
  private readonly known = new WeakMap<CaseSummary, CaseFacts>();

  constructor(@Inject(CaseStore) private readonly store: CaseStore, @Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Null when the scheme has no live case. */
  async of(scheme: SchemeCode): Promise<SchemeBank | null> {
    const live = await this.store.live({ scheme });
    let newest: EditionView | null = null;
    const cases: CaseFacts[] = [];
    for (const summary of live) {
      const version = (await this.store.version(summary.id))!;
      if (!newest || version.edition.inForce > newest.inForce) newest = version.edition;
      let facts = this.known.get(summary);
      if (!facts) this.known.set(summary, facts = factsOf(version.edition.tree, version, version.answer, Object.keys(version.explanations.wrong)));
      cases.push(facts);
    }
    return newest && { edition: newest, cases, byKey: new Map(live.map((each) => [each.key, each.id])) };
  }

  /** A version that is live or was once: what somebody took along without a line may be answered later. Null for any other. */
  async version(id: string): Promise<CaseVersionView | null> {
    const [row] = await this.work.read(`select 1 from classification.case_status where version_id = $1 and status = 'live' limit 1`, [id]);
    return row ? this.store.version(id) : null;
  }
}
