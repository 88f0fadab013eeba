import pg from 'pg';
import { suiteDatabase } from '@classmark/testkit';
import type { Config } from '../config/config.schema';
import { ChangeFeed } from './change-feed';

describe('the change feed of two processes', () => {
  let database: Awaited<ReturnType<typeof suiteDatabase>>;
  let [here, there]: ChangeFeed[] = [];
  const heard: string[] = [];

  beforeAll(async () => {
    database = await suiteDatabase();
    [here, there] = [0, 1].map(() => new ChangeFeed({ DATABASE_URL: database.url } as Config));
    await here!.start();
    await there!.start();
    there!.on('sockets.session', (id) => heard.push(id));
  });
  afterAll(async () => {
    await here?.stop();
    await there?.stop();
    await database?.drop();
  });

  /** What the other process hears within some seconds, once it has heard `id`. */
  async function hears(id: string): Promise<boolean> {
    for (const end = performance.now() + 20_000; performance.now() < end && !heard.includes(id);) await new Promise((resolve) => { setTimeout(resolve, 50); });
    return heard.includes(id);
  }

  it('carries a change from one to the other', async () => {
    here!.publish('sockets.session', 'first');
    expect(await hears('first')).toBe(true);
  });

  it('carries what was published while the line of the publisher was lost', async () => {
    const operator = new pg.Client({ connectionString: database.url });
    await operator.connect();
    const own: string[] = [];
    here!.on('sockets.session', (id) => own.push(id));
    // The feed that listened first is the one that publishes.
    await operator.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'classmark-feed' order by backend_start limit 1`);
    await operator.end();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    here!.publish('sockets.session', 'second');
    expect(await hears('second')).toBe(true);
    expect(own).toContain('second');
  });
});
