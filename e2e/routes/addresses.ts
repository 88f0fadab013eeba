import type { APIRequestContext } from '@playwright/test';
import { graphql } from '../people/graphql';
import type { Role } from '../people/sessions';

/** Asks the API as the person who will open the page. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/**
 * What stands for the parameters of each route that has some, taken from the demo. A route with parameters that is not
 * named here makes the gate red: say how it is reached.
 */
const PARAMETERS: Readonly<Record<string, (ask: Ask) => Promise<Record<string, string>>>> = {
  'trainings/$slug': async () => ({ slug: 'nice-classification-basics' }),
  'trainings/$slug/lessons/$lesson': async (ask) => ({ slug: 'nice-classification-basics', lesson: await firstLesson(ask) }),
  'trainings/$slug/practice/$activity': async () => ({ slug: 'nice-classification-basics', activity: 'nice-set' }),
  'practice/$scheme': async () => ({ scheme: 'nice' }),
  'classifications/$scheme/$edition': async () => ({ scheme: 'nice', edition: '13-2026' }),
  'classifications/$scheme/$edition/$place': async () => ({ scheme: 'ipc', edition: '2026.01', place: 'A01B1-02' }),
  'classifications/$scheme/$edition/changes': async () => ({ scheme: 'vienna', edition: '10' }),
  'webinars/$offeringId': async (ask) => ({ offeringId: await aWebinar(ask) }),
  'webinars/$offeringId/room': async (ask) => ({ offeringId: await aWebinar(ask) }),
  'teach/cases/$caseId': async (ask) => ({ caseId: await aCase(ask, 'toothed spade') }),
  'teach/classification/cases/$caseId': async (ask) => ({ caseId: await aCase(ask, 'four kinds of wax') }),
  'teach/webinars/$offeringId': async (ask) => ({ offeringId: await aWebinar(ask) }),
  'teach/offerings/$offeringId': async (ask) => ({ offeringId: await aCourse(ask) }),
  'exams/$examId': async (ask) => ({ examId: await anExam(ask, 'open', 'running', 'handedIn') }),
  'exams/$examId/result': async (ask) => ({ examId: await anExam(ask, 'released') }),
  'teach/exams/$examId': async (ask) => ({ examId: await aTaughtExam(ask) }),
  'secretariat/register/$entryId': async (ask) => ({ entryId: await aRegisterEntry(ask) }),
  'secretariat/reports/$year': async () => ({ year: '2020' }),
};

const ROLE_OF_AREA: Readonly<Record<string, Role>> = { teach: 'trainer', office: 'coordinator', secretariat: 'secretariat', administration: 'administrator' };

/** Pages that everybody gets, and that ask afterwards who reads: seen as the one they are for. */
const ROLE_OF_PATH: Readonly<Record<string, Role>> = { practice: 'learner', 'practice/$scheme': 'learner' };

/** Whether the gate knows how to reach a route. */
export const isKnown = (path: string): boolean => !path.includes('$') || path in PARAMETERS;

/** Who opens it: nobody where everybody may, otherwise the role of its area. */
export const roleFor = ({ path, signedIn }: { path: string; signedIn: boolean }): Role | null => (signedIn ? ROLE_OF_AREA[path.split('/')[0]!] ?? 'learner' : ROLE_OF_PATH[path] ?? null);

/** The address below the language, parameters filled in: "trainings/nice-classification-basics". */
export async function addressOf(path: string, context: APIRequestContext, url: string): Promise<string> {
  if (!path.includes('$')) return path;
  const values = await PARAMETERS[path]!((query, variables) => graphql(context, url, query, variables));
  return path.replaceAll(/\$(\w+)/g, (_match, name: string) => values[name]!);
}

async function firstLesson(ask: Ask): Promise<string> {
  const { training } = await ask<{ training: { modules: { lessons: { slug: string }[] }[] } }>('{ training(slug: "nice-classification-basics", language: "en") { modules { lessons { slug } } } }');
  return training.modules[0]!.lessons[0]!.slug;
}

async function aWebinar(ask: Ask): Promise<string> {
  const { webinars } = await ask<{ webinars: { nodes: { id: string }[] } }>('{ webinars(first: 1) { nodes { id } } }');
  return webinars.nodes[0]!.id;
}

async function aCourse(ask: Ask): Promise<string> {
  const { rosterOfferings } = await ask<{ rosterOfferings: { id: string; enrolled: number; offering: { kind: string } }[] }>('{ rosterOfferings { id enrolled offering { kind } } }');
  return rosterOfferings.find(({ enrolled, offering }) => enrolled > 0 && offering.kind !== 'webinar')!.id;
}

async function aRegisterEntry(ask: Ask): Promise<string> {
  const { register } = await ask<{ register: { entries: { id: string }[] } }>('{ register(year: 2020) { entries { id } } }');
  return register.entries[0]!.id;
}

async function anExam(ask: Ask, ...states: readonly string[]): Promise<string> {
  const { myExams } = await ask<{ myExams: { id: string; state: string }[] }>('{ myExams { id state } }');
  return myExams.find(({ state }) => states.includes(state))!.id;
}

async function aTaughtExam(ask: Ask): Promise<string> {
  const { taughtExams } = await ask<{ taughtExams: { nodes: { id: string }[] } }>('{ taughtExams(first: 1) { nodes { id } } }');
  return taughtExams.nodes[0]!.id;
}

async function aCase(ask: Ask, words: string): Promise<string> {
  const { caseBank } = await ask<{ caseBank: { nodes: { id: string }[] } }>('query ($words: String!) { caseBank(filter: { words: $words }, first: 1) { nodes { id } } }', { words });
  return caseBank.nodes[0]!.id;
}
