import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { TrainingContent } from '@classmark/catalogue/core';
import { UnitOfWork } from '@classmark/platform/server';

/** A published release with the keys of its checks: for the server only. Nothing of it changes, ever. */
export interface ReleaseView {
  readonly id: string;
  readonly trainingId: string;
  readonly trainingSlug: string;
  readonly number: number;
  readonly publishedAtMs: number;
  readonly content: TrainingContent;
}

const KEPT = 400;

/** Published releases, kept in memory: they never change, so nothing has to be told to forget them. */
@Injectable()
export class ReleaseStore {
  private readonly kept = new LRUCache<string, ReleaseView>({ max: KEPT });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** The published release, or null for a draft and an unknown id. */
  async published(id: string): Promise<ReleaseView | null> {
    return (await this.many([id])).get(id) ?? null;
  }

  /** The newest releases of all trainings but webinars, in the order of the catalogue. */
  async currentCourses(): Promise<ReleaseView[]> {
    const rows = await this.work.read<{ id: string }>(
      `select current_release_id as id from catalogue.training where current_release_id is not null and kind <> 'webinar' order by position, slug`);
    const releases = await this.many(rows.map((row) => row.id));
    return rows.flatMap((row) => releases.get(row.id) ?? []);
  }

  /** Several at once; drafts and unknown ids are absent. */
  async many(ids: readonly string[]): Promise<ReadonlyMap<string, ReleaseView>> {
    const found = new Map<string, ReleaseView>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const known = this.kept.get(id);
      if (known) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const rows = await this.work.read<{ id: string; training_id: string; slug: string; number: number; published_at: Date; content: TrainingContent }>(
        `select r.id, r.training_id, t.slug, r.number, r.published_at, r.content
         from catalogue.release r join catalogue.training t on t.id = r.training_id
         where r.id = any($1) and r.published_at is not null`, [missing]);
      for (const row of rows) {
        const view: ReleaseView = {
          id: row.id, trainingId: row.training_id, trainingSlug: row.slug, number: row.number,
          publishedAtMs: row.published_at.getTime(), content: row.content,
        };
        this.kept.set(view.id, view);
        found.set(view.id, view);
      }
    }
    return found;
  }
}
