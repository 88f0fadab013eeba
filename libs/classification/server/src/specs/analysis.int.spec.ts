import { TestServer } from '@classmark/catalogue/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { isRefusal, newId } from '@classmark/platform/server';
import { RecordCaseAnswer } from '../analysis/record-case-answer';
import { ReadPlaces } from '../attempt/read-places';
import { CaseStore, type CaseVersionView } from '../case/case-store';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { locarno } from '../demo/trees/locarno';
import type { EditionFile } from '../scheme/edition-file';
import { PublishEdition } from '../scheme/publish-edition';

const EDITION = 'NCL 13-2026';
const FIGURES = `query ($s: ClassificationSelection!, $level: Int) { r: classificationFigures(selection: $s, level: $level) {
  answers people few levels cases { key answers people few facility fullMarks itemRest upperLower discriminated medianMs }
  overall { alpha band undefinedBecause answers cases percentByLevel } betweenOffices { alpha answers cases }
  offices { key answers people few facility within { alpha undefinedBecause } withOthers { alpha } } languages { key answers }
  confusion { keys { symbol } answers { symbol } cells { key answer count } total same } } }`;
const ROWS = `query ($s: ClassificationSelection!, $cell: ConfusionCellInput) { r: groupAnswers(selection: $s, cell: $cell, first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { person office mark places { symbol } } } }`;
const CSV = `query ($s: ClassificationSelection!) { r: groupAnswersCsv(selection: $s) }`;
const SPREAD = `query ($s: ClassificationSelection!, $caseId: ID!) { r: classificationCaseFigures(selection: $s, caseId: $caseId) { answers spread { symbol standing chosen leaving: leaves } overall { undefinedBecause } } }`;

