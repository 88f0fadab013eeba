import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { CaseFile, CaseKind } from '@classmark/classification/core';
import { UnitOfWork } from '@classmark/platform/server';

/** What a person at an exam may see of a case: nothing else is read, so nothing else can slip out. */
export interface PaperCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly content: Pick<CaseFile, 'title' | 'parts' | 'drawing' | 'images' | 'roles'>;
}

const KEPT = 2_000;

/** The texts of cases without their keys. Its statement names the columns and the parts of them: the key is never in this process's hands here. */
@Injectable()
export class PaperStore {
  private readonly kept = new LRUCache<string, PaperCase>({ max: KEPT });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The cases in the order of the ids. */
  async cases(ids: readonly string[]): Promise<PaperCase[]> {
    const absent = ids.filter((id) => !this.kept.has(id));
    if (absent.length > 0) {
      const rows = await this.work.read<PaperCase>(`select id, kind, jsonb_strip_nulls(jsonb_build_object('title', content -> 'title', 'parts', content -> 'parts',
        'drawing', content -> 'drawing', 'images', content -> 'images', 'roles', content -> 'roles')) as content from classification.case_version where id = any($1)`, [absent]);
      for (const row of rows) this.kept.set(row.id, row);
    }
    return ids.map((id) => this.kept.get(id)!);
  }
}
