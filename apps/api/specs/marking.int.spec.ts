import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOffering, smallContent, TestServer } from '@classmark/catalogue/server/testing';
import { markedItem, previewCase, SchemeTree, type CaseFile, type MarkedItem } from '@classmark/classification/core';
import { itemOfExample, WORKED_EXAMPLES, WORKED_OUTDATED, WORKED_PLACES, type WorkedExample } from '@classmark/classification/core/testing';
import { ClassificationModule, classificationEntities, ImportCases, PublishEdition, PublishSet } from '@classmark/classification/server';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { isRefusal, newId } from '@classmark/platform/server';
import { runCommand } from './run-command';

const EDITION = 'IPC 2099.01';
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/nothing';
const OPEN = `... on Refusal { message } ... on ClassificationPractice { attemptId cases { id key marking { mark precision recall findings { kind answer key levels level } } } }`;
const START = `mutation ($input: StartClassificationSetFields!) { r: startClassificationSet(input: $input) { __typename ${OPEN} } }`;
const CHECK = `mutation ($input: ClassificationAnswerFields!) { r: checkClassificationAnswer(input: $input) { __typename ${OPEN} } }`;

interface Finding { kind: string; answer: string | null; key: string | null; levels: number | null; level: number | null }
interface Opened { __typename: string; message?: string; attemptId: string; cases: { id: string; key: string; marking: { mark: string; precision: string; recall: string; findings: Finding[] } | null }[] }

/** The same place in the three: the result without the id and F, which a learner is not shown. */
type Seen = Omit<MarkedItem, 'id' | 'f'>;

const slugOf = (example: WorkedExample): string => example.id.replaceAll(/[^a-z0-9]+/g, '-');
const words = { en: 'Words of this example.' };

/** The example as a case of the bank: the key is what matters, the texts are there to pass the checks. */
function caseOf(example: WorkedExample): CaseFile {
  const accepted = example.key.flatMap((group) => group.accept.map((place) => place.symbol));
  const hasRoles = example.key.some((group) => group.accept.some((place) => place.role)) || example.answer.some((place) => place.role);
  return {
    key: slugOf(example), edition: EDITION, kind: 'abstract', difficulty: 3, tests: 'ipc.worked-examples', tags: [], source: 'own case', title: words, parts: [{ heading: words, text: words }],
    ...(hasRoles ? { roles: ['invention', 'additional'] } : {}), answer: example.key, policy: example.policy,
    accepted: Object.fromEntries(accepted.map((symbol) => [symbol, words])), wrong: { 'A01B 3/00': words }, rule: words,
  };
}

