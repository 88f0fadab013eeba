import { clockOfSitting, warningDue } from '@classmark/classification/core';
import { uuidv7 } from '@classmark/platform/core';
import { QueryFailed, type Language, type RunQuery } from '@classmark/platform/web';
import { basketWith, basketWithout, basketWithRole, sentPlaces, type BasketPlace } from '../answering/answering';
import { AnswerQueue, changesIn, type QueuedChange, type SavingState, type WaitingRoom } from '../practice/answer-queue';
import { ExamForSittingText, ExamPulseText, HandInExamText, OpenExamPaperText, SaveExamAnswerText, type ExamInfoFragment, type ExamPaperPartsFragment } from './exam.generated';

export type ExamInfo = ExamInfoFragment;
export type PaperCase = ExamPaperPartsFragment['cases'][number];

/** What stands on the screen. `ending`: the time is over and the last changes are under way. */
export type ExamPhase = 'loading' | 'signedOut' | 'notFound' | 'failed' | 'before' | 'working' | 'moved' | 'ending' | 'handedIn' | 'released' | 'cancelled';

/** An answer as this window has it. */
export interface Draft { readonly places: readonly BasketPlace[]; readonly flagged: boolean; readonly sequence: number }

/** What the screen is told to say once: `left` minutes before the end, or that the end has moved. */
export type ExamNews = { readonly kind: 'left'; readonly minutes: number } | { readonly kind: 'extra'; readonly endsAtMs: number };

export interface ExamState {
  readonly phase: ExamPhase;
  readonly info: ExamInfo | null;
  readonly cases: readonly PaperCase[];
  readonly drafts: readonly Draft[];
  /** The case in sight; the number of cases stands for the review before handing in. */
  readonly at: number;
  /** The case that was in sight last, to go back to from the review. */
  readonly lastCase: number;
  readonly saving: SavingState;
  /** Whether the platform answered last time. */
  readonly online: boolean;
  readonly endsAtMs: number;
  readonly news: ExamNews | null;
  /** Beginning or handing in is being answered, or why it was not. */
  readonly busy: boolean;
  readonly fault: string | null;
  readonly handedInAtMs: number | null;
}

interface ExamChange extends QueuedChange { readonly position: number; readonly flagged: boolean; readonly seenMs?: number }

/** What the session needs of the browser; a test brings its own. */
export interface ExamSurroundings {
  readonly ask: RunQuery;
  readonly language: Language;
  /** Where unsent changes of a sitting wait. */
  readonly roomOf: (sittingId: string) => WaitingRoom;
  /** Whether this tab has had the exam open already: then it goes on without asking. */
  readonly opened: { read(): boolean; write(): void };
  /** Milliseconds of a clock that only goes forward. */
  readonly tick: () => number;
}

/** How often a page asks how its sitting stands: extra time shows within five seconds. */
export const PULSE_MS = 4_000;
/** Retries stay close together: in an exam half a minute is long. */
const DELAYS_MS = [1_000, 2_000, 3_000, 5_000];
const SECOND_MS = 1_000;

const EMPTY: ExamState = {
  phase: 'loading', info: null, cases: [], drafts: [], at: 0, lastCase: 0, saving: { kind: 'nothing' }, online: true, endsAtMs: 0, news: null, busy: false, fault: null, handedInAtMs: null,
};

/**
 * One window's exam: opens the paper, keeps every change, follows the clock of the platform, hands in. It knows nothing of React;
 * `subscribe` and `state` are what `useSyncExternalStore` wants.
 */
export class ExamSession {
  state: ExamState = EMPTY;
  private readonly listeners = new Set<() => void>();
  private queue: AnswerQueue<ExamChange> | null = null;
  private sitting: { readonly id: string; readonly epoch: number } | null = null;
  private sequence = 0;
  private clock = { serverMs: 0, tickMs: 0, roundTripMs: Infinity };
  private leftMs = 0;
  private timers: ReturnType<typeof setInterval>[] = [];
  private pulsing = false;
  /** Milliseconds that each case has been in sight, over all windows; and since when the one in sight is, null while the window is hidden. */
  private seen: number[] = [];
  private lookedSince: number | null = null;

