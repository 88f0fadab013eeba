import { join } from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';
import { graphql } from './graphql';

/** Who the demo knows, by role. */
export const ROLES = ['learner', 'learner2', 'trainer', 'coordinator', 'secretariat', 'administrator'] as const;

/** One of them. */
export type Role = (typeof ROLES)[number];

/** Where the sessions of a test run are kept. */
export const PEOPLE_FOLDER = join(import.meta.dirname, '../../test-results/people');

const PASSWORD = 'classmark-demo';

/** The file with the session of a role. */
export const sessionOf = (role: Role): string => join(PEOPLE_FOLDER, `${role}.json`);

/** Signs in by password; the session cookie is in the context afterwards. */
export async function signIn(context: APIRequestContext, url: string, role: Role): Promise<void> {
  const { signInWithPassword } = await graphql<{ signInWithPassword: { __typename: string; message?: string } }>(context, url,
    'mutation ($email: String!, $password: String!) { signInWithPassword(email: $email, password: $password) { __typename ... on Refusal { message } } }',
    { email: `${role}@demo.test`, password: PASSWORD });
  if (signInWithPassword.message !== undefined) throw new Error(`${role} cannot sign in: ${signInWithPassword.message}`);
}

/** Signs everybody in once and keeps the sessions: signing in again and again would be throttled, as it should be. */
export async function rememberEverybody(url: string): Promise<void> {
  for (const role of ROLES) {
    const context = await request.newContext({ baseURL: url });
    await signIn(context, url, role);
    await context.storageState({ path: sessionOf(role) });
    await context.dispose();
  }
}
