import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { checkKey, languagesOfCase, type CaseFile, type CaseKind, type CheckedKey, type Difficulty, type Key, type MarkingPolicy, type SchemeCode } from '@classmark/classification/core';
import type { Lang } from '@classmark/platform/core';
import { UnitOfWork } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';

/** A version of a case with its checked key: for the server only. */
export interface CaseVersionView {
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly key: string;
  readonly kind: CaseKind;
  readonly edition: EditionView;
  /** What the learner sees before answering. */
  readonly content: Pick<CaseFile, 'title' | 'parts' | 'drawing' | 'images' | 'roles'>;
  readonly answer: CheckedKey;
  readonly policy: MarkingPolicy;
  readonly explanations: Pick<CaseFile, 'accepted' | 'wrong' | 'rule' | 'hints'>;
  readonly difficulty: Difficulty;
  readonly tests: string;
  readonly tags: readonly string[];
}

/** What drawing a case needs to know of it; no text, no key but its main places. For the server only. */
export interface CaseSummary {
  /** Id of the version. */
  readonly id: string;
  readonly caseId: string;
  readonly key: string;
  readonly kind: CaseKind;
  readonly scheme: SchemeCode;
  readonly edition: string;
  readonly difficulty: Difficulty;
  readonly tests: string;
  readonly tags: readonly string[];
  /** The main place of each required group. */
  readonly mainPlaces: readonly string[];
  /** In which it can be read whole. */
  readonly languages: readonly Lang[];
}

interface VersionRow {
  id: string; case_id: string; number: number; key: string; kind: CaseKind; scheme_code: SchemeCode; edition_code: string;
  content: CaseVersionView['content']; answer_key: Key; explanations: CaseVersionView['explanations']; policy: MarkingPolicy;
  difficulty: Difficulty; tests: string; tags: readonly string[];
}

/** Versions kept in memory: a version never changes. */
const KEPT = 2_000;

const VERSION_SQL = `select v.id, v.case_id, v.number, r.key, v.kind, r.scheme_code, v.edition_code, v.content, v.answer_key, v.explanations, v.policy,
    v.difficulty, v.tests, v.tags
  from classification.case_version v join classification.case_record r on r.id = v.case_id`;

/** The bank of cases. */
@Injectable()
export class CaseStore {
  private readonly kept = new LRUCache<string, CaseVersionView>({ max: KEPT });
  private live_: { readonly stamp: string; readonly cases: readonly CaseSummary[] } | null = null;

  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(EditionStore) private readonly editions: EditionStore) {}

  /** The version of that id, whatever its status, or null. Its key must fit: call only for versions that were reviewed once. */
  async version(id: string): Promise<CaseVersionView | null> {
    const known = this.kept.get(id);
    if (known) return known;
    const [row] = await this.work.read<VersionRow>(`${VERSION_SQL} where v.id = $1`, [id]);
    if (!row) return null;
    const edition = (await this.editions.edition(row.edition_code))!;
    const answer = checkKey(edition.tree, row.answer_key);
    if (!answer.ok) throw new Error(`The key of case ${row.key}, version ${row.number}, does not fit ${edition.code}: ${answer.refusal.kind}.`);
    const view: CaseVersionView = {
      id: row.id, caseId: row.case_id, number: row.number, key: row.key, kind: row.kind, edition, content: row.content, answer: answer.value, policy: row.policy,
      explanations: row.explanations, difficulty: row.difficulty, tests: row.tests, tags: row.tags,
    };
    this.kept.set(id, view);
    return view;
  }

  /** Live cases in the order of their keys: what practice and exams may draw. Read again whenever a status has changed. */
  async live({ scheme, edition }: { readonly scheme?: SchemeCode; readonly edition?: string } = {}): Promise<readonly CaseSummary[]> {
    const all = await this.allLive();
    return all.filter((each) => (!scheme || each.scheme === scheme) && (!edition || each.edition === edition));
  }

  private async allLive(): Promise<readonly CaseSummary[]> {
    // Statuses are only appended: as long as their number is the same, nothing has changed.
    const [state] = await this.work.read<{ stamp: string }>('select count(*)::text as stamp from classification.case_status');
    if (this.live_?.stamp === state!.stamp) return this.live_.cases;
    const rows = await this.work.read<VersionRow>(`${VERSION_SQL}
      join lateral (select status from classification.case_status s where s.version_id = v.id order by s.number desc limit 1) newest on newest.status = 'live'
      order by r.key, v.number`);
    const cases = rows.map((row): CaseSummary => ({
      id: row.id, caseId: row.case_id, key: row.key, kind: row.kind, scheme: row.scheme_code, edition: row.edition_code, difficulty: row.difficulty, tests: row.tests, tags: row.tags,
      mainPlaces: row.answer_key.filter((group) => group.required ?? true).map((group) => group.accept[0]!.symbol),
      languages: languagesOfCase({ title: row.content.title, parts: row.content.parts, rule: row.explanations.rule }),
    }));
    this.live_ = { stamp: state!.stamp, cases };
    return cases;
  }
}