  constructor(private readonly examId: string, private readonly around: ExamSurroundings) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The platform's clock as this window knows it, epoch milliseconds. */
  readonly now = (): number => this.clock.serverMs + this.around.tick() - this.clock.tickMs;

  /** Reads how the exam stands; a tab that had it open goes on at once. */
  async load(): Promise<void> {
    const asked = this.around.tick();
    try {
      const { exam } = await this.around.ask(ExamForSittingText, { examId: this.examId, language: this.around.language });
      if (!exam) return this.set({ phase: 'notFound' });
      this.hear(exam.now, asked);
      this.set({ info: exam, handedInAtMs: exam.handedInAt ? Date.parse(exam.handedInAt) : null, online: true });
      if (exam.state === 'cancelled') return this.set({ phase: 'cancelled' });
      if (exam.state === 'released') return this.set({ phase: 'released' });
      if (exam.state === 'handedIn') return this.set({ phase: 'handedIn' });
      if (exam.state === 'running' && this.around.opened.read()) return await this.open();
      this.set({ phase: 'before' });
    } catch (error) {
      this.set({ phase: error instanceof QueryFailed && error.code === 'UNAUTHENTICATED' ? 'signedOut' : 'failed' });
    }
  }

  /** Begins, or takes the sitting up in this window. */
  readonly open = async (): Promise<void> => {
    if (this.state.busy) return;
    this.set({ busy: true, fault: null });
    const asked = this.around.tick();
    try {
      const { openExamPaper: paper } = await this.around.ask(OpenExamPaperText, { input: { examId: this.examId, language: this.around.language } });
      if (paper.__typename === 'ExamPaper') this.begin(paper, asked);
      else if (paper.__typename === 'SittingOver') this.set({ phase: 'handedIn', busy: false });
      else this.set({ busy: false, fault: paper.message, phase: this.state.phase === 'loading' ? 'before' : this.state.phase });
    } catch (error) {
      this.set({ busy: false, ...(error instanceof QueryFailed && error.code === 'UNAUTHENTICATED' ? { phase: 'signedOut' } : this.state.phase === 'loading' ? { phase: 'failed' } : { fault: 'OFFLINE' }) });
    }
  };

  private begin(paper: ExamPaperPartsFragment, asked: number): void {
    this.halt();
    this.around.opened.write();
    this.sitting = { id: paper.sittingId, epoch: paper.epoch };
    this.sequence = paper.sequence;
    this.seen = paper.cases.map((each) => each.seenMs);
    this.lookedSince = this.around.tick();
    this.hear(paper.now, asked);
    const endsAtMs = Date.parse(paper.endsAt);
    this.leftMs = endsAtMs - this.now();
    const lastSaved = Math.max(0, ...paper.cases.map((each) => (each.savedAt ? Date.parse(each.savedAt) : 0)));
    this.queue = new AnswerQueue((change) => this.send(change), (saving) => this.set({ saving, online: saving.kind !== 'waiting' }), this.around.roomOf(paper.sittingId), DELAYS_MS);
    const left = changesIn<ExamChange>(this.around.roomOf(paper.sittingId).read()).filter((change) => paper.cases[change.position] !== undefined && paper.cases[change.position]!.sequence < change.sequence);
    this.set({
      phase: 'working', busy: false, fault: null, cases: paper.cases, endsAtMs, online: true, drafts: paper.cases.map(({ places, flagged, sequence }) => ({ places, flagged, sequence })),
      at: Math.min(this.state.at, paper.cases.length), saving: lastSaved > 0 ? { kind: 'saved', atMs: lastSaved } : { kind: 'nothing' },
    });
    // What a closed tab could not send is a change of this window now: with a number and an id of its own.
    for (const { position, places, flagged, seenMs = 0 } of left) {
      this.seen[position] = Math.max(this.seen[position]!, seenMs);
      const chains = new Map(paper.cases[position]!.places.map((place) => [place.symbol, place.chain]));
      this.change(position, { places: places.map((place) => ({ ...place, chain: chains.get(place.symbol) ?? [] })), flagged });
    }
    this.timers = [setInterval(() => void this.pulse(), PULSE_MS), setInterval(() => this.second(), SECOND_MS)];
  }