describe('figures of a group', () => {
  let server: TestServer;
  let trainer: string;
  let cases: readonly CaseVersionView[];
  const people = new Map<string, string>();

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
    trainer = await server.person({ roles: [{ role: 'trainer', scope: { kind: 'platform' } }] });
    const live = await server.get(CaseStore).live({ edition: EDITION });
    const single = live.filter((each) => each.mainPlaces.length === 1).slice(0, 2);
    cases = (await Promise.all(single.map((each) => server.get(CaseStore).version(each.id)))) as CaseVersionView[];
    // Six people: three of one office, two of another, one whose office is only claimed.
    for (const [name, officeCode, confirmed] of [['a', 'TN', true], ['b', 'TN', true], ['c', 'TN', true], ['d', 'KE', true], ['e', 'KE', true], ['f', 'BR', false]] as const) {
      people.set(name, await server.person({ officeCode, confirmed } as never));
    }
  });
  afterAll(() => server?.close());

  const id = () => newId({ now: () => server.clock.ms });
  const right = (version: CaseVersionView) => version.answer.groups[0]!.accept[0]!.symbol;
  const other = (version: CaseVersionView) => (right(version) === '45' ? '44' : '45');
  const answer = async (name: string, version: CaseVersionView, symbols: string[], over: { answerId?: string; hints?: number; seconds?: number } = {}) => {
    const places = symbols.map((symbol) => ({ symbol, role: null }));
    const marking = await server.get(ReadPlaces).mark(version.edition, version.answer, places);
    if (isRefusal(marking)) throw new Error(marking.message);
    const answeredAtMs = server.clock.ms;
    return server.work.run(server.system, (tx) => server.get(RecordCaseAnswer).within(tx, {
      answerId: over.answerId ?? id(), caseVersionId: version.id, personId: people.get(name)!, mode: 'practice', attemptId: id(), language: name === 'd' ? 'ar' : 'en', places,
      shownAtMs: answeredAtMs - (over.seconds ?? 60) * 1000, answeredAtMs, marking, ...(over.hints ? { hints: over.hints } : {}),
    }));
  };
  const ask = async <T>(who: string | null, document: string, variables: object): Promise<T> => {
    const said = await server.ask(who, document, variables);
    return (said.data?.['r'] ?? said.errors?.[0]?.extensions.code ?? null) as T;
  };

  it('records each answer once, and knows which one was the first', async () => {
    const [first, second] = cases as [CaseVersionView, CaseVersionView];
    const answerId = id();
    expect(await answer('a', first, [right(first)], { answerId, seconds: 30 })).toEqual({ firstAttempt: true });
    expect(await answer('a', first, [right(first)], { answerId })).toBeNull();
    expect(await answer('a', first, [other(first)])).toEqual({ firstAttempt: false });
    // Two at the same moment: one of them is the first.
    const both = await Promise.all([answer('b', first, [right(first)], { seconds: 50 }), answer('b', first, [right(first)], { seconds: 50 })]);
    expect(both.map((each) => each!.firstAttempt).sort()).toEqual([false, true]);
    await answer('c', first, [other(first)], { seconds: 70 });
    await answer('d', first, [right(first)], { seconds: 90 });
    await answer('e', first, [right(first), other(first)], { seconds: 5 * 3_600 });
    await answer('f', first, [other(first)], { hints: 1 });
    for (const [name, symbols] of [['a', [right(second)]], ['b', [right(second)]], ['c', [other(second)]], ['d', [right(second)]], ['e', [right(second)]]] as const) await answer(name, second, [...symbols]);
    expect(await server.counts('classification.case_answer', 'classification.case_marking')).toEqual({ 'classification.case_answer': 13, 'classification.case_marking': 13 });
  });

  it('counts first answers without help, exactly', async () => {
    const [first, second] = cases as [CaseVersionView, CaseVersionView];
    const view = await ask<Record<string, never> & { cases: { key: string }[] }>(trainer, FIGURES, { s: { edition: EDITION } });
    // First case: marks 1, 1, 0, 1 and for {right, other} F = 2 · 1/(2 + 1) = 2/3; mean (3 + 2/3)/5 = 11/15. The last one took five hours: its time is not known.
    const one = view.cases.find((each) => each.key === first.key);
    expect(one).toMatchObject({ answers: 5, people: 5, few: false, fullMarks: 3 / 5, discriminated: 5, medianMs: 60_000 });
    expect((one as unknown as { facility: number }).facility).toBeCloseTo(11 / 15, 12);
    expect(view.cases.find((each) => each.key === second.key)).toMatchObject({ answers: 5, facility: 4 / 5 });
    expect(view).toMatchObject({ answers: 10, people: 5, few: false });
    expect(view['languages']).toEqual([{ key: 'en', answers: 8 }, { key: 'ar', answers: 2 }]);
    expect(view['offices']).toMatchObject([{ key: 'TN', answers: 6, people: 3, few: true }, { key: 'KE', answers: 4, people: 2, few: true }]);
    expect(view['overall']).toMatchObject({ answers: 10, cases: 2, undefinedBecause: null });
    // All answers: the second ones of a and b, and the one with help.
    expect(await ask(trainer, FIGURES, { s: { edition: EDITION, firstOnly: false } })).toMatchObject({ answers: 13, people: 6 });
  });

  it('opens every figure down to its answers, by pseudonyms', async () => {
    const [first] = cases as [CaseVersionView];
    const page = await ask<{ totalCount: number; nodes: { person: string; mark: string }[] }>(trainer, ROWS, { s: { edition: EDITION, caseId: first.caseId }, cell: { key: right(first), answer: right(first) } });
    expect(page.totalCount).toBe(4);
    expect(page.nodes).toHaveLength(2);
    expect(await ask(trainer, ROWS, { s: { edition: EDITION, office: 'none', firstOnly: false }, cell: null })).toMatchObject({ totalCount: 1, nodes: [{ office: null }] });
    const spread = await ask<{ spread: { symbol: string; chosen: number; standing: string; leaving: boolean }[] }>(trainer, SPREAD, { s: { edition: EDITION }, caseId: first.caseId });
    expect(spread).toMatchObject({ answers: 5, overall: { undefinedBecause: 'oneCase' } });
    expect(spread.spread.filter((node) => node.chosen > 0).map(({ symbol, chosen, standing, leaving }) => [symbol, chosen, standing, leaving]).sort())
      .toEqual([[other(first), 2, 'off', true], [right(first), 4, 'main', false]].sort());
    for (const secret of [...people.values()]) expect(JSON.stringify(page)).not.toContain(secret);
  });

  it('gives a file without a person in it, and another name for everybody in the next file', async () => {
    const file = await ask<string>(trainer, CSV, { s: { edition: EDITION, firstOnly: false } });
    const lines = file.trim().split('\r\n');
    expect(lines).toHaveLength(14);
    for (const secret of people.values()) expect(file).not.toContain(secret);
    expect(file).not.toMatch(/@|Person made/);
    const persons = (text: string) => text.trim().split('\r\n').slice(1).map((line) => line.split(',')[1]!);
    expect(new Set(persons(file)).size).toBe(6);
    const again = await ask<string>(trainer, CSV, { s: { edition: EDITION, firstOnly: false } });
    expect(persons(again).some((name) => persons(file).includes(name))).toBe(false);
  });

  it('is for staff of the platform only', async () => {
    const learner = people.get('a')!;
    const ofOneOffering = await server.person({ roles: [{ role: 'trainer', scope: { kind: 'offering', offeringId: id() } }] } as never);
    for (const document of [FIGURES, ROWS, CSV]) {
      expect(await ask(null, document, { s: { edition: EDITION } })).toBe('UNAUTHENTICATED');
      expect(await ask(learner, document, { s: { edition: EDITION } })).toBe('FORBIDDEN');
      expect(await ask(ofOneOffering, document, { s: { edition: EDITION } })).toBeNull();
    }
    for (const role of ['secretariat', 'administrator'] as const) {
      expect(await ask(await server.person({ roles: [{ role, scope: { kind: 'platform' } }] }), FIGURES, { s: { edition: EDITION } })).toMatchObject({ answers: 10 });
    }
    expect(await ask(trainer, FIGURES, { s: { edition: 'NCL 99-2099' } })).toBeNull();
    expect(await ask(trainer, FIGURES, { s: { edition: EDITION, from: 'yesterday' } })).toBeNull();
  });

  it('puts a key in doubt when most give one other answer, for staff of the platform only', async () => {
    const live = await server.get(CaseStore).live({ edition: EDITION });
    const version = (await server.get(CaseStore).version(live.filter((each) => each.mainPlaces.length === 1)[5]!.id))!;
    for (let number = 0; number < 6; number += 1) {
      people.set(`doubter ${number}`, await server.person());
      await answer(`doubter ${number}`, version, [number === 0 ? right(version) : other(version)]);
    }
    await answer('doubter 0', version, [right(version)]);
    const QUEUE = '{ r: disputedCases { versionId answers doubts { kind places share } reports { text } } }';
    const queue = await ask<{ versionId: string; answers: number }[]>(trainer, QUEUE, {});
    expect(queue.find((each) => each.versionId === version.id)).toMatchObject({ answers: 6, doubts: expect.arrayContaining([expect.objectContaining({ kind: 'otherMajority', places: [other(version)], share: expect.closeTo(5 / 6) })]) });
    expect(await ask(await server.person(), QUEUE, {})).toBe('FORBIDDEN');
    expect(await ask(null, QUEUE, {})).toBe('UNAUTHENTICATED');
    expect(await ask(await server.person({ roles: [{ role: 'trainer', scope: { kind: 'offering', offeringId: id() } }] }), QUEUE, {})).toEqual([]);
  });
});

