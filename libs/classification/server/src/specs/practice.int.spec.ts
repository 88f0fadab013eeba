import { CatalogueApi } from '@classmark/catalogue/server';
import { makeOffering, smallContent, START_MS, TestServer } from '@classmark/catalogue/server/testing';
import { checkKey, markAnswer, SchemeTree, type CaseFile } from '@classmark/classification/core';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { isRefusal, newId } from '@classmark/platform/server';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { demoSets } from '../demo/cases';
import { ipcBasics } from '../demo/cases/ipc-basics';
import { niceBasics } from '../demo/cases/nice-basics';
import { demoEditions } from '../demo/trees';
import { PublishSet } from '../exercise/publish-set';
import { PublishEdition } from '../scheme/publish-edition';
import type { SetFile } from '../exercise/set-file';

const WRITTEN = ['classification.attempt', 'classification.answer', 'classification.marking', 'learning.activity_start', 'learning.outcome', 'learning.progress', 'platform.outbox_event'] as const;
const CASE = `id key title language tryNumber sequence countedMark savedAt places { symbol role chain { symbol } } parts { heading text } drawing { alt lines { d } }
  marking { counts mark precision recall weight findings { kind answer key levels level role why } accepted { symbol main required counted why } sharedPlaces answerPlaces acceptedPlaces rule }`;
const PRACTICE = `... on Refusal { message } ... on ClassificationPractice { attemptId number title scheme edition version passMark result { mark passed } cases { ${CASE} } }`;
const START = `mutation ($input: StartClassificationSetFields!) { r: startClassificationSet(input: $input) { __typename ${PRACTICE} } }`;
const SAVE = `mutation ($input: ClassificationAnswerFields!) { r: saveClassificationAnswer(input: $input) { __typename ... on Refusal { message } ... on UnknownPlaces { symbols } ... on ClassificationAnswerSaved { savedAt newest } } }`;
const CHECK = `mutation ($input: ClassificationAnswerFields!) { r: checkClassificationAnswer(input: $input) { __typename ... on UnknownPlaces { symbols } ${PRACTICE} } }`;

interface Marked { counts: boolean; mark: string; precision: string; recall: string; findings: { kind: string; why: string[] }[]; accepted: { symbol: string }[]; sharedPlaces: string[]; answerPlaces: string[]; acceptedPlaces: string[] }
interface Case { id: string; key: string; title: string; language: string; tryNumber: number; sequence: number; countedMark: string | null; savedAt: string | null; places: { symbol: string; role: string | null }[]; marking: Marked | null }
interface Opened { __typename: string; attemptId: string; number: number; title: string; version: number; edition: string; result: { mark: string; passed: boolean } | null; cases: Case[]; message?: string; symbols?: string[] }

/** Content of a training with one set of cases. */
const contentWith = (set: string) => smallContent({ modules: [{ key: 'm', title: { en: 'Cases' }, lessons: [{ key: 'l', slug: 'cases', title: { en: 'Cases' }, minutes: 10, blocks: [
  { kind: 'activity', key: 'the-set', activity: 'classificationSet', title: { en: 'Five cases' }, params: { set } },
] }] }] });

