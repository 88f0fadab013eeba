import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { checkKey, type CaseFile, type CaseKind, type CheckedKey, type Key, type MarkingPolicy } from '@classmark/classification/core';
import { UnitOfWork } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import type { SetFile } from './set-file';

/** A case with its checked key: for the server only. */
export interface CaseView {
  readonly id: string;
  /** The same case in the bank, where it stands there. */
  readonly caseVersionId: string | null;
  readonly key: string;
  readonly kind: CaseKind;
  /** What the learner sees before answering. */
  readonly content: Pick<CaseFile, 'title' | 'parts' | 'drawing' | 'images' | 'roles'>;
  readonly answer: CheckedKey;
  readonly policy: MarkingPolicy;
  readonly explanations: Pick<CaseFile, 'accepted' | 'wrong' | 'rule'>;
}

/** A published version of a set with its edition. Nothing of it changes, ever. */
export interface SetView {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly titles: SetFile['title'];
  readonly passMark: string;
  readonly edition: EditionView;
  readonly cases: readonly CaseView[];
}

interface SetRow { id: string; key: string; version: number; edition_code: string; titles: SetFile['title']; pass_mark: string }
interface CaseRow { id: string; case_version_id: string | null; key: string; kind: CaseKind; content: CaseView['content']; answer_key: Key; policy: MarkingPolicy; explanations: CaseView['explanations'] }

const KEPT = 200;

/** Published sets, kept in memory by their id. */
@Injectable()
export class SetStore {
  private readonly kept = new LRUCache<string, SetView>({ max: KEPT });

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** The set of that id, or null. */
  async set(id: string): Promise<SetView | null> {
    const known = this.kept.get(id);
    if (known) return known;
    const [row] = await this.work.read<SetRow>('select id, key, version, edition_code, titles, pass_mark from classification.exercise_set where id = $1', [id]);
    if (!row) return null;
    const edition = (await this.editions.edition(row.edition_code))!;
    const cases = await this.work.read<CaseRow>(
      `
      select x.id, x.case_version_id, x.key, x.kind, x.content, x.answer_key, x.explanations, coalesce(v.policy, 'hierarchical') as policy
      from classification.exercise x left join classification.case_version v on v.id = x.case_version_id where x.set_id = $1 order by x.position`, [id]);
    const view: SetView = {
      id: row.id, key: row.key, version: row.version, titles: row.titles, passMark: row.pass_mark, edition,
      cases: cases.map((each) => ({
        id: each.id, caseVersionId: each.case_version_id, key: each.key, kind: each.kind, content: each.content, answer: checkedKeyOf(edition, each), policy: each.policy, explanations: each.explanations,
      })),
    };
    this.kept.set(id, view);
    return view;
  }

  /** Id of a version of a set, the newest when none is named; null when there is none. */
  async idOf(key: string, version: number | null): Promise<string | null> {
    const [row] = await this.work.read<{ id: string }>(
      'select id from classification.exercise_set where key = $1 and ($2::integer is null or version = $2) order by version desc limit 1', [key, version]);
    return row?.id ?? null;
  }
}

function checkedKeyOf(edition: EditionView, row: CaseRow): CheckedKey {
  const key = checkKey(edition.tree, row.answer_key);
  if (!key.ok) throw new Error(`The published key of case ${row.key} does not fit ${edition.code}: ${key.refusal.kind}.`);
  return key.value;
}
