import { ask, codes, get, post } from './asking';
import { startTestApp, type RunningApp } from './test-app';

describe('a hostile request over HTTP', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startTestApp();
  });
  beforeEach(() => {
    running.deeds.done.length = 0;
  });
  afterAll(() => running.app.close());

  it('cannot run a mutation from a form of another site', async () => {
    const answer = await post(running, 'query=mutation{doIt}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer.status).toBe(415);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
      expect((await post(running, '{"query":"mutation{doIt}"}', { 'content-type': type })).status).toBe(415);
    }
    expect(running.deeds.done).toEqual([]);
  });

  it('cannot run a mutation by GET', async () => {
    expect((await get(running, { query: 'mutation { doIt }' })).status).toBe(405);
    expect(running.deeds.done).toEqual([]);
  });

  it('cannot pass a parsed document instead of its text', async () => {
    const answer = await post(running, JSON.stringify({ query: { kind: 'Document', definitions: [] } }));
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('cannot send many operations as one batch', async () => {
    const answer = await post(running, JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]));
    expect([answer.status, codes(answer), answer.data]).toEqual([400, ['BAD_USER_INPUT'], undefined]);
  });

  it('is refused for too many aliases', async () => {
    const answer = await ask(running, `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`);
    expect(answer.errors![0]!.message).toMatch(/too (rich in aliases|wide at its root): at most (30|10)\./);
    expect(answer.data).toBeUndefined();
    const nested = await ask(running, `{ leaves { ${Array.from({ length: 31 }, (_, index) => `a${index}: name`).join(' ')} } }`);
    expect(nested.errors![0]!.message).toBe('The document is too rich in aliases: at most 30.');
  });

  it('is refused for more root fields than ten', async () => {
    expect((await ask(running, `{ ${'hello '.repeat(11)} }`)).errors![0]!.message).toBe('The document is too wide at its root: at most 10.');
  });

  it('is refused for depth', async () => {
    const nested = (depth: number) => `{ leaves { ${'child { '.repeat(depth)} name ${'} '.repeat(depth)} } }`;
    expect((await ask(running, nested(10))).errors).toBeUndefined();
    expect((await ask(running, nested(11))).errors![0]!.message).toBe('The document is too deep: at most 12.');
  });

  it('is refused for a fragment bomb in milliseconds, not seconds', async () => {
    // Walked through, it would be a million million fields: that takes hours, so two seconds of a busy machine tell it apart.
    const levels = Array.from({ length: 40 }, (_, level) => `fragment f${level} on Leaf { name ${level < 39 ? `...f${level + 1} ...f${level + 1}` : ''} }`);
    const started = performance.now();
    const answer = await ask(running, `{ leaves { ...f0 } } ${levels.join('\n')}`);
    expect(answer.errors![0]!.message).toBe('The document is too large: at most 500.');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused for a fragment that contains itself', async () => {
    const answer = await ask(running, '{ leaves { ...a } } fragment a on Leaf { child { ...b } } fragment b on Leaf { child { ...a } }');
    expect(answer.errors![0]!.message).toBe('The fragment a contains itself.');
  });

  it('is refused for fragments nobody uses when they are many', async () => {
    const answer = await ask(running, `{ hello } fragment f on Leaf { ${'name '.repeat(600)} }`);
    expect(answer.errors![0]!.message).toBe('The document is too large: at most 500.');
  });

  it('is refused for tokens, characters and bytes', async () => {
    expect((await ask(running, `{ ${'hello '.repeat(2_001)} }`)).errors![0]!.message).toContain('2000 tokens');
    expect((await ask(running, `{ hello ${','.repeat(20_000)} }`)).errors![0]!.message).toBe('The document is too long: at most 20000 characters.');
    const flood = await ask(running, `{ hello ${','.repeat(900_000)} }`);
    expect([flood.status, codes(flood)]).toEqual([413, ['BAD_USER_INPUT']]);
  });

  it('is refused for lists in lists that would answer with too much', async () => {
    expect((await ask(running, '{ leaves(first: 100000) { name } }')).errors![0]!.message).toContain('The answer could hold 100001 fields');
    const byVariable = await ask(running, 'query ($n: Int!) { leaves(first: $n) { name } }', { variables: { n: 50_000 } });
    expect(byVariable.errors![0]!.message).toContain('The answer could hold 50001 fields');
    expect((await ask(running, '{ leaves(first: 100) { name } }')).data).toHaveProperty('leaves');
  });

  it('learns nothing of the schema in production: no introspection, no suggestions', async () => {
    expect(codes(await ask(running, '{ __schema { types { name } } }'))).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    const answer = await ask(running, '{ helo }');
    expect(answer.errors!.map(({ message }) => message)).toEqual(['Cannot query field "helo" on type "Query".']);
    const badValue = await ask(running, 'query ($n: Int!) { leaves(first: $n) { name } }', { variables: { n: 'many' } });
    expect(badValue.text).not.toContain('Did you mean');
  });

  it('gets at most five validation errors and the word that it is enough', async () => {
    const answer = await ask(running, '{ a b c d e f g h }');
    expect(answer.errors).toHaveLength(6);
    expect(answer.errors![5]!.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });

  it('reads no internal message: not of a resolver, not of the context', async () => {
    const fromResolver = await ask(running, '{ boom }');
    expect(fromResolver.errors![0]).toMatchObject({ message: 'Internal error', extensions: { code: 'INTERNAL', requestId: fromResolver.headers.get('x-request-id') } });
    const fromContext = await ask(running, '{ hello }', { headers: { 'x-broken': '1' } });
    expect([fromContext.status, codes(fromContext)]).toEqual([500, ['INTERNAL']]);
    expect(fromResolver.text + fromContext.text).not.toContain('hunter2');
    const logged = running.log.filter((line) => line.includes('hunter2')).map((line) => JSON.parse(line) as { requestId: string });
    expect(logged.map(({ requestId }) => requestId)).toEqual([fromResolver.headers.get('x-request-id'), fromContext.headers.get('x-request-id')]);
  });

  it('of another site is refused where cookies travel along', async () => {
    const cookie = 'session=trainer';
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const headers of foreign) {
      const answer = await ask(running, 'mutation { doIt }', { headers: { cookie, ...headers } });
      expect([answer.status, codes(answer)]).toEqual([403, ['FORBIDDEN']]);
    }
    expect(running.deeds.done).toEqual([]);
    const own = await ask(running, 'mutation { doIt }', { headers: { cookie, origin: running.url, 'sec-fetch-site': 'same-origin' } });
    expect(own.data).toEqual({ doIt: 'done' });
  });
});