describe('practising a set of cases', () => {
  let server: TestServer;
  const trainings = new Map<string, { slug: string; offeringId: string }>();
  let personId: string;

  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
    for (const set of demoSets) {
      const offering = await makeOffering(server.app, server.system, { training: { slug: `t-${set.key}`, content: contentWith(set.key) } });
      trainings.set(set.key, { slug: offering.trainingSlug, offeringId: offering.id });
    }
  });
  afterAll(() => server?.close());
  beforeEach(async () => {
    server.clock.ms = START_MS;
    personId = await server.person();
  });

  const id = () => newId({ now: () => server.clock.ms });
  const enrol = async (set = 'nice-basics', who = personId) => (await makeEnrolment(server.app, await server.context(who), who, trainings.get(set)!.offeringId)).id;
  const ask = async (who: string | null, document: string, input: object): Promise<Opened & { savedAt: string; newest: number }> => {
    const answer = await server.ask(who, document, { input });
    return (answer.data?.['r'] ?? answer.errors?.[0]?.extensions) as never;
  };
  const start = (who: string | null = personId, set = 'nice-basics', over: object = {}) => ask(who, START, { training: trainings.get(set)!.slug, activity: 'the-set', language: 'en', ...over });
  const change = (opened: Opened, each: Case, symbols: readonly (string | { symbol: string; role: string })[], over: object = {}) => ({
    id: id(), attemptId: opened.attemptId, caseId: each.id, tryNumber: 1, sequence: 1, language: 'en', places: symbols.map((one) => (typeof one === 'string' ? { symbol: one } : one)), ...over,
  });
  const caseOf = (opened: Opened, key: string) => opened.cases.find((each) => each.key === key)!;

  it('opens for who is enrolled, in order, without a word of the key', async () => {
    await enrol();
    const answer = await server.ask(personId, START, { input: { training: trainings.get('nice-basics')!.slug, activity: 'the-set', language: 'en' } });
    const opened = answer.data?.['r'] as unknown as Opened;
    expect(opened).toMatchObject({ __typename: 'ClassificationPractice', number: 1, title: 'Nice: first cases', edition: 'NCL 13-2026', version: 1, result: null });
    expect(opened.cases.map((each) => [each.key, each.marking, each.places])).toEqual(niceBasics.cases.map((each) => [each.key, null, []]));
    const text = JSON.stringify(answer);
    for (const secret of niceBasics.cases.flatMap(secretsOf)) expect(text).not.toContain(secret);
  });

  it('keeps the key back in every answer before the check of its case, also when another case is checked', async () => {
    await enrol();
    const opened = await start();
    const dog = caseOf(opened, 'dog-shampoo');
    const saved = await server.ask(personId, SAVE, { input: change(opened, dog, ['5']) });
    const checked = await server.ask(personId, CHECK, { input: change(opened, dog, ['5'], { sequence: 2 }) });
    const text = JSON.stringify([saved, checked]);
    for (const secret of niceBasics.cases.filter((each) => each.key !== 'dog-shampoo').flatMap(secretsOf)) expect(text).not.toContain(secret);
    expect(text).toContain(niceBasics.cases[0]!.rule.en);
  });

  it('takes no mark from practice: an id that stands for an answer given there is refused', async () => {
    await enrol();
    const opened = await start();
    const [known] = await server.rows<{ id: string }>(`select v.id from classification.case_version v join classification.case_record r on r.id = v.case_id where r.key = 'bookkeeping-software'`);
    const taken = id();
    await server.ask(personId, 'mutation ($input: PracticeAnswerFields!) { checkPracticeAnswer(input: $input) { __typename } }', { input: { id: taken, sessionId: id(), caseId: known!.id, places: [{ symbol: '42' }] } });
    expect(await server.rows('select mark from classification.case_marking where answer_id = $1', [taken])).toEqual([{ mark: '1/1' }]);
    const before = await server.counts(...WRITTEN);
    const wrong = change(opened, caseOf(opened, 'dog-shampoo'), ['45'], { id: taken });
    expect(await ask(personId, CHECK, wrong)).toMatchObject({ __typename: 'AttemptNotFound' });
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(caseOf(await ask(personId, CHECK, { ...wrong, id: id() }), 'dog-shampoo')).toMatchObject({ countedMark: '0/1', marking: { mark: '0/1' } });
  });

  it('marks as core does: every case of every set, for every single place of its key and of its foreseen mistakes', async () => {
    for (const set of demoSets) {
      const tree = SchemeTree.build(demoEditions.find((edition) => edition.edition === set.edition)!.places);
      if (!tree.ok) throw new Error(tree.refusal.kind);
      const enrolled = await server.person();
      await enrol(set.key, enrolled);
      const opened = await start(enrolled, set.key);
      for (const file of set.cases) {
        const key = checkKey(tree.value, file.answer);
        if (!key.ok) throw new Error(key.refusal.kind);
        const each = caseOf(opened, file.key);
        const answers = [...Object.keys(file.wrong).map((symbol) => [symbol]), file.answer.filter((group) => group.required ?? true).map((group) => group.accept[0]!.symbol)];
        for (const [index, symbols] of answers.entries()) {
          const places = symbols.map((symbol) => ({ symbol, role: file.roles?.[0] ?? null }));
          const expected = markAnswer(tree.value, key.value, places);
          if (!expected.ok) throw new Error(expected.refusal.kind);
          const checked = await ask(enrolled, CHECK, change(opened, each, places.map((place) => ({ symbol: place.symbol, ...(place.role ? { role: place.role } : {}) } as never)), { tryNumber: index + 1 }));
          const { marking } = caseOf(checked, file.key);
          expect(marking).toMatchObject({
            mark: expected.value.mark.toString(), precision: expected.value.precision.toString(), recall: expected.value.recall.toString(), counts: index === 0,
            sharedPlaces: expected.value.sharedPlaces, answerPlaces: expected.value.answerPlaces, acceptedPlaces: expected.value.acceptedPlaces,
          });
          expect(marking!.findings.map((finding) => finding.kind)).toEqual(expected.value.findings.map((finding) => finding.kind));
        }
      }
    }
  });

  it('says of a worked example what the definitions say: too coarse by one level, and a neighbour', async () => {
    await enrol('ipc-basics');
    const opened = await start(personId, 'ipc-basics');
    const spade = caseOf(opened, 'toothed-spade');
    const checked = await ask(personId, CHECK, change(opened, spade, [{ symbol: 'a01b1/02', role: 'invention' }, { symbol: 'A01B0001200000', role: 'additional' }]));
    const { marking } = caseOf(checked, 'toothed-spade');
    expect(marking).toMatchObject({
      mark: '10/13', precision: '5/6', recall: '5/7', sharedPlaces: ['A', 'A01', 'A01B', 'A01B 1/00', 'A01B 1/02'], answerPlaces: ['A01B 1/20'], acceptedPlaces: ['A01B 1/04', 'A01B 1/22'],
      findings: [
        { kind: 'tooCoarse', answer: 'A01B 1/02', key: 'A01B 1/04', levels: 1, level: null, role: null, why: [ipcBasics.cases[0]!.wrong['A01B 1/02']!.en, ipcBasics.cases[0]!.accepted['A01B 1/04']!.en] },
        { kind: 'sibling', answer: 'A01B 1/20', key: 'A01B 1/22', levels: null, level: null, role: null, why: [ipcBasics.cases[0]!.wrong['A01B 1/20']!.en, ipcBasics.cases[0]!.accepted['A01B 1/22']!.en] },
      ],
    });
  });

  it('takes half a mark off for a wrong role, and gives an alternate its weight', async () => {
    await enrol('ipc-basics');
    const opened = await start(personId, 'ipc-basics');
    const roles = await ask(personId, CHECK, change(opened, caseOf(opened, 'toothed-spade'), [{ symbol: 'A01B 1/04', role: 'invention' }, { symbol: 'A01B 1/22', role: 'invention' }]));
    expect(caseOf(roles, 'toothed-spade').marking).toMatchObject({ mark: '3/4', findings: [{ kind: 'exact' }, { kind: 'wrongRole', role: 'additional' }] });
    const alternate = await ask(personId, CHECK, change(opened, caseOf(opened, 'film-additive'), ['H01M 10/0569']));
    expect(caseOf(alternate, 'film-additive').marking).toMatchObject({ mark: '9/10', findings: [{ kind: 'alternate', answer: 'H01M 10/0569' }] });
  });

  it('stores each change at once and says when; the same change again changes nothing', async () => {
    await enrol();
    const opened = await start();
    const input = change(opened, caseOf(opened, 'coffee'), ['30', '11']);
    server.clock.ms += 61_000;
    expect(await ask(personId, SAVE, input)).toEqual({ __typename: 'ClassificationAnswerSaved', savedAt: '2026-11-24T09:01:01.000Z', newest: 1 });
    const before = await server.counts(...WRITTEN);
    server.clock.ms += 60_000;
    expect(await ask(personId, SAVE, input)).toEqual({ __typename: 'ClassificationAnswerSaved', savedAt: '2026-11-24T09:01:01.000Z', newest: 1 });
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(caseOf(await start(), 'coffee')).toMatchObject({ sequence: 1, savedAt: '2026-11-24T09:01:01.000Z', places: [{ symbol: '30', role: null }, { symbol: '11', role: null }] });
  });

  it('keeps the newest change whatever arrives last', async () => {
    await enrol();
    const opened = await start();
    const each = caseOf(opened, 'coffee');
    await ask(personId, SAVE, change(opened, each, ['30', '11', '43'], { sequence: 3 }));
    expect(await ask(personId, SAVE, change(opened, each, ['7'], { sequence: 2 }))).toMatchObject({ __typename: 'ClassificationAnswerSaved', newest: 3 });
    expect(caseOf(await start(), 'coffee')).toMatchObject({ sequence: 3, places: [{ symbol: '30' }, { symbol: '11' }, { symbol: '43' }] });
    const checked = await ask(personId, CHECK, change(opened, each, ['7'], { sequence: 2 }));
    expect(caseOf(checked, 'coffee').marking).toMatchObject({ mark: '1/1' });
  });

  it('refuses a place that no edition has, and a role that the case has not, and writes nothing', async () => {
    await enrol();
    const opened = await start();
    const each = caseOf(opened, 'coffee');
    const before = await server.counts(...WRITTEN);
    for (const document of [SAVE, CHECK]) {
      expect(await ask(personId, document, change(opened, each, ['30', '46', 'nonsense']))).toMatchObject({ __typename: 'UnknownPlaces', symbols: ['46', 'nonsense'] });
      expect(await ask(personId, document, change(opened, each, [{ symbol: '30', role: 'invention' }]))).toMatchObject({ __typename: 'AnswerNotValid' });
      expect(await ask(personId, document, change(opened, each, ['30', 'Class 30']))).toMatchObject({ __typename: 'AnswerNotValid', message: 'A place stands in the answer twice.' });
      expect(await ask(personId, document, change(opened, each, ['30'], { sequence: 0 }))).toMatchObject({ __typename: 'AnswerNotValid' });
      expect(await ask(personId, document, change(opened, each, ['30'], { tryNumber: 2 }))).toMatchObject({ __typename: 'AttemptNotFound' });
      expect(await ask(personId, document, change(opened, each, ['30'], { attemptId: 'no-id' }))).toMatchObject({ __typename: 'AttemptNotFound' });
    }
    expect(await ask(personId, CHECK, change(opened, each, []))).toMatchObject({ __typename: 'AnswerNotValid', message: 'Choose at least one place first.' });
    expect(await server.counts(...WRITTEN)).toEqual(before);
  });

  it('does not change what has been checked; a check twice at once marks once', async () => {
    const enrolmentId = await enrol();
    const opened = await start();
    const each = caseOf(opened, 'dog-shampoo');
    const [first, second] = await Promise.all([ask(personId, CHECK, change(opened, each, ['5'])), ask(personId, CHECK, change(opened, each, ['3']))]);
    expect(caseOf(first, 'dog-shampoo').marking).toEqual(caseOf(second, 'dog-shampoo').marking);
    expect(await server.rows('select 1 from classification.marking where attempt_id = $1', [opened.attemptId])).toHaveLength(1);
    const before = await server.counts(...WRITTEN);
    expect(await ask(personId, SAVE, change(opened, each, ['3'], { sequence: 9 }))).toMatchObject({ __typename: 'AlreadyChecked' });
    expect(await server.counts(...WRITTEN)).toEqual(before);
    expect(await server.rows('select 1 from learning.outcome where enrolment_id = $1', [enrolmentId])).toEqual([]);
  });

  it('records the outcome with the last case: the mean of the first marks, with its rule and what it rests on', async () => {
    const enrolmentId = await enrol();
    const opened = await start();
    const answers: Record<string, string[]> = { 'dog-shampoo': ['3'], coffee: ['30', '11', '43'], 'bookkeeping-software': ['42'], 'vitamin-water': ['5'], bicycles: ['37', '39'] };
    for (const [key, symbols] of Object.entries(answers).slice(0, 4)) await ask(personId, CHECK, change(opened, caseOf(opened, key), symbols));
    expect(await server.rows('select 1 from learning.outcome where enrolment_id = $1', [enrolmentId])).toEqual([]);
    // A second try at a case is practice: it is marked, and counts nothing.
    const again = await ask(personId, CHECK, change(opened, caseOf(opened, 'vitamin-water'), ['32'], { tryNumber: 2 }));
    expect(caseOf(again, 'vitamin-water')).toMatchObject({ countedMark: '1/2', marking: { mark: '1/1', counts: false } });
    const last = await ask(personId, CHECK, change(opened, caseOf(opened, 'bicycles'), ['37', '39']));
    // (1 + 1 + 1 + 1/2 + 4/5) / 5
    expect(last.result).toEqual({ mark: '43/50', passed: true });
    expect(await server.rows('select activity_key, kind, mark, passed, rule_version, evidence from learning.outcome where enrolment_id = $1', [enrolmentId])).toEqual([{
      activity_key: 'the-set', kind: 'marked', mark: '43/50', passed: true, rule_version: 'classification.set/1',
      evidence: { attemptId: opened.attemptId, set: 'nice-basics', version: 1, edition: 'NCL 13-2026' },
    }]);
    expect((await start()).attemptId).toBe(opened.attemptId);
    const anew = await start(personId, 'nice-basics', { anew: true });
    expect(anew).toMatchObject({ number: 2, result: null });
    expect(anew.cases.every((each) => each.marking === null)).toBe(true);
  });

  it('does not pass a set below its mark', async () => {
    const enrolmentId = await enrol();
    const opened = await start();
    for (const each of opened.cases) await ask(personId, CHECK, change(opened, each, ['13']));
    expect(await server.rows('select mark, passed from learning.outcome where enrolment_id = $1', [enrolmentId])).toEqual([{ mark: '0/1', passed: false }]);
  });

  it('shows the cases in Arabic where they are translated, and names the language where not', async () => {
    await enrol();
    await enrol('vienna-basics');
    const arabic = await start(personId, 'nice-basics', { language: 'ar' });
    expect(caseOf(arabic, 'dog-shampoo')).toMatchObject({ title: 'شامبو للكلاب', language: 'ar' });
    expect(caseOf(await start(personId, 'vienna-basics', { language: 'ar' }), 'butterfly')).toMatchObject({ title: 'A butterfly', language: 'en' });
  });

  describe('is closed', () => {
    it('to strangers', async () => {
      await enrol();
      const opened = await start();
      const before = await server.counts(...WRITTEN);
      expect(await start(null)).toMatchObject({ code: 'UNAUTHENTICATED' });
      for (const document of [SAVE, CHECK]) expect(await ask(null, document, change(opened, opened.cases[0]!, ['3']))).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await server.counts(...WRITTEN)).toEqual(before);
    });

    it('to who is not enrolled, to who has withdrawn, and for sets that do not exist: all look the same', async () => {
      const before = await server.counts(...WRITTEN);
      const notEnrolled = await start();
      expect(notEnrolled).toEqual({ __typename: 'SetNotOpen', message: 'These cases open with an enrolment in their training.' });
      expect(await ask(personId, START, { training: 'no-such-training', activity: 'the-set' })).toEqual(notEnrolled);
      expect(await server.counts(...WRITTEN)).toEqual(before);
      await enrol();
      expect(await ask(personId, START, { training: trainings.get('nice-basics')!.slug, activity: 'no-such-set' })).toEqual(notEnrolled);
    });

    it('to another person, whose attempt it is not, enrolled or not', async () => {
      await enrol();
      const opened = await start();
      const other = await server.person();
      await enrol('nice-basics', other);
      await start(other);
      const before = await server.counts(...WRITTEN);
      for (const document of [SAVE, CHECK]) expect(await ask(other, document, change(opened, opened.cases[0]!, ['3']))).toMatchObject({ __typename: 'AttemptNotFound' });
      expect(await server.counts(...WRITTEN)).toEqual(before);
    });

    it('for a case of another set, and for an id that another answer has', async () => {
      await enrol();
      await enrol('ipc-basics');
      const opened = await start();
      const foreign = (await start(personId, 'ipc-basics')).cases[0]!;
      const mine = change(opened, opened.cases[0]!, ['3']);
      await ask(personId, SAVE, mine);
      const before = await server.counts(...WRITTEN);
      expect(await ask(personId, SAVE, change(opened, foreign, ['3']))).toMatchObject({ __typename: 'AttemptNotFound' });
      expect(await ask(personId, SAVE, change(opened, opened.cases[1]!, ['3'], { id: mine.id }))).toMatchObject({ __typename: 'AttemptNotFound' });
      expect(await server.counts(...WRITTEN)).toEqual(before);
    });
  });

  it('keeps its history: no row is ever changed', async () => {
    for (const table of ['edition', 'place', 'exercise_set', 'exercise', 'attempt', 'answer', 'marking']) {
      await expect(server.rows(`delete from classification.${table}`)).rejects.toThrow('history');
    }
  });

  it('publishes an edition once', async () => {
    const again = await server.app.get(PublishEdition, { strict: false }).execute(server.system, demoEditions[0]!);
    expect(isRefusal(again) && again.message).toBe('NCL 13-2026 is published already; an edition never changes.');
  });

  it('refuses a set with a key that could never be met as its author means it, and writes nothing', async () => {
    const publish = server.app.get(PublishSet, { strict: false });
    const withCase = (over: Partial<CaseFile>): SetFile => ({ ...ipcBasics, key: 'faulty', cases: [{ ...ipcBasics.cases[4]!, ...over }] });
    const message = async (file: SetFile) => {
      const result = await publish.execute(server.system, file);
      return isRefusal(result) ? result.message : 'published';
    };
    const before = await server.counts('classification.exercise_set', 'classification.exercise');
    expect(await message(withCase({ answer: [{ accept: [{ symbol: 'H01M 10/0567' }, { symbol: 'H01M 10/0569', weight: '1/2' }] }] })))
      .toBe('Case film-additive: answer[0].accept[1].weight: The weight of H01M 10/0569 is so low that it never counts: the same answer marks higher against another place.');
    expect(await message(withCase({ accepted: {} }))).toBe('Case film-additive: accepted: Why H01M 10/0567 is accepted is not explained.');
    expect(await message(withCase({ wrong: { 'Z99': { en: 'No.' } } }))).toBe('Case film-additive: wrong.Z99: IPC 2026.01 has no place Z99.');
    expect(await message({ ...ipcBasics, key: 'faulty', edition: 'IPC 1968' })).toBe('Case toothed-spade: it is made for IPC 2026.01, the set for IPC 1968.');
    expect(await message(ipcBasics)).toBe('Version 1 of ipc-basics is published already; a changed text is a new version.');
    expect(await server.counts('classification.exercise_set', 'classification.exercise')).toEqual(before);
  });

  it('refuses to publish a training whose set does not exist', async () => {
    const created = await server.app.get(CatalogueApi, { strict: false }) && await makeOffering(server.app, server.system, { training: { slug: 'no-such-set', content: contentWith('nothing') } }).catch((error: Error) => error.message);
    expect(created).toContain('There is no set of cases “nothing”.');
  });
});

/** Words of a case that only the key has. */
function secretsOf(each: CaseFile | SetFile['cases'][number]): string[] {
  return [each.rule.en!, ...Object.values(each.accepted).map((words) => words.en!), ...Object.values(each.wrong).map((words) => words.en!)].map((text) => JSON.stringify(text).slice(1, -1));
}
