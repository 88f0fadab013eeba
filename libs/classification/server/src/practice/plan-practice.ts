import { Inject, Injectable } from '@nestjs/common';
import { casesFor, casesInMinutes, isPair, nextDueMs, normaliseSymbol, planCases, siblingCase, type CaseFacts, type PickingState, type SchemeCode, type WhyNow } from '@classmark/classification/core';
import { isUuid } from '@classmark/platform/core';
import type { Refusal, RequestContext } from '@classmark/platform/server';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { CasesUnderExam } from '../exam/cases-under-exam';
import { PracticeBank, type SchemeBank } from './practice-bank';
import { CaseNotInPractice } from './practice-refusals';
import { PracticeReader } from './practice-reader';

/** What a session is to hold. */
export interface PlanInput {
  readonly personId: string;
  readonly scheme: SchemeCode;
  readonly minutes: number;
  /** Only cases below this place; or of a confused pair, `9|42`. */
  readonly branch?: string | null;
  readonly difficulties?: readonly number[] | null;
  /** Ids of versions that the session has shown already. */
  readonly seen: readonly string[];
  /** Begin with this case (its key). */
  readonly caseKey?: string | null;
  /** Only another case of the same place or rule as this version. */
  readonly siblingOf?: string | null;
  /** New places beyond the limit of a day. */
  readonly moreNew: boolean;
}

/** Cases to show, in order. */
export interface PracticePlanView {
  readonly scheme: SchemeCode;
  readonly items: readonly { readonly version: CaseVersionView; readonly why: WhyNow }[];
  /** When something is due next, if nothing is now; null when nothing ever will be. */
  readonly nextDueMs: number | null;
  /** Live cases with places that are new to the person, which the limit of the day holds back. */
  readonly held: number;
}

const MOST_MINUTES = 60;
const MOST_CASES = 60;

/** Chooses the cases of a session. Writes nothing: a plan that nobody follows leaves no trace. */
@Injectable()
export class PlanPractice {
  constructor(
    @Inject(PracticeBank) private readonly bank: PracticeBank, @Inject(PracticeReader) private readonly reader: PracticeReader, @Inject(CaseStore) private readonly store: CaseStore,
    @Inject(CasesUnderExam) private readonly exams: CasesUnderExam,
  ) {}

  async execute(ctx: RequestContext, input: PlanInput): Promise<PracticePlanView | Refusal> {
    const whole = await this.bank.of(input.scheme);
    const underExam = await this.exams.of(input.personId);
    const bank = whole && { ...whole, cases: whole.cases.filter((each) => !underExam.has(each.id)) };
    if (!bank) return input.caseKey ? new CaseNotInPractice() : { scheme: input.scheme, items: [], nextDueMs: null, held: 0 };
    const { picking, paceMs } = await this.reader.state(ctx, input.personId, input.scheme, bank);
    const state: PickingState = { ...picking, cases: chosen(bank, input), seen: seenCases(bank, input.seen), newLeft: input.moreNew ? Infinity : picking.newLeft };
    const picked = this.pick(state, bank, input, paceMs);
    if (!picked) return new CaseNotInPractice();
    const items = await Promise.all(picked.map(async ({ each, why }) => ({ version: (await this.store.version(each.id))!, why })));
    const held = state.cases.filter((each) => !state.seen.has(each.caseId) && each.mains.some((card) => !state.cards.has(card))).length;
    return { scheme: input.scheme, items, nextDueMs: nextDueMs(state), held: state.newLeft > 0 ? 0 : held };
  }

  /** Null when a case was asked for that is not live, or part of a running exam. */
  private pick(state: PickingState, bank: SchemeBank, { caseKey, siblingOf, minutes }: PlanInput, paceMs: number): readonly { each: CaseFacts; why: WhyNow }[] | null {
    if (siblingOf) {
      const of = bank.cases.find((each) => each.id === siblingOf);
      const sibling = of && siblingCase({ ...state, cases: bank.cases }, of);
      return sibling ? [{ each: sibling, why: whyOf(state, sibling) }] : [];
    }
    const count = Math.min(MOST_CASES, casesInMinutes(Math.min(Math.max(minutes, 1), MOST_MINUTES), paceMs));
    if (!caseKey) return planCases(state, count);
    const first = bank.cases.find((each) => each.id === bank.byKey.get(caseKey));
    return first ? [{ each: first, why: whyOf(state, first) }, ...planCases({ ...state, seen: new Set([...state.seen, first.caseId]) }, count - 1)] : null;
  }
}

function whyOf({ cards, nowMs }: PickingState, each: CaseFacts): WhyNow {
  if (each.mains.some((card) => (cards.get(card)?.dueMs ?? Infinity) <= nowMs)) return 'due';
  return each.mains.some((card) => !cards.has(card)) ? 'new' : 'ahead';
}

/** A branch is a place above the answers, never an answer: whoever chose class 9 would know every answer. */
function chosen({ cases }: SchemeBank, { scheme, branch, difficulties }: PlanInput): readonly CaseFacts[] {
  const symbol = branch ? normaliseSymbol(scheme, branch) ?? branch : null;
  const within = branch && isPair(branch) ? casesFor(cases, branch) : cases.filter((each) => !symbol || (each.leads.has(symbol) && !each.mains.includes(symbol)));
  return within.filter((each) => !difficulties || difficulties.length === 0 || difficulties.includes(each.difficulty));
}

/** Versions of the browser as cases; one that is no longer live says nothing. */
function seenCases({ cases }: SchemeBank, seen: readonly string[]): ReadonlySet<string> {
  const ids = new Set(seen.filter(isUuid));
  return new Set(cases.filter((each) => ids.has(each.id)).map((each) => each.caseId));
}
