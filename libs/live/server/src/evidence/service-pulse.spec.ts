import { ServicePulse } from './service-pulse';

/** Statements of a process that starts while a room is open. */
async function statementsAtStart(httpAdapter: object | null): Promise<string[]> {
  const statements: string[] = [];
  const query = async (sql: string): Promise<object[]> => {
    statements.push(sql);
    return sql.includes('exists') ? [{ any: true }] : [{ at: new Date(0) }];
  };
  const work = { read: query, run: async (_ctx: object, inTransaction: (tx: object) => Promise<void>) => inTransaction({ query }) };
  const pulse = new ServicePulse(work as never, { now: () => 60_000 }, { httpAdapter } as never);
  await pulse.onApplicationBootstrap();
  return statements;
}

describe('the pulse of the service', () => {
  it('is renewed where messages and heartbeats arrive, a silence before it being downtime', async () => {
    const statements = await statementsAtStart({});
    expect(statements.filter((sql) => sql.startsWith('insert into live.downtime'))).toHaveLength(1);
    expect(statements.filter((sql) => sql.startsWith('insert into live.service_pulse'))).toHaveLength(1);
  });

  it('is not renewed by a worker or a command, so that they cannot hide that nobody listens', async () => {
    expect(await statementsAtStart(null)).toEqual([]);
  });
});