describe('an honest request over HTTP', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await startTestApp();
  });
  beforeEach(() => {
    running.deeds.done.length = 0;
  });
  afterAll(() => running.app.close());

  it('runs the operation that it names, also when the other one ran before', async () => {
    const query = 'query A { hello } mutation B { doIt }';
    expect((await ask(running, query, { operationName: 'B' })).data).toEqual({ doIt: 'done' });
    expect((await ask(running, query, { operationName: 'A' })).data).toEqual({ hello: 'world' });
    expect((await get(running, { query, operationName: 'A' })).data).toEqual({ hello: 'world' });
    expect(codes(await ask(running, query, { operationName: 'C' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(running, query))).toEqual(['BAD_USER_INPUT']);
    expect(running.deeds.done).toEqual(['doIt']);
  });

  it('meets the access rules: a stranger, the wrong role, the right role, and a field that declares none', async () => {
    expect(codes(await ask(running, '{ me }'))).toEqual(['UNAUTHENTICATED']);
    expect((await ask(running, '{ me }', { headers: { cookie: 'session=learner' } })).data).toEqual({ me: 'learner' });
    expect(codes(await ask(running, '{ roster }'))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask(running, '{ roster }', { headers: { cookie: 'session=learner' } }))).toEqual(['FORBIDDEN']);
    expect(codes(await ask(running, '{ undeclared }', { headers: { cookie: 'session=trainer' } }))).toEqual(['FORBIDDEN']);
    expect(running.deeds.done).toEqual([]);
    expect((await ask(running, '{ roster }', { headers: { cookie: 'session=trainer' } })).data).toEqual({ roster: 'roster' });
  });

  it('is told what is wrong with its input, in words for it', async () => {
    const bad = await ask(running, '{ echo(at: "2026-02-30T09:00:00Z") }');
    expect(bad.errors).toMatchObject([{ message: 'This is not a DateTime.', extensions: { code: 'BAD_USER_INPUT' } }]);
    const throttled = await ask(running, '{ throttled }');
    expect(throttled.errors).toMatchObject([{ message: 'Too many attempts.', extensions: { code: 'THROTTLED', retryAfterSeconds: 30 } }]);
  });

  it('gets the cookie that a mutation sets', async () => {
    const answer = await ask(running, 'mutation { doIt }');
    expect(answer.headers.get('set-cookie')).toBe('session=person; Path=/; HttpOnly; SameSite=Lax');
  });
});
