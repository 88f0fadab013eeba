import { serverAudits } from 'graphql-http';
import { startTestApp, type RunningApp } from './test-app';

// These four send `__type(name: $name)`: introspection, which production refuses. They are about variables, and pass
// wherever introspection is on.
const ASKING_THE_SCHEMA = /allow (map|URL-encoded JSON string) \{variables\} parameter/;

describe.each(['test', 'production'])('GraphQL over HTTP, by the audits of graphql-http, with NODE_ENV %s', (mode) => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startTestApp({ NODE_ENV: mode });
  });
  afterAll(() => running.app.close());

  for (const audit of serverAudits({ url: () => `${running.url}/graphql` })) {
    const refused = mode === 'production' && ASKING_THE_SCHEMA.test(audit.name);
    it(`${audit.name}${refused ? ' (refused: it asks for the schema)' : ''}`, async () => {
      const { status } = await audit.fn();
      expect(status === 'ok').toBe(!refused);
    });
  }

  it('are 61', () => {
    expect(serverAudits({ url: '' })).toHaveLength(61);
  });
});
