import { Inject, Injectable } from '@nestjs/common';
import { contentFaults, lessonsOf, minutesOf, type TrainingContent, type Words } from '@classmark/catalogue/core';
import { ChangeFeed, newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { ActivityPins } from '../activity/activity-pins';
import { pinnedContent } from '../activity/pinned-content';
import { CATALOGUE_CHANGED } from '../offering/offering-store';
import { TrainingNotFound } from '../offering/offering-refusals';
import { searchTextOf } from '../search/search-text';
import { ContentNotValid, NoDraft } from './release-refusals';

/** The release that was published. */
export interface PublishedRelease { readonly releaseId: string; readonly number: number }

/**
 * Drafts and releases of a training. At most one draft exists; publishing checks it, asks the providers of its activities, fixes it for
 * ever and makes it the training's current release. Offerings stay on the release they were opened with.
 */
@Injectable()
export class PublishRelease {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(ActivityPins) private readonly pins: ActivityPins,
  ) {}

  /** Publishes the draft of a training, or refuses and names every fault. */
  execute(ctx: RequestContext, trainingId: string): Promise<PublishedRelease | Refusal> {
    return this.work.run(ctx, (tx) => this.within(tx, trainingId));
  }

  /** Saves the draft, which may be unfinished. Nobody but authors sees it. */
  async saveDraft(tx: Tx, trainingId: string, content: TrainingContent): Promise<{ releaseId: string } | Refusal> {
    const now = new Date(tx.ctx.clock.now());
    const [saved] = await tx.query<{ id: string }>(`
      insert into catalogue.release (id, training_id, number, content, created_at, created_by)
      select $1, t.id, (select coalesce(max(number), 0) + 1 from catalogue.release where training_id = t.id), $3, $4, $5
      from catalogue.training t where t.id = $2
      on conflict (training_id) where published_at is null do update set content = excluded.content
      returning id`, [newId(tx.ctx.clock), trainingId, JSON.stringify(content), now, tx.ctx.actor?.personId ?? null]);
    return saved ? { releaseId: saved.id } : new TrainingNotFound();
  }

  /** The same inside the transaction of a caller. */
  async within(tx: Tx, trainingId: string): Promise<PublishedRelease | Refusal> {
    const [draft] = await tx.query<{ id: string; number: number; content: TrainingContent; topics: string[] }>(`
      select r.id, r.number, r.content, t.topics from catalogue.release r join catalogue.training t on t.id = r.training_id
      where r.training_id = $1 and r.published_at is null for update of r`, [trainingId]);
    if (!draft) return new NoDraft();
    const faults = contentFaults(draft.content);
    if (faults.length > 0) return new ContentNotValid(faults);
    const { content, faults: unpinned } = await pinnedContent(tx, this.pins, draft.id, draft.content);
    if (unpinned.length > 0) return new ContentNotValid(unpinned);
    await tx.query('update catalogue.release set content = $2, published_at = $3, published_by = $4 where id = $1',
      [draft.id, JSON.stringify(content), new Date(tx.ctx.clock.now()), tx.ctx.actor?.personId ?? null]);
    await tx.query(`update catalogue.training set current_release_id = $2, titles = $3, languages = $4, minutes = $5, search_text = $6 where id = $1`,
      [trainingId, draft.id, JSON.stringify(titlesOf(content)), content.languages, minutesOf(content), searchTextOf(draft.topics, wordsToFind(content))]);
    await tx.audit({ action: 'catalogue.publishRelease', subjectType: 'release', subjectId: draft.id, details: { trainingId, number: draft.number } });
    tx.afterCommit(() => this.feed.publish(CATALOGUE_CHANGED, trainingId));
    return { releaseId: draft.id, number: draft.number };
  }
}

/** Title and line in each language that has a title; the line falls back to the language of writing. */
function titlesOf(content: TrainingContent): Record<string, { title: string; line: string }> {
  return Object.fromEntries(Object.entries(content.title).map(([language, title]) => [
    language, { title, line: content.line[language as keyof Words] ?? content.line[content.source] ?? '' },
  ]));
}

/** Title, line, lead, outcomes, edition and titles of modules and lessons, in every language. */
function wordsToFind(content: TrainingContent): string[] {
  const texts: Words[] = [
    content.title, content.line, content.lead, ...content.outcomes,
    ...content.modules.map((module) => module.title), ...lessonsOf(content).map((lesson) => lesson.title),
  ];
  return [...texts.flatMap((words) => Object.values(words)), ...(content.edition ? [content.edition] : [])];
}
