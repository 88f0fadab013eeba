// People who sit an exam, written into the tables in one go: signing up 200 people is tested elsewhere.
import { createHash } from 'node:crypto';

const idOf = (kind, number) => `018e${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/**
 * People with a session, enrolled in an offering, an office each in turn.
 * @param {import('pg').Client} client
 * @param {{ count: number, offeringId: string }} options
 * @returns {Promise<{ personId: string, cookie: string }[]>}
 */
export async function writeExaminees(client, { count, offeringId }) {
  const people = Array.from({ length: count }, (_, number) => {
    const token = createHash('sha256').update(`examinee ${number}`).digest('base64url');
    return { personId: idOf(1, number), cookie: `classmark=${token}`, hash: createHash('sha256').update(token).digest() };
  });
  const ids = people.map(({ personId }) => personId);
  const long = `now() - interval '90 days'`;
  await client.query(`insert into identity.person (id, email, display_name, language, time_zone, created_at)
    select id, 'examinee-' || n || '@tests.example', 'Examinee ' || n, 'en', 'Europe/Zurich', ${long} from unnest($1::uuid[]) with ordinality as p(id, n)`, [ids]);
  await client.query(`insert into identity.affiliation (id, person_id, office_code, audience, valid_from, confirmed_at, confirmed_by)
    select gen_random_uuid(), p.id, o.code, 'ipoStaff', ${long}, ${long}, 'secretariat' from unnest($1::uuid[]) with ordinality as p(id, n)
    join (select code, row_number() over (order by code) as place, count(*) over () as offices from identity.office where can_have_staff) o on o.place = 1 + p.n % o.offices`, [ids]);
  await client.query(`insert into identity.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
    select gen_random_uuid(), h.hash, h.id, now(), now(), now() + interval '1 day' from unnest($1::bytea[], $2::uuid[]) as h(hash, id)`, [people.map(({ hash }) => hash), ids]);
  await client.query(`insert into learning.enrolment (id, person_id, offering_id, episode, source, actor_id, snapshot, enrolled_at)
    select gen_random_uuid(), a.person_id, $2, 1, 'import', a.person_id, jsonb_build_object('officeCode', a.office_code, 'countryCode', null, 'organization', false, 'region', o.region,
      'developmentStatus', 'notStated', 'ldc', false, 'audience', 'ipoStaff', 'confirmed', true), now() - interval '1 day' + p.n * interval '1 second'
    from unnest($1::uuid[]) with ordinality as p(id, n) join identity.affiliation a on a.person_id = p.id join identity.office o on o.code = a.office_code`, [ids, offeringId]);
  return people.map(({ personId, cookie }) => ({ personId, cookie }));
}