  /** Stops everything; the window is closed or another one has the sitting. */
  readonly halt = (): void => {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    this.queue?.stop();
  };

  readonly goTo = (wanted: number): void => {
    this.countSight();
    const { cases, lastCase } = this.state;
    const at = Math.max(0, Math.min(wanted, cases.length));
    this.set({ at, lastCase: at < cases.length ? at : lastCase, fault: null });
  };
  /** The window is hidden or in sight again: nobody reads a case in a hidden one. */
  readonly look = (visible: boolean): void => {
    this.countSight();
    this.lookedSince = visible ? this.around.tick() : null;
  };
  readonly add = (place: Omit<BasketPlace, 'role'>): void => this.changePlaces((places, roles) => basketWith(places, place, roles));
  readonly remove = (symbol: string): void => this.changePlaces((places) => basketWithout(places, symbol));
  readonly setRole = (symbol: string, role: string): void => this.changePlaces((places) => basketWithRole(places, symbol, role));
  readonly flag = (): void => {
    const draft = this.state.drafts[this.state.at];
    if (draft) this.change(this.state.at, { places: draft.places, flagged: !draft.flagged });
  };

  /** Sends at once what waits, as when the line is back. */
  readonly retry = (): void => {
    this.queue?.retry();
    void this.pulse();
  };

  /** Hands in, when everything is stored: what this window shows is what is marked. */
  readonly handIn = async (): Promise<void> => {
    if (!this.sitting || this.state.busy) return;
    this.set({ busy: true, fault: null });
    this.queue?.retry();
    for (let waited = 0; (this.queue?.unsent ?? 0) > 0 && waited < 10_000; waited += 100) await new Promise((resolve) => { setTimeout(resolve, 100); });
    if ((this.queue?.unsent ?? 0) > 0) return this.set({ busy: false, fault: 'UNSENT' });
    try {
      const { handInExam: handed } = await this.around.ask(HandInExamText, { input: { sittingId: this.sitting.id, epoch: this.sitting.epoch } });
      if (handed.__typename === 'ExamHandedIn') return this.end(Date.parse(handed.handedInAt));
      if (handed.__typename === 'MovedToAnotherWindow') return this.moved();
      if (handed.__typename === 'SittingOver') return this.end(this.state.endsAtMs);
      this.set({ busy: false, fault: handed.message });
    } catch {
      this.set({ busy: false, fault: 'OFFLINE' });
    }
  };

  private changePlaces(changed: (places: readonly BasketPlace[], roles: readonly string[]) => readonly BasketPlace[]): void {
    const { at, drafts, cases } = this.state;
    const draft = drafts[at];
    if (!draft) return;
    const places = changed(draft.places, cases[at]!.roles);
    if (places !== draft.places) this.change(at, { places, flagged: draft.flagged });
  }

  private change(position: number, { places, flagged }: Pick<Draft, 'places' | 'flagged'>): void {
    if (this.state.phase !== 'working' || !this.queue) return;
    this.countSight();
    this.sequence += 1;
    const draft: Draft = { places, flagged, sequence: this.sequence };
    this.set({ drafts: this.state.drafts.map((each, at) => (at === position ? draft : each)) });
    // `crypto.randomUUID` is missing where the platform is reached by plain http.
    const id = uuidv7(Math.max(0, Math.round(this.now())), crypto.getRandomValues(new Uint8Array(10)));
    this.queue.push({ id, caseId: String(position), position, sequence: this.sequence, flagged, places: sentPlaces(places), seenMs: Math.round(this.seen[position] ?? 0) });
  }

  /** Adds what the case in sight has been looked at since this was asked last. */
  private countSight(): void {
    if (this.lookedSince === null) return;
    const tick = this.around.tick();
    const { at } = this.state;
    if (this.state.phase === 'working' && at < this.seen.length) this.seen[at] = this.seen[at]! + tick - this.lookedSince;
    this.lookedSince = tick;
  }

