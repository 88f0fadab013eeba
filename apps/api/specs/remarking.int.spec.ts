import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { markAnswer } from '@classmark/classification/core';
import { CaseStore, DecideDispute, RecordCaseAnswer, RunRemarking, type Decided, type OtherKey } from '@classmark/classification/server';
import { DEMO_PEOPLE } from '@classmark/identity/server/demo';
import { RebuildProgress } from '@classmark/learning/server';
import { CLOCK, isRefusal, loadConfig, newId, OutboxDispatcher, systemContext, UnitOfWork, type RequestContext } from '@classmark/platform/server';
import { RebuildLedger } from '@classmark/reporting/server';
import { suiteDatabase, testSettings, type SuiteDatabase } from '@classmark/testkit';
import { createApp } from '../bootstrap';
import { loadDemo } from '../demo/load-demo';

interface CaseToChange { version_id: string; answer_key: { accept: { symbol: string }[] }[]; wrong: string[] }
interface OutcomeRow { id: string; enrolment_id: string; attempt: string | null; mark: string; passed: boolean; supersedes: string | null }

/** The whole way of a corrected key over the demo: preview, decision, job, outcomes of learning, facts of the ledger. */
describe('a corrected key', () => {
  let database: SuiteDatabase;
  let app: NestFastifyApplication;
  let trainer: RequestContext;

  beforeAll(async () => {
    database = await suiteDatabase();
    app = await createApp(loadConfig(testSettings(database.url)));
    await app.init();
    await loadDemo(app);
    trainer = { ...systemContext(app.get(CLOCK)), actor: { personId: DEMO_PEOPLE.trainer, sessionId: DEMO_PEOPLE.trainer, roles: [{ role: 'trainer', scope: 'platform', scopeId: null }] } };
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  /** The clock of the tests stands still; what is done one after the other happens an hour apart. */
  let hours = 0;
  const later = (): RequestContext => {
    const nowMs = app.get<RequestContext['clock']>(CLOCK).now() + ++hours * 3_600_000;
    return systemContext({ now: () => nowMs });
  };
  const rows = <Row>(sql: string, parameters: readonly unknown[] = []) => app.get(UnitOfWork).read<Row>(sql, parameters);
  const all = async (table: string) => JSON.stringify(await rows(`select * from ${table} t order by t::text`));
  const digest = async (table: string) => (await rows<{ md5: string }>(`select md5(string_agg(t::text, ' ' order by t::text)) from ${table} t`))[0]!.md5;
  const outcomes = () => rows<OutcomeRow>(`select id, enrolment_id, evidence ->> 'attemptId' as attempt, mark, passed, supersedes from learning.outcome where kind = 'marked' order by id`);
  const passes = async () => (await rows<{ value: number }>(`select coalesce(sum(value), 0)::int as value from reporting.tally where measure = 'passes' and year = 0 and dimension = 'all'`))[0]!.value;
  const facts = (kind: string) => rows<{ id: string; enrolment_id: string; supersedes: string | null }>(`select id, enrolment_id, supersedes from reporting.fact where kind = $1 order by id`, [kind]);
  const passed = () => rows<{ enrolment_id: string }>('select enrolment_id from learning.progress where passed_at is not null order by enrolment_id');
  const decide = (decision: Parameters<DecideDispute['execute']>[1]) => app.get(DecideDispute, { strict: false }).execute({ ...trainer, clock: later().clock }, decision);
  const drain = () => app.get(OutboxDispatcher).drain();

  /** Everything that is kept ready, as it stands and as it is made anew: both must be the same. */
  async function derivedIsTrue(): Promise<void> {
    const progress = await digest('learning.progress');
    await app.get(RebuildProgress, { strict: false }).execute(systemContext(app.get(CLOCK)));
    expect(await digest('learning.progress')).toBe(progress);
    const tally = await digest('reporting.tally');
    await app.get(RebuildLedger, { strict: false }).execute(systemContext(app.get(CLOCK)));
    expect(await digest('reporting.tally')).toBe(tally);
  }

  /**
   * A key with one of the foreseen mistakes in the place of the main place of its first group, such that somebody loses a pass by it and
   * somebody else, whose only failed work it was, wins one.
   */
  async function harmfulKey(): Promise<{ other: OtherKey; back: OtherKey['answer'] }> {
    const cases = await rows<CaseToChange>(`select v.id as version_id, v.answer_key, (select coalesce(array_agg(w order by w), '{}') from jsonb_object_keys(v.explanations -> 'wrong') w) as wrong
      from classification.case_version v join classification.case_record r on r.id = v.case_id
      where exists (select 1 from classification.exercise x where x.case_version_id = v.id) order by r.key, v.number`);
    for (const { version_id: versionId, answer_key: key, wrong } of cases) {
      for (const mistake of wrong.filter((symbol) => !key.some((group) => group.accept.some((place) => place.symbol === symbol)))) {
        const other: OtherKey = { versionId, accepted: { [mistake]: { en: 'Right after all.' } }, answer: key.map((group, index) => (index === 0 ? { ...group, accept: [{ ...group.accept[0]!, symbol: mistake }] } : group)) };
        const effect = await app.get(DecideDispute, { strict: false }).preview(trainer, other);
        if (isRefusal(effect)) continue;
        const attempts = (passedBefore: boolean) => effect.results.filter(({ before, after }) => before.passed === passedBefore && after.passed !== passedBefore).map(({ before }) => before.attemptId);
        const lost = await rows(`select 1 from learning.outcome o join learning.progress p on p.enrolment_id = o.enrolment_id where o.evidence ->> 'attemptId' = any($1) and p.passed_at is not null`, [attempts(true)]);
        const won = await rows(`select 1 from learning.outcome o join learning.progress p on p.enrolment_id = o.enrolment_id where o.evidence ->> 'attemptId' = any($1) and p.passed_at is null and p.completed_at is not null
          and not exists (select 1 from learning.outcome w where w.enrolment_id = o.enrolment_id and w.kind = 'marked' and w.activity_key <> o.activity_key and not w.passed)`, [attempts(false)]);
        if (lost.length > 0 && won.length > 0) return { other, back: key };
      }
    }
    throw new Error('The demo has no case whose key takes a pass and gives one.');
  }

  it('changes exactly the results that were shown before, appends, and the ledger follows; undoing it gives everything back', async () => {
    await drain();
    await derivedIsTrue();
    const { other, back } = await harmfulKey();
    const [outcomesBefore, markingsBefore, passesBefore, factsBefore, passedBefore] = [await outcomes(), await all('classification.case_marking'), await passes(), await facts('pass'), await passed()];
    const shown = await app.get(DecideDispute, { strict: false }).preview(trainer, other);
    if (isRefusal(shown)) throw new Error(shown.message);
    const answersOfOthers = await rows(`select a.id, m.mark from classification.case_answer a join classification.case_marking m on m.answer_id = a.id where m.key_version_id <> $1 order by a.id, m.number`, [other.versionId]);

    const decided = await decide({ kind: 'newKey', reason: 'The note of the class was read wrongly.', ...other });
    if (isRefusal(decided)) throw new Error(decided.message);
    const { decisionId, newVersionId } = decided as Decided;
    // Nothing has happened yet but the decision: the job does it.
    expect(await outcomes()).toEqual(outcomesBefore);
    expect(await all('classification.case_marking')).toBe(markingsBefore);

    // Two workers at once, in small steps: together they do it once.
    const job = app.get(RunRemarking, { strict: false });
    const runs = await Promise.all([job.execute(later(), decisionId, 3), job.execute(later(), decisionId, 3)]);
    expect(runs.reduce((sum, run) => sum + run.answers, 0)).toBe(shown.answers.length);
    expect(runs.reduce((sum, run) => sum + run.changedResults, 0)).toBe(shown.results.length);
    expect(await job.execute(later(), decisionId)).toEqual({ answers: 0, changedResults: 0 });

    // Each answer of the replaced key has one more marking, by the new version; all others have what they had.
    expect(await rows(`select m.answer_id as id, m.mark from classification.case_marking m where m.job_id = $1 and m.key_version_id = $2 order by m.answer_id`, [decisionId, newVersionId]))
      .toEqual(shown.answers.map((each) => ({ id: each.answerId, mark: each.marking.mark.toString() })).sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await rows(`select a.id, m.mark from classification.case_answer a join classification.case_marking m on m.answer_id = a.id where m.key_version_id not in ($1, $2) order by a.id, m.number`, [other.versionId, newVersionId])).toEqual(answersOfOthers);

    // Outcomes: the old ones stand as they were, and each result that was shown has exactly one in the place of its own.
    const outcomesAfter = await outcomes();
    expect(outcomesAfter.slice(0, outcomesBefore.length)).toEqual(outcomesBefore);
    const added = outcomesAfter.slice(outcomesBefore.length);
    expect(added.map(({ attempt, mark, passed: pass }) => ({ attempt, mark, pass })).sort(byAttempt))
      // An exam that is no activity of its training has a result, but no outcome.
      .toEqual(shown.results.filter(({ before }) => outcomesBefore.some((old) => old.attempt === before.attemptId)).map(({ before, after }) => ({ attempt: before.attemptId, mark: after.mark.toString(), pass: after.passed })).sort(byAttempt));
    expect(added.every((each) => outcomesBefore.some((old) => old.id === each.supersedes && old.attempt === each.attempt))).toBe(true);

    // The ledger: facts of passes are untouched, each lost one has a fact in its place, and the figure follows.
    await drain();
    const lost = await facts('passLost');
    const passedAfter = await passed();
    const gained = passedAfter.filter((each) => !passedBefore.some((before) => before.enrolment_id === each.enrolment_id));
    expect(lost.map((each) => each.enrolment_id).sort()).toEqual(passedBefore.map((each) => each.enrolment_id).filter((id) => !passedAfter.some((each) => each.enrolment_id === id)).sort());
    expect([lost.length, gained.length].every((count) => count > 0)).toBe(true);
    expect((await facts('pass')).slice(0, factsBefore.length)).toEqual(factsBefore);
    expect(lost.every((each) => factsBefore.some((fact) => fact.id === each.supersedes && fact.enrolment_id === each.enrolment_id))).toBe(true);
    // What was a mistake is right now: somebody may have won a pass by it.
    expect((await facts('pass')).slice(factsBefore.length).map((each) => each.enrolment_id).sort()).toEqual(gained.map((each) => each.enrolment_id).sort());
    expect(await passes()).toBe(passesBefore - lost.length + gained.length);
    await derivedIsTrue();

    // The other way round: the key comes back as a third version, and with it every mark, result and pass.
    const undone = await decide({ kind: 'newKey', reason: 'The first key was right after all.', versionId: newVersionId!, answer: back, accepted: Object.fromEntries(back[0]!.accept.map((place) => [place.symbol, { en: 'Right as before.' }])) });
    if (isRefusal(undone)) throw new Error(undone.message);
    await job.execute(later(), (undone as Decided).decisionId);
    await drain();
    expect(await passes()).toBe(passesBefore);
    expect(await passed()).toEqual(passedBefore);
    expect((await facts('pass')).length).toBe(factsBefore.length + gained.length + lost.length);
    expect((await facts('passLost')).length).toBe(lost.length + gained.length);
    expect((await facts('pass')).filter((fact) => lost.some((each) => each.id === fact.supersedes)).length).toBe(lost.length);
    await derivedIsTrue();
  }, 120_000);

  it('reaches the answer that was on its way when it was decided', async () => {
    const { other } = await harmfulKey();
    const version = (await app.get(CaseStore, { strict: false }).version(other.versionId))!;
    const places = [{ symbol: version.answer.groups[0]!.accept[0]!.symbol, role: null }];
    const marking = markAnswer(version.edition.tree, version.answer, places);
    if (!marking.ok) throw new Error(marking.refusal.kind);
    const answerId = newId(app.get(CLOCK));
    const written = Promise.withResolvers<void>();
    const committed = Promise.withResolvers<void>();
    const answering = app.get(UnitOfWork).run(later(), async (tx) => {
      await app.get(RecordCaseAnswer, { strict: false }).within(tx, {
        answerId, caseVersionId: version.id, personId: DEMO_PEOPLE.learner2, mode: 'practice', attemptId: newId(app.get(CLOCK)), language: 'en', places, shownAtMs: null,
        answeredAtMs: app.get<RequestContext['clock']>(CLOCK).now(), marking: marking.value,
      });
      written.resolve();
      await committed.promise;
    });
    await written.promise;
    const deciding = decide({ kind: 'newKey', reason: 'The note of the class was read wrongly.', ...other });
    // The decision waits for the answer, and its job with it.
    expect(await Promise.race([deciding, new Promise((resolve) => { setTimeout(() => resolve('waits'), 300); })])).toBe('waits');
    committed.resolve();
    await answering;
    const { decisionId } = await deciding as Decided;
    await app.get(RunRemarking, { strict: false }).execute(later(), decisionId);
    expect(await rows('select number, job_id from classification.case_marking where answer_id = $1 order by number', [answerId])).toEqual([{ number: 1, job_id: null }, { number: 2, job_id: decisionId }]);
  });

  it('is kept with a reason, too, and refused without one, for a strange key, twice and to who is no staff', async () => {
    const [version] = await rows<{ id: string; answer_key: OtherKey['answer'] }>(`select v.id, v.answer_key from classification.case_version v join classification.case_record r on r.id = v.case_id
      where not exists (select 1 from classification.case_decision d where d.version_id = v.id) and jsonb_path_exists(v.answer_key, '$[*].accept[*].role') order by r.key, v.number limit 1`);
    const before = await all('classification.case_decision');
    expect(await decide({ kind: 'keepKey', reason: ' no ', versionId: version!.id })).toMatchObject({ message: expect.stringContaining('Say why') });
    expect(await decide({ kind: 'newKey', reason: 'a good reason', versionId: version!.id, answer: [{ accept: [{ symbol: 'nowhere' }] }] })).toMatchObject({ message: expect.stringContaining('has no place nowhere') });
    expect(await decide({ kind: 'newKey', reason: 'a good reason', versionId: version!.id, answer: version!.answer_key })).toMatchObject({ message: expect.stringContaining('key that stands') });
    const learner: RequestContext = { ...trainer, actor: { personId: DEMO_PEOPLE.learner, sessionId: DEMO_PEOPLE.learner, roles: [] } };
    const ofOneOffering: RequestContext = { ...trainer, actor: { ...trainer.actor!, roles: [{ role: 'trainer', scope: 'offering', scopeId: DEMO_PEOPLE.learner }] } };
    for (const ctx of [learner, ofOneOffering, { ...trainer, actor: null }]) {
      expect(await app.get(DecideDispute, { strict: false }).execute(ctx, { kind: 'keepKey', reason: 'a good reason', versionId: version!.id })).toMatchObject({ message: expect.stringContaining('This case is not here') });
    }
    expect(await all('classification.case_decision')).toBe(before);
    const kept = await decide({ kind: 'keepKey', reason: 'The note names it.', versionId: version!.id });
    expect(kept).toMatchObject({ newVersionId: null });
  });
});

function byAttempt(a: { attempt: string | null }, b: { attempt: string | null }): number {
  return a.attempt! < b.attempt! ? -1 : 1;
}
