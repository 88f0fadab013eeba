// Writes the data of performance.md §1 straight into the tables, the same for the same seed: about 200 offices, 20,000 learners, 50 courses,
// 200,000 enrolments over five years with their progress, outcomes and facts. The demo is there before: offices, schemes, sets of cases.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { BENCH_ID_SQL, benchId } from './seeded.mjs';
import { benchTrainings, KIND } from './trainings.mjs';

/** Learners with a session, for whom the load asks. */
export const SIGNED_IN = 2_000;
/** Learners with an open set of cases. */
export const PRACTISING = 64;

const SIZE = { people: 20_000, trainings: 50, enrolmentsOfEach: 10, years: 5 };

/** The cookie of learner `number` (from 1). */
export const tokenOf = (number) => createHash('sha256').update(`bench token ${number}`).digest('base64url');

/**
 * @param {string} url
 * @param {{ seed: number, nowMs: number }} options
 * @returns counts, for the report
 */
export async function writeBenchData(url, { seed, nowMs }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(BENCH_ID_SQL);
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`); // what is written here is whole: foreign keys and append-only rules are checked by the tests
    await people(client, nowMs);
    const existing = Number((await client.query('select count(*) from catalogue.training where current_release_id is not null')).rows[0].count);
    const trainings = benchTrainings(SIZE.trainings - existing, seed);
    for (const training of trainings) await publish(client, training, nowMs);
    await enrolments(client, trainings.length, nowMs);
    await facts(client);
    await sessions(client, nowMs);
    await attempts(client, nowMs);
    await client.query('commit');
    await client.query('vacuum analyze');
    const { rows: [counts] } = await client.query(`select (select count(*) from identity.office)::int as offices, (select count(*) from identity.person)::int as people,
      (select count(*) from catalogue.training)::int as trainings, (select count(*) from learning.enrolment)::int as enrolments, (select count(*) from reporting.fact)::int as facts`);
    return { ...counts, slugs: trainings.map(({ slug }) => slug), offerings: trainings.map(({ offeringId }) => offeringId) };
  } finally {
    await client.end();
  }
}

/** Learner `n` belongs to an office, one of six only claims to. */
async function people(client, nowMs) {
  const began = new Date(nowMs - SIZE.years * 365 * 86_400_000);
  await client.query(`insert into identity.person (id, email, display_name, language, time_zone, created_at)
    select pg_temp.bench_id(${KIND.person}, n), 'bench-' || n || '@bench.test', 'Bench learner ' || n, 'en', 'Europe/Zurich', $2 from generate_series(1, $1::int) n`, [SIZE.people, began]);
  await client.query(`insert into identity.affiliation (id, person_id, office_code, audience, valid_from, confirmed_at, confirmed_by)
    select pg_temp.bench_id(${KIND.affiliation}, n), pg_temp.bench_id(${KIND.person}, n), o.code, 'ipoStaff', $2, case when n % 6 > 0 then $2::timestamptz end, case when n % 6 > 0 then 'secretariat' end
    from generate_series(1, $1::int) n
    join (select code, row_number() over (order by code) as place, count(*) over () as offices from identity.office where can_have_staff) o on o.place = 1 + (n * 7919) % o.offices`, [SIZE.people, began]);
}

async function publish(client, { id, releaseId, offeringId, number, slug, topics, content, titles, search, minutes }, nowMs) {
  const at = new Date(nowMs - SIZE.years * 365 * 86_400_000);
  await client.query(`insert into catalogue.training (id, slug, kind, level, topics, audiences, languages, minutes, titles, search_text, current_release_id, position, created_at)
    values ($1, $2, 'distanceCourse', 'introduction', $3, '{}', '{en}', $4, $5, $6, $7, $8, $9)`, [id, slug, topics, minutes, titles, search, releaseId, 1000 + number, at]);
  await client.query(`insert into catalogue.release (id, training_id, number, content, created_at, published_at) values ($1, $2, 1, $3, $4, $4)`, [releaseId, id, content, at]);
  await client.query(`insert into catalogue.offering (id, training_id, release_id, zone, languages, audiences, policy, created_at) values ($1, $2, $3, 'Europe/Zurich', '{en}', '{}', 'self', $4)`, [offeringId, id, releaseId, at]);
}

const SNAPSHOT = `jsonb_build_object('officeCode', a.office_code, 'countryCode', o.country_code, 'organization', o.kind = 'organization', 'region', o.region,
  'developmentStatus', 'notStated', 'ldc', false, 'audience', a.audience, 'confirmed', a.confirmed_at is not null)`;

/** Ten trainings each, spread over five years; six of ten are begun, four completed, two passed. */
async function enrolments(client, trainings, nowMs) {
  await client.query(`insert into learning.enrolment (id, person_id, offering_id, episode, source, actor_id, snapshot, enrolled_at)
    select pg_temp.bench_id(${KIND.enrolment}, (n - 1) * $2::int + k), a.person_id, pg_temp.bench_id(${KIND.offering}, 1 + (n * 13 + k) % $3::int), 1, 'self', a.person_id, ${SNAPSHOT},
      $4::timestamptz - make_interval(secs => ((n * 104729::bigint + k * 1299709::bigint) % (${SIZE.years} * 31536000::bigint))::float8)
    from generate_series(1, $1::int) n cross join generate_series(1, $2::int) k
    join identity.affiliation a on a.person_id = pg_temp.bench_id(${KIND.person}, n) join identity.office o on o.code = a.office_code`,
  [SIZE.people, SIZE.enrolmentsOfEach, trainings, new Date(nowMs)]);
  const ours = `from learning.enrolment e, lateral (select ('x' || right(e.id::text, 12))::bit(48)::bigint % 10 as part) p where e.id >= pg_temp.bench_id(${KIND.enrolment}, 0) and e.id <= pg_temp.bench_id(${KIND.enrolment}, 1 << 30)`;
  await client.query(`insert into learning.enrolment_event (id, enrolment_id, kind, at, actor_id)
    select pg_temp.bench_id(${KIND.event}, row_number() over ()), e.id, 'enrolled', e.enrolled_at, e.person_id ${ours}`);
  await client.query(`insert into learning.activity_start (enrolment_id, activity_key, at) select e.id, 'l1', e.enrolled_at + interval '1 hour' ${ours} and p.part < 6`);
  await client.query(`insert into learning.outcome (id, enrolment_id, activity_key, kind, rule_version, evidence, at)
    select pg_temp.bench_id(${KIND.outcome}, row_number() over ()), e.id, 'l' || l, 'seen', 'reading/1', '{}', e.enrolled_at + l * interval '1 hour'
    ${ours.replace(' where ', ' cross join generate_series(1, 2) l where ')} and p.part < 6`);
  await client.query(`insert into learning.progress (enrolment_id, started_at, last_key, last_at, done, completed_at, passed_at, rule_version, revision)
    select e.id, e.enrolled_at + interval '1 hour', 'l2', e.enrolled_at + interval '2 hours', '{l1,l2}', case when p.part < 4 then e.enrolled_at + interval '9 days' end,
      case when p.part < 2 then e.enrolled_at + interval '9 days' end, case when p.part < 4 then 'completion/1' end, 2 ${ours} and p.part < 6`);
}

/** What the events of these enrolments would have told the ledger. `npm run cli -- ledger rebuild` makes the numbers of it. */
async function facts(client) {
  await client.query(`insert into reporting.fact (id, kind, person_id, enrolment_id, offering_id, training_id, training_kind, topics, at, office_code, country_code, organization, region,
      development_status, ldc, audience, confirmed, source, rule_version, recorded_at)
    select pg_temp.bench_id(${KIND.fact}, row_number() over ()), k.kind, e.person_id, e.id, e.offering_id, o.training_id, t.kind, t.topics, e.enrolled_at + k.later,
      e.snapshot->>'officeCode', e.snapshot->>'countryCode', (e.snapshot->>'organization')::boolean, e.snapshot->>'region', 'notStated', false, e.snapshot->>'audience',
      (e.snapshot->>'confirmed')::boolean, 'self', 'completion/1', e.enrolled_at + k.later
    from learning.enrolment e join catalogue.offering o on o.id = e.offering_id join catalogue.training t on t.id = o.training_id left join learning.progress p on p.enrolment_id = e.id
    cross join lateral (values ('enrolment', interval '0', true), ('participation', interval '1 hour', p.started_at is not null), ('completion', interval '9 days', p.completed_at is not null),
      ('pass', interval '9 days', p.passed_at is not null)) k(kind, later, holds)
    where k.holds and e.id >= pg_temp.bench_id(${KIND.enrolment}, 0) and e.id <= pg_temp.bench_id(${KIND.enrolment}, 1 << 30)`);
}

async function sessions(client, nowMs) {
  const hashes = Array.from({ length: SIGNED_IN }, (_, index) => createHash('sha256').update(tokenOf(index + 1)).digest());
  await client.query(`insert into identity.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
    select pg_temp.bench_id(${KIND.session}, n), hash, pg_temp.bench_id(${KIND.person}, n), $2, $2, $2::timestamptz + interval '30 days' from unnest($1::bytea[]) with ordinality as h(hash, n)`, [hashes, new Date(nowMs)]);
}

/** Open sets of Nice cases; the training is the demo's. */
async function attempts(client, nowMs) {
  const { rows: [set] } = await client.query(`select s.id, o.id as offering from classification.exercise_set s, catalogue.offering o join catalogue.training t on t.id = o.training_id
    where s.key like 'nice%' and t.slug = 'nice-classification-basics' order by s.version desc limit 1`);
  if (!set) throw new Error('bench: the demo has no set of Nice cases.');
  await client.query(`insert into learning.enrolment (id, person_id, offering_id, episode, source, actor_id, snapshot, enrolled_at)
    select pg_temp.bench_id(${KIND.enrolment}, (1::bigint << 32) + n), a.person_id, $2, 1, 'self', a.person_id, ${SNAPSHOT}, $3 from generate_series(1, $1::int) n
    join identity.affiliation a on a.person_id = pg_temp.bench_id(${KIND.person}, n) join identity.office o on o.code = a.office_code`, [PRACTISING, set.offering, new Date(nowMs)]);
  await client.query(`insert into classification.attempt (id, enrolment_id, person_id, activity_key, set_id, number, started_at)
    select pg_temp.bench_id(${KIND.attempt}, n), pg_temp.bench_id(${KIND.enrolment}, (1::bigint << 32) + n), pg_temp.bench_id(${KIND.person}, n), 'nice-set', $2, 1, $3 from generate_series(1, $1::int) n`, [PRACTISING, set.id, new Date(nowMs)]);
}

export { benchId, KIND };