  private async send({ id, position, sequence, flagged, places, seenMs }: ExamChange) {
    const { id: sittingId, epoch } = this.sitting!;
    const asked = this.around.tick();
    const { saveExamAnswer: saved } = await this.around.ask(SaveExamAnswerText, { input: { id, sittingId, epoch, position, sequence, flagged, places: [...places], seenMs: seenMs ?? null } });
    switch (saved.__typename) {
      case 'ExamAnswerSaved':
        this.hear(saved.now, asked);
        this.hearEnd(saved.endsAt);
        return { savedAtMs: Date.parse(saved.savedAt), newest: sequence };
      case 'MovedToAnotherWindow':
        this.moved();
        return { halted: true as const };
      case 'SittingOver':
        this.end(this.state.endsAtMs);
        await this.hearWhy();
        return { halted: true as const };
      default: return { refused: saved.message };
    }
  }

  private async pulse(): Promise<void> {
    if (!this.sitting || this.pulsing) return;
    this.pulsing = true;
    const asked = this.around.tick();
    try {
      const { examPulse: pulse } = await this.around.ask(ExamPulseText, { sittingId: this.sitting.id, epoch: this.sitting.epoch });
      if (!pulse) return;
      this.hear(pulse.now, asked);
      this.hearEnd(pulse.endsAt);
      if (!this.state.online) this.queue?.retry();
      this.set({ online: true });
      // By the person elsewhere, by the clock, or because the exam was cancelled: how it stands says which.
      if (pulse.handedIn) {
        this.end(null);
        await this.hearWhy();
      }
      else if (!pulse.current) this.moved();
    } catch (error) {
      this.set({ online: false });
      if (error instanceof QueryFailed && error.code === 'UNAUTHENTICATED') this.set({ saving: { kind: 'signedOut' } });
    } finally {
      this.pulsing = false;
    }
  }

  /** Once a second: warnings, and the end. */
  private second(): void {
    const left = this.state.endsAtMs - this.now();
    const minutes = warningDue(this.leftMs, left);
    this.leftMs = left;
    if (minutes !== null) this.set({ news: { kind: 'left', minutes } });
    const clock = clockOfSitting(this.state.endsAtMs, this.now());
    if (this.state.phase === 'working' && clock !== 'running') this.set({ phase: 'ending' });
    // With extra time that came in the last second it goes on.
    if (this.state.phase === 'ending' && clock === 'running') this.set({ phase: 'working' });
  }

  /** The clock of the platform, as exactly as the quickest answer tells. */
  private hear(now: string, asked: number): void {
    const heard = this.around.tick();
    const roundTripMs = heard - asked;
    // A quick answer from long ago is worth less than a slower one of now: clocks drift.
    if (roundTripMs > this.clock.roundTripMs * 1.5 + 50) {
      this.clock = { ...this.clock, roundTripMs: this.clock.roundTripMs + 20 };
      return;
    }
    this.clock = { serverMs: Date.parse(now) + roundTripMs / 2, tickMs: heard, roundTripMs };
  }

  private hearEnd(endsAt: string): void {
    const endsAtMs = Date.parse(endsAt);
    if (endsAtMs === this.state.endsAtMs) return;
    this.leftMs = endsAtMs - this.now();
    this.set({ endsAtMs, news: { kind: 'extra', endsAtMs } });
  }

  /** An exam that was cancelled ends for who sits it, too: that is another thing than a paper handed in. */
  private async hearWhy(): Promise<void> {
    const { exam } = await this.around.ask(ExamForSittingText, { examId: this.examId, language: this.around.language }).catch(() => ({ exam: null }));
    if (exam?.state === 'cancelled') this.set({ info: exam, phase: 'cancelled' });
  }

  private moved(): void {
    this.halt();
    this.set({ phase: 'moved', busy: false });
  }

  private end(handedInAtMs: number | null): void {
    this.halt();
    this.set({ phase: 'handedIn', busy: false, handedInAtMs: handedInAtMs ?? this.state.handedInAtMs ?? Math.min(this.now(), this.state.endsAtMs) });
  }

  private set(change: Partial<ExamState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
