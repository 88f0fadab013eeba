import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, UnitOfWork } from '@classmark/platform/server';
import { suiteDatabase, testSettings, type SuiteDatabase } from '@classmark/testkit';
import { createApp } from '../bootstrap';
import { loadDemo } from '../demo/load-demo';

describe('the demo', () => {
  let database: SuiteDatabase;
  let app: NestFastifyApplication;
  let tookMs = 0;

  beforeAll(async () => {
    database = await suiteDatabase();
    app = await createApp(loadConfig(testSettings(database.url)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const from = performance.now();
    expect(await loadDemo(app)).toBe(true);
    tookMs = performance.now() - from;
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const one = async <Row>(sql: string) => (await app.get(UnitOfWork).read<Row>(sql))[0];

  it('loads in a few seconds, once', async () => {
    expect(tookMs).toBeLessThan(20_000);
    expect(await loadDemo(app)).toBe(false);
  });

  it('publishes the seven trainings and three webinars', async () => {
    expect(await one(`select count(*) filter (where kind <> 'webinar')::int as trainings, count(*) filter (where kind = 'webinar')::int as webinars,
      count(*) filter (where 'ar' = any(languages) and kind <> 'webinar')::int as arabic from catalogue.training where current_release_id is not null`))
      .toEqual({ trainings: 7, webinars: 3, arabic: 1 });
  });

  it('has enrolments of two and a half years, some of them completed and passed, and no mail about the past', async () => {
    const figures = await one<Record<string, number>>(`select count(*)::int as enrolments, count(p.enrolment_id)::int as participations, count(p.completed_at)::int as completions,
      count(p.passed_at)::int as passes, count(e.withdrawn_at)::int as withdrawals, count(distinct extract(year from e.enrolled_at))::int as years
      from learning.enrolment e left join learning.progress p on p.enrolment_id = e.id`);
    expect(figures).toEqual({ enrolments: 200, participations: 137, completions: 38, passes: 33, withdrawals: 5, years: 3 });
    expect(await one(`select count(*)::int as mails from notices.message where template like 'learning.%'`)).toEqual({ mails: 5 });
  });
});
