import { Inject, Injectable } from '@nestjs/common';
import type { TrainingContent } from '@classmark/catalogue/core';
import { newId, type Refusal, type RequestContext, type Tx, UnitOfWork, isRefusal } from '@classmark/platform/server';
import { PublishRelease } from '../release/publish-release';
import { ContentNotValid, SlugTaken } from '../release/release-refusals';
import type { TrainingRow } from '../search/training-row';

/** A training as its author describes it; titles, languages and minutes come from the content. */
export interface CreateTrainingInput {
  /** Stands in the address: small letters, digits, single hyphens. */
  readonly slug: string;
  readonly kind: TrainingRow['kind'];
  readonly level: TrainingRow['level'];
  /** Standards and classifications as printed: `Nice`, `IPC`, `ST.3`. */
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly content: TrainingContent;
  /** Where it stands in the catalogue; at the end when not given. */
  readonly position?: number;
}

export interface CreatedTraining { readonly trainingId: string; readonly releaseId: string }

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Makes a training and publishes its first release, or refuses and names what is wrong. */
@Injectable()
export class CreateTraining {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(PublishRelease) private readonly publish: PublishRelease) {}

  execute(ctx: RequestContext, input: CreateTrainingInput): Promise<CreatedTraining | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, input));
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, input: CreateTrainingInput): Promise<CreatedTraining | Refusal> {
    if (!SLUG.test(input.slug)) return new ContentNotValid([{ path: 'slug', message: `“${input.slug}” cannot stand in an address: use small letters, digits and single hyphens.` }]);
    if (input.topics.length === 0) return new ContentNotValid([{ path: 'topics', message: 'Name at least one Standard or classification.' }]);
    const trainingId = newId(tx.ctx.clock);
    const [made] = await tx.query<{ id: string }>(`
      insert into catalogue.training (id, slug, kind, level, topics, audiences, languages, minutes, titles, search_text, position, created_at, created_by)
      values ($1, $2, $3, $4, $5, $6, '{}', 0, '{}', '', coalesce($7, (select coalesce(max(position), 0) + 1 from catalogue.training)), $8, $9)
      on conflict (slug) do nothing returning id`,
    [trainingId, input.slug, input.kind, input.level, input.topics, input.audiences, input.position ?? null, new Date(tx.ctx.clock.now()), tx.ctx.actor?.personId ?? null]);
    if (!made) return new SlugTaken(input.slug);
    await tx.audit({ action: 'catalogue.createTraining', subjectType: 'training', subjectId: trainingId, details: { slug: input.slug, kind: input.kind } });
    const saved = await this.publish.saveDraft(tx, trainingId, input.content);
    if (isRefusal(saved)) return saved;
    const released = await this.publish.within(tx, trainingId);
    return isRefusal(released) ? released : { trainingId, releaseId: released.releaseId };
  }
}