const MOVES = `query { r: caseMoves { scheme edition unaffected affected { versionId key unresolved affected { symbol kind source to { symbol } } proposal { accept { symbol } } } } }`;
const CARRY = `mutation ($scheme: String!) { r: carryUnaffectedCases(scheme: $scheme) { __typename ... on Refusal { message } ... on CasesCarried { carried left } } }`;
const ACCEPT = `mutation ($input: AcceptSuccessorsInput!) { r: acceptSuccessors(input: $input) { __typename ... on Refusal { message } ... on CasesCarried { carried } } }`;
const STATE = `mutation ($input: ConcordanceInput!) { r: stateConcordance(input: $input) { __typename ... on Refusal { message } ... on ConcordanceStated { symbol } } }`;
const MISSING = `query ($e: String!, $t: String!) { r: classificationMissing(edition: $e, text: $t) { symbol validUntil editions { edition } successors { symbol } } }`;

interface Move { versionId: string; key: string; unresolved: string[]; affected: { symbol: string; kind: string; source: string; to: { symbol: string }[] }[]; proposal: { accept: { symbol: string }[] }[] }

describe('a new edition', () => {
  let server: TestServer;
  let trainer: string;
  /** Gone in the new edition; it stands as NEW there. */
  let gone: string;
  let moved: string;
  const NEW = '32-90';

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
    trainer = await server.person({ roles: [{ role: 'trainer', scope: { kind: 'platform' } }] });
    const mains = (await server.get(CaseStore).live({ scheme: 'locarno' })).map((each) => each.mainPlaces).filter((places) => places.length === 1).map((places) => places[0]!);
    gone = mains[0]!;
    moved = mains.find((symbol) => symbol.slice(0, 2) !== gone.slice(0, 2))!;
    await server.deliver();
    const places = locarno.places.filter((place) => place.symbol !== gone).map((place) => (place.symbol === moved ? { ...place, parent: gone.slice(0, 2) } : place));
    const next: EditionFile = { ...locarno, edition: 'LOC 16', inForce: '2027-01-01', places: [...places, { ...locarno.places.find((place) => place.symbol === gone)!, symbol: NEW, parent: gone.slice(0, 2) }] };
    const published = await server.get(PublishEdition).execute(server.system, next);
    if (isRefusal(published)) throw new Error(published.message);
    await server.deliver();
  });
  afterAll(() => server?.close());

  const ask = async <T>(who: string | null, document: string, variables: object = {}): Promise<T> => {
    const said = await server.ask(who, document, variables);
    return (said.data?.['r'] ?? said.errors?.[0]?.extensions.code ?? null) as T;
  };
  const moves = async () => (await ask<{ scheme: string; edition: string; unaffected: string[]; affected: Move[] }[]>(trainer, MOVES)).find((each) => each.scheme === 'locarno')!;
  const live = async () => server.rows<{ edition: string; count: number }>(`select v.edition_code as edition, count(*)::int as count from classification.case_version v
    join classification.case_record r on r.id = v.case_id and r.scheme_code = 'locarno'
    join lateral (select status from classification.case_status s where s.version_id = v.id order by number desc limit 1) s on s.status = 'live' group by 1 order by 1`);

  it('flags the cases whose places moved or vanished, and only those', async () => {
    const { edition, affected, unaffected } = await moves();
    expect(edition).toBe('LOC 16');
    const keys = await server.rows<{ key: string }>(`select r.key from classification.case_version v join classification.case_record r on r.id = v.case_id
      where r.scheme_code = 'locarno' and (v.answer_key::text like $1 or v.answer_key::text like $2) order by 1`, [`%"${gone}"%`, `%"${moved}"%`]);
    expect(affected.map((each) => each.key).sort()).toEqual(keys.map((each) => each.key));
    expect(unaffected.length + affected.length).toBe((await live())[0]!.count);
    expect(affected.flatMap((each) => each.affected).find((place) => place.symbol === gone)).toEqual({ symbol: gone, kind: 'vanished', source: 'automatic', to: [] });
    expect(affected.flatMap((each) => each.affected).find((place) => place.symbol === moved)).toEqual({ symbol: moved, kind: 'moved', source: 'automatic', to: [{ symbol: moved }] });
    expect(await server.rows(`select details ->> 'unaffected' as unaffected from platform.audit_entry where action = 'classification.flagCases' and subject_id = 'LOC 16'`)).toEqual([{ unaffected: String(unaffected.length) }]);
  });

  it('takes the unaffected ones over in one action; what was stays under the old edition', async () => {
    const before = await live();
    const { unaffected, affected } = await moves();
    const counts = await server.counts('classification.exercise', 'classification.exercise_set', 'classification.case_answer');
    expect(await ask(null, CARRY, { scheme: 'locarno' })).toBe('UNAUTHENTICATED');
    expect(await ask(await server.person(), CARRY, { scheme: 'locarno' })).toBe('FORBIDDEN');
    expect(await live()).toEqual(before);
    const done = await ask<{ carried: string[]; left: string[] }>(trainer, CARRY, { scheme: 'locarno' });
    expect(done.carried.length + done.left.length).toBe(unaffected.length);
    expect(done.left).toEqual([]);
    expect(await live()).toEqual([{ edition: 'LOC 15', count: affected.length }, { edition: 'LOC 16', count: unaffected.length }]);
    expect(await server.counts('classification.exercise', 'classification.exercise_set', 'classification.case_answer')).toEqual(counts);
    expect(await ask(trainer, CARRY, { scheme: 'locarno' })).toMatchObject({ carried: [], left: [] });
  });

  it('proposes a successor as soon as one is stated, and accepts it as a version pinned to the new edition', async () => {
    const stated = (input: object) => ask<{ __typename: string; message?: string }>(trainer, STATE, { input: { fromEdition: 'LOC 15', toEdition: 'LOC 16', fromSymbol: gone, kind: 'moved', toSymbols: [NEW], ...input } });
    expect(await stated({ toSymbols: ['99-99'] })).toMatchObject({ __typename: 'DecisionNotPossible' });
    expect(await stated({ kind: 'split' })).toMatchObject({ __typename: 'DecisionNotPossible' });
    expect(await stated({ fromEdition: 'LOC 16', toEdition: 'LOC 15' })).toMatchObject({ __typename: 'DecisionNotPossible' });
    expect(await server.counts('classification.concordance')).toEqual({ 'classification.concordance': 0 });
    expect(await stated({ toSymbols: [NEW.replace('-', '.')] })).toMatchObject({ __typename: 'ConcordanceStated' });
    const { affected } = await moves();
    const move = affected.find((each) => each.affected.some((place) => place.symbol === gone))!;
    expect(move.affected.find((place) => place.symbol === gone)).toEqual({ symbol: gone, kind: 'moved', source: 'editor', to: [{ symbol: NEW }] });
    expect(move.unresolved).toEqual([]);
    const accepted = await ask<{ carried: string[] }>(trainer, ACCEPT, { input: { versionId: move.versionId, answer: move.proposal, reasons: [] } });
    expect(accepted.carried).toHaveLength(1);
    const [version] = await server.rows<{ edition_code: string; answer_key: { accept: { symbol: string }[] }[] }>('select edition_code, answer_key from classification.case_version where id = $1', [accepted.carried[0]]);
    expect(version!.edition_code).toBe('LOC 16');
    expect(version!.answer_key.flatMap((group) => group.accept.map((place) => place.symbol))).toContain(NEW);
    expect(await ask(trainer, ACCEPT, { input: { versionId: move.versionId, answer: move.proposal, reasons: [] } })).toMatchObject({ __typename: 'CaseVersionNotFound' });
  });

  it('takes several over whose proposals are certain, all that were confirmed or none', async () => {
    const { affected } = await ask<{ scheme: string; affected: (Move & { certain: boolean; title: string })[] }[]>(trainer, 'query { r: caseMoves(language: "en") { scheme affected { versionId key certain } } }').then((all) => all.find((each) => each.scheme === 'locarno')!);
    const certain = affected.filter((each) => each.certain);
    expect(certain.length).toBeGreaterThan(0);
    const accept = (who: string | null, versionIds: readonly string[]) => ask<{ __typename: string; carried: string[]; left: string[] }>(who, 'mutation ($input: AcceptCertainInput!) { r: acceptCertainSuccessors(input: $input) { __typename ... on Refusal { message } ... on CasesCarried { carried left } } }', { input: { scheme: 'locarno', versionIds } });
    const before = await server.counts('classification.case_version', 'classification.case_status');
    const ids = certain.map((each) => each.versionId);
    expect(await accept(null, ids)).toBe('UNAUTHENTICATED');
    expect(await accept(await server.person(), ids)).toBe('FORBIDDEN');
    // One that is not among the waiting ones, and one that nobody is sure about: none goes over.
    expect(await accept(trainer, [...ids, newId({ now: () => server.clock.ms })])).toMatchObject({ __typename: 'DecisionNotPossible' });
    for (const unsure of affected.filter((each) => !each.certain)) expect(await accept(trainer, [...ids, unsure.versionId])).toMatchObject({ __typename: 'DecisionNotPossible' });
    expect(await server.counts('classification.case_version', 'classification.case_status')).toEqual(before);
    const done = await accept(trainer, ids);
    expect([done.__typename, done.carried.length + done.left.length]).toEqual(['CasesCarried', ids.length]);
    expect(done.left).toEqual([]);
    expect((await live()).find((each) => each.edition === 'LOC 15')?.count ?? 0).toBe(affected.length - certain.length);
    // Told again, there is nothing to take over.
    expect(await accept(trainer, ids)).toMatchObject({ __typename: 'DecisionNotPossible' });
  });

  it('lets one decision hold for the case in both editions: all or none, reporters told once', async () => {
    const decide = (who: string | null, input: object) => ask<{ __typename: string; decisionId: string; newVersionId: string | null; answered: number }>(who, 'mutation ($input: DisputeDecisionInput!) { r: decideDispute(input: $input) { __typename ... on Refusal { message } ... on DisputeDecided { decisionId newVersionId answered } } }', { input: { reason: 'The note says so.', ...input } });
    const [pair] = await server.rows<{ case_id: string; old_id: string; new_id: string; symbol: string }>(`select n.case_id, o.id as old_id, n.id as new_id, n.answer_key -> 0 -> 'accept' -> 0 ->> 'symbol' as symbol
      from classification.case_version n join classification.case_version o on o.case_id = n.case_id and o.edition_code = 'LOC 15' and o.answer_key = n.answer_key
      join classification.case_record r on r.id = n.case_id where n.edition_code = 'LOC 16' and jsonb_array_length(n.answer_key) = 1 order by r.key limit 1`);
    const { case_id: caseId, old_id: oldId, new_id: newest, symbol } = pair!;
    const reporter = await server.person();
    await server.rows(`insert into classification.case_report (id, case_id, version_id, person_id, kind, text, at) values ($1, $2, $3, $4, 'key', 'Is it?', $5)`, [newId({ now: () => server.clock.ms }), caseId, newest, reporter, new Date(server.clock.ms)]);
    server.clock.ms += 1_000;
    const queue = await ask<{ caseId: string; versionId: string; elsewhere: object[] }[]>(trainer, 'query { r: disputedCases { caseId versionId elsewhere { versionId edition status sameKey } } }');
    expect(queue.find((each) => each.caseId === caseId)).toEqual({ caseId, versionId: newest, elsewhere: [{ versionId: oldId, edition: 'LOC 15', status: 'retired', sameKey: true }] });
    // A case of another key takes no part, and a symbol that one of both editions does not have stands in neither.
    const other = locarno.places.find((place) => place.parent !== null && ![symbol, gone, moved].includes(place.symbol))!.symbol;
    const newKey = (to: string) => ({ versionId: newest, answer: [{ accept: [{ symbol: to }] }], reasons: [{ symbol: to, language: 'en', text: 'Right after all.' }] });
    const tables = ['classification.case_decision', 'classification.case_version', 'classification.case_status', 'notices.message'] as const;
    const before = await server.counts(...tables);
    const [stranger] = await server.rows<{ id: string }>(`select v.id from classification.case_version v join classification.case_record r on r.id = v.case_id where v.case_id <> $1 and v.edition_code = 'LOC 15' order by r.key, v.number limit 1`, [caseId]);
    expect(await decide(trainer, { versionId: newest, also: [stranger!.id], newKey: newKey(other) })).toMatchObject({ __typename: 'CaseVersionNotFound' });
    expect(await decide(trainer, { versionId: newest, also: [oldId], newKey: newKey(NEW) })).toMatchObject({ __typename: 'CaseNotValid' });
    expect(await decide(await server.person(), { versionId: newest, also: [oldId], newKey: newKey(other) })).toBe('FORBIDDEN');
    expect(await server.counts(...tables)).toEqual(before);
    const decided = await decide(trainer, { versionId: newest, also: [oldId], newKey: newKey(other) });
    expect(decided).toMatchObject({ __typename: 'DisputeDecided', answered: 1 });
    expect(await server.rows(`select d.version_id, n.edition_code, (select status from classification.case_status s where s.version_id = n.id order by s.number desc limit 1) as status
      from classification.case_decision d join classification.case_version n on n.id = d.new_version_id where d.case_id = $1 order by n.edition_code`, [caseId]))
      .toEqual([{ version_id: oldId, edition_code: 'LOC 15', status: 'retired' }, { version_id: newest, edition_code: 'LOC 16', status: 'live' }]);
    expect(await server.rows('select template from notices.message where person_id = $1', [reporter])).toEqual([{ template: 'classification.reportFollowed' }]);
  });

  it('tells who types the old symbol until when it was valid and what took its place', async () => {
    expect(await ask(null, MISSING, { e: 'LOC 16', t: gone.replace('-', '.') })).toEqual({ symbol: gone, validUntil: '2026-12-31', editions: [{ edition: 'LOC 15' }], successors: [{ symbol: NEW }] });
    expect(await ask(null, MISSING, { e: 'LOC 16', t: '31-99' })).toMatchObject({ validUntil: null, editions: [], successors: [] });
  });
});
