import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { activitiesOf } from '@classmark/catalogue/core';
import { CatalogueApi } from '@classmark/catalogue/server';
import { normaliseSymbol, type MarkingPolicy, type Pools } from '@classmark/classification/core';
import { isFractionText, isUuid, ONE, parseFraction, type Translations, ZERO } from '@classmark/platform/core';
import { isRefusal, newId, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { EditionStore } from '../scheme/edition-store';
import { BlueprintCheck } from './blueprint-check';
import { ExamNotFound, ExamNotValid } from './exam-refusals';
import type { ExamLine, ExamReview } from './exam-view';
import { mayRunExams } from './exam.policy';

/** An exam to be made. Instants are epoch milliseconds. */
export interface CreateExamInput {
  readonly offeringId: string;
  /** The activity `classificationExam` of the offering's release that it fills; null for an exam beside the release. */
  readonly activityKey: string | null;
  readonly edition: string;
  readonly titles: Translations<string>;
  readonly lines: readonly ExamLine[];
  readonly policy: MarkingPolicy;
  /** Share of the points from which it is passed, `n/d`. */
  readonly passMark: string;
  readonly durationMs: number;
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  readonly review: ExamReview;
}

const LONGEST_TITLE = 160;
const SHORTEST_MS = 60_000;
const LONGEST_MS = 8 * 3_600_000;

/** Makes an exam for an offering and fixes the cases it draws from. */
@Injectable()
export class CreateExam {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CatalogueApi) private readonly catalogue: CatalogueApi,
    @Inject(BlueprintCheck) private readonly blueprint: BlueprintCheck, @Inject(EditionStore) private readonly editions: EditionStore,
  ) {}

  /** @returns the id of the exam, or what is wrong with it; then nothing was written. */
  async execute(ctx: RequestContext, input: CreateExamInput): Promise<{ readonly examId: string } | Refusal> {
    const offering = isUuid(input.offeringId) ? await this.catalogue.offering(null, input.offeringId) : null;
    if (!offering || (ctx.channel !== 'cli' && !mayRunExams(ctx, offering))) return new ExamNotFound();
    const fault = faultOf(input, ctx.clock.now()) ?? await this.faultOfActivity(offering.releaseId, input.activityKey);
    if (fault) return fault;
    const examId = newId(ctx.clock);
    const scheme = (await this.editions.edition(input.edition))?.scheme;
    const lines = input.lines.map((line) => ({ ...line, branch: line.branch && scheme ? normaliseSymbol(scheme, line.branch) ?? line.branch : null }));
    // Nobody is told the seed. The id of the exam stands in its address: with it, whoever knows the bank could work out the papers before.
    const seed = randomUUID();
    const filled = await this.blueprint.pools(input.edition, lines, seed);
    return isRefusal(filled) ? filled : this.work.run(ctx, (tx) => this.within(tx, { id: examId, seed }, { ...input, lines }, filled.pools));
  }

  private async faultOfActivity(releaseId: string, key: string | null): Promise<ExamNotValid | null> {
    if (key === null) return null;
    const release = (await this.catalogue.release(releaseId))!;
    return activitiesOf(release.content).some((activity) => activity.key === key && activity.kind === 'classificationExam') ? null
      : new ExamNotValid('activity', `The training has no exam activity “${key}”.`);
  }

  private async within(tx: Tx, { id, seed }: { readonly id: string; readonly seed: string }, input: CreateExamInput, { lines }: Pools): Promise<{ readonly examId: string }> {
    await tx.query(`insert into classification.exam (id, offering_id, activity_key, edition_code, titles, lines, policy, pass_mark, duration_ms, opens_at, closes_at, review, seed, created_by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, [
      id, input.offeringId, input.activityKey, input.edition, JSON.stringify(input.titles), JSON.stringify(input.lines), input.policy, parseFraction(input.passMark).toString(), input.durationMs,
      new Date(input.opensAtMs), new Date(input.closesAtMs), input.review, seed, tx.ctx.actor?.personId ?? null, new Date(tx.ctx.clock.now())]);
    const pool = lines.flatMap(({ cases }, line) => cases.map((caseId, position) => ({ line, position, caseId })));
    await tx.query(`insert into classification.exam_pool (exam_id, line, position, case_version_id)
      select $1, line, position, id from unnest($2::integer[], $3::integer[], $4::uuid[]) as p (line, position, id)`,
    [id, pool.map((each) => each.line), pool.map((each) => each.position), pool.map((each) => each.caseId)]);
    await tx.audit({ action: 'classification.createExam', subjectType: 'exam', subjectId: id, details: { offering: input.offeringId, edition: input.edition, pool: pool.length } });
    return { examId: id };
  }
}

function faultOf(input: CreateExamInput, nowMs: number): ExamNotValid | null {
  const { titles, passMark, durationMs, opensAtMs, closesAtMs, lines } = input;
  const words = Object.values(titles);
  if (words.length === 0 || words.some((title) => title.trim() === '' || title.length > LONGEST_TITLE)) return new ExamNotValid('title', `An exam needs a title of at most ${LONGEST_TITLE} characters.`);
  if (lines.some((line) => Object.values(line.title ?? {}).some((title) => title.length > LONGEST_TITLE))) return new ExamNotValid('lines', `The name of a line has at most ${LONGEST_TITLE} characters.`);
  const pass = isFractionText(passMark) ? parseFraction(passMark) : null;
  if (!pass || pass.compare(ZERO) <= 0 || pass.compare(ONE) > 0) return new ExamNotValid('passMark', 'The pass mark is a fraction above 0 and up to 1.');
  if (!Number.isInteger(durationMs) || durationMs < SHORTEST_MS || durationMs > LONGEST_MS) return new ExamNotValid('duration', 'The duration is between one minute and eight hours.');
  if (closesAtMs <= opensAtMs) return new ExamNotValid('closesAt', 'The exam closes after it opens.');
  return closesAtMs <= nowMs ? new ExamNotValid('closesAt', 'The exam would be closed already.') : null;
}
