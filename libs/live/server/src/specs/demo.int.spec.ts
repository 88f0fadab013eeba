import { loadIdentityDemo } from '@classmark/identity/server/demo';
import { loadLiveDemo } from '../demo';
import { LiveApp } from './live-app';

describe('the demo of live', () => {
  let live: LiveApp;
  beforeAll(async () => {
    live = await LiveApp.start({});
    await loadIdentityDemo(live.app, live.system);
  });
  afterAll(() => live?.close());

  it('holds two webinars, with attendance both proven and known from looks only, and plans two', async () => {
    const from = performance.now();
    await loadLiveDemo(live.app, live.system);
    expect(performance.now() - from).toBeLessThan(4_000);
    expect(await live.rows('select state, count(*)::int as n, bool_and(settled_at is not null) as settled from live.webinar_session group by state order by state'))
      .toEqual([{ state: 'ended', n: 2, settled: true }, { state: 'scheduled', n: 2, settled: false }]);
    const grades = await live.rows<{ grade: string; n: number; attended: number }>('select grade, count(*)::int as n, (count(*) filter (where attended))::int as attended from live.attendance group by grade order by grade');
    expect(grades.map((row) => row.grade)).toEqual(['A', 'C']);
    expect(await live.rows('select count(*)::int as n from live.attendance where not attended')).toEqual([{ n: 11 }]);
  });
});
