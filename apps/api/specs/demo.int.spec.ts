import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, UnitOfWork } from '@classmark/platform/server';
import { suiteDatabase, testSettings, type SuiteDatabase } from '@classmark/testkit';
import { createApp } from '../bootstrap';
import { loadDemo } from '../demo/load-demo';

describe('the demo', () => {
  let database: SuiteDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await suiteDatabase();
    app = await createApp(loadConfig(testSettings(database.url)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    expect(await loadDemo(app)).toBe(true);
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const one = async <Row>(sql: string) => (await app.get(UnitOfWork).read<Row>(sql))[0];

  it('loads once', async () => {
    expect(await loadDemo(app)).toBe(false);
  });

  it('publishes the seven trainings, one of them also in Arabic, and plans webinars', async () => {
    expect(await one(`select count(*) filter (where kind <> 'webinar')::int as trainings, count(*) filter (where kind = 'webinar')::int > 2 as webinars,
      count(*) filter (where 'ar' = any(languages) and kind <> 'webinar')::int as arabic from catalogue.training where current_release_id is not null`))
      .toEqual({ trainings: 7, webinars: true, arabic: 1 });
  });

  it('has a population enrolled in the courses over two and a half years, some of it completed and passed', async () => {
    expect(await one(`select count(*)::int as enrolments, count(p.enrolment_id)::int as participations, count(p.completed_at)::int as completions,
      count(p.passed_at)::int as passes, count(e.withdrawn_at)::int as withdrawals, count(distinct extract(year from e.enrolled_at))::int as years
      from learning.enrolment e left join learning.progress p on p.enrolment_id = e.id
      join catalogue.offering o on o.id = e.offering_id join catalogue.training t on t.id = o.training_id where t.kind = 'distanceCourse' and e.source = 'import'`))
      .toEqual({ enrolments: 78, participations: 58, completions: 38, passes: 33, withdrawals: 2, years: 3 });
  });

  it('writes to those who enrol these days, and to nobody about the past', async () => {
    expect(await one(`select count(*) filter (where template = 'learning.enrolled')::int as own_pace, count(*) filter (where not_after < '2026-11-24')::int as past
      from notices.message where template like 'learning.%'`)).toEqual({ own_pace: 4, past: 0 });
  });
});