describe('the worked examples of marking', () => {
  let server: TestServer;
  let folder: string;
  let fromCommand: ReadonlyMap<string, MarkedItem>;
  let opened: Opened;
  let personId: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'classmark-marking-'));
    const file = join(folder, 'examples.json');
    writeFileSync(file, JSON.stringify(WORKED_EXAMPLES.map(itemOfExample)));
    const { code, stdout, stderr } = await runCommand(NO_DATABASE, ['marking', 'run', '--json', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    fromCommand = new Map((JSON.parse(stdout) as MarkedItem[]).map((item) => [String(item.id), item]));

    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    const { app, system } = server;
    const place = ({ symbol, parent }: { symbol: string; parent: string | null }) => ({ symbol, parent, kind: 'group' as const, titles: { en: `Place ${symbol}` } });
    const done = (result: object) => { if (isRefusal(result)) throw new Error(result.message); };
    done(await app.get(PublishEdition, { strict: false }).execute(system, { scheme: 'ipc', edition: 'IPC 2098.01', inForce: '2098-01-01', skeletonDepth: 3, places: [...WORKED_PLACES, ...WORKED_OUTDATED.map((symbol) => ({ symbol, parent: 'A01B 1/00' }))].map(place) }));
    done(await app.get(PublishEdition, { strict: false }).execute(system, { scheme: 'ipc', edition: EDITION, inForce: '2099-01-01', skeletonDepth: 3, places: WORKED_PLACES.map(place) }));
    const cases = WORKED_EXAMPLES.map(caseOf);
    done(await app.get(ImportCases, { strict: false }).execute(system, cases.map((value) => ({ label: value.key, value })), { status: 'live' }));
    done(await app.get(PublishSet, { strict: false }).execute(system, { key: 'worked', version: 1, edition: EDITION, title: words, passMark: '1/2', cases }));
    const content = smallContent({ modules: [{ key: 'm', title: words, lessons: [{ key: 'l', slug: 'cases', title: words, minutes: 10, blocks: [
      { kind: 'activity', key: 'the-set', activity: 'classificationSet', title: words, params: { set: 'worked' } }] }] }] });
    const offering = await makeOffering(app, system, { training: { slug: 'worked', content } });
    personId = await server.person();
    await makeEnrolment(app, await server.context(personId), personId, offering.id);
    opened = (await server.ask(personId, START, { input: { training: 'worked', activity: 'the-set', language: 'en' } })).data!['r'] as never;
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server?.close();
  });

  const check = async (example: WorkedExample): Promise<Opened> => {
    const { id } = opened.cases.find((each) => each.key === slugOf(example))!;
    const answer = await server.ask(personId, CHECK, { input: {
      id: newId({ now: () => server.clock.ms }), attemptId: opened.attemptId, caseId: id, tryNumber: 1, sequence: 1, language: 'en',
      places: example.answer.map(({ symbol, role }) => ({ symbol, ...(role ? { role } : {}) })),
    } });
    return answer.data!['r'] as never;
  };

  const preview = (example: WorkedExample): MarkedItem => {
    const tree = SchemeTree.build(WORKED_PLACES);
    if (!tree.ok) throw new Error(tree.refusal.kind);
    const previewed = previewCase(tree.value, example.key, example.answer, (symbol) => (WORKED_OUTDATED as readonly string[]).includes(symbol));
    if (!previewed.ok) throw new Error(previewed.refusal.kind);
    return markedItem(example.id, previewed.value[example.policy]);
  };

  it.each(WORKED_EXAMPLES.filter((example) => example.answer.length > 0).map((example) => [example.id, example] as const))(
    '%s: the same from the preview of the editor, the command and the server', async (id, example) => {
      const { f, ...expected } = example.expected;
      expect(preview(example)).toEqual({ id, ...example.expected });
      expect(fromCommand.get(id)).toEqual({ id, f, ...expected });
      const { marking } = (await check(example)).cases.find((each) => each.key === slugOf(example))!;
      const seen: Seen = {
        mark: marking!.mark, precision: marking!.precision, recall: marking!.recall,
        findings: marking!.findings.map(({ kind, answer, key, levels, level }) => ({
          symbol: (kind === 'missing' ? key : answer)!, kind: kind as MarkedItem['findings'][number]['kind'], ...(levels === null ? {} : { levels }), ...(level === null ? {} : { level }),
        })),
      };
      expect(seen).toEqual(expected);
    });

  it('nothing answered: 0 from preview and command; the server wants a place first', async () => {
    const example = WORKED_EXAMPLES.find((each) => each.answer.length === 0)!;
    expect(preview(example)).toEqual({ id: example.id, ...example.expected });
    expect(fromCommand.get(example.id)).toEqual({ id: example.id, ...example.expected });
    expect(await check(example)).toMatchObject({ __typename: 'AnswerNotValid', message: 'Choose at least one place first.' });
  });

  it.each<[string, string, string]>([
    ['is not JSON', '[{', 'notJson'],
    ['has an unknown symbol', JSON.stringify([itemOfExample(WORKED_EXAMPLES[0]!), { ...itemOfExample(WORKED_EXAMPLES[1]!), id: 'b', answer: [{ symbol: 'nowhere' }] }]), 'item "b": unknownSymbol: answer: no edition has the place “nowhere”.'],
  ])('a file that %s is refused by name, and nothing is printed', async (_, text, reason) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    const { code, stdout, stderr } = await runCommand(NO_DATABASE, ['marking', 'run', '--json', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('a file that is not there, and a call without one', async () => {
    expect(await runCommand(NO_DATABASE, ['marking', 'run', '--json', join(folder, 'no.json')])).toEqual({ code: 1, stdout: '', stderr: `${join(folder, 'no.json')}: unreadable: the file cannot be read (ENOENT).\n` });
    expect(await runCommand(NO_DATABASE, ['marking', 'run'])).toMatchObject({ code: 2, stdout: '' });
  });
});
