import sharp from 'sharp';
import { crc32 } from 'node:zlib';
import { makeOffering, smallContent, TestServer } from '@classmark/catalogue/server/testing';
import type { CaseFile } from '@classmark/classification/core';
import { signedInCookie } from '@classmark/identity/server/testing';
import { LearningModule, learningEntities } from '@classmark/learning/server';
import { makeEnrolment } from '@classmark/learning/server/testing';
import { isRefusal } from '@classmark/platform/server';
import { CaseStore } from '../case/case-store';
import { ImportCases } from '../case/import-cases';
import { ClassificationModule, classificationEntities } from '../classification.module';
import { loadClassificationDemo } from '../demo';
import { PaperStore } from '../exam/paper-store';
import { PublishSet } from '../exercise/publish-set';

const SAVE = 'mutation ($input: SaveCaseFields!) { r: saveCase(input: $input) { __typename ... on CaseNotValid { findings { path kind } } ... on CaseForAuthors { id versions { id file } } } }';
const STATUS = 'mutation ($input: ChangeCaseStatusFields!) { r: changeCaseStatus(input: $input) { __typename ... on CaseNotValid { findings { path kind } } ... on CaseForAuthors { id } } }';
const START = 'mutation ($input: StartClassificationSetFields!) { r: startClassificationSet(input: $input) { ... on ClassificationPractice { cases { key images { address width height alt caption } } } } }';
const WRITTEN = ['classification.case_image', 'classification.case_record', 'classification.case_version'] as const;

const picture = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#a33' } });
const pictured = (key: string, image: object): CaseFile => ({
  key, edition: 'NCL 13-2026', kind: 'term', difficulty: 1, tests: 'nice.finished-goods-by-purpose', tags: [], source: 'own case', title: { en: 'Umbrellas' }, parts: [{ heading: { en: 'Term' }, text: { en: 'Umbrellas' } }],
  images: [{ width: 0, height: 0, caption: null, alt: { en: 'An open umbrella' }, ...image } as never], answer: [{ accept: [{ symbol: '18' }] }], accepted: { 18: { en: 'They have their place.' } }, wrong: { 25: { en: 'Nobody wears it.' } }, rule: { en: 'What it is for decides.' },
});

/** A PNG whose head claims other measures than it has. */
function claiming(png: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

describe('pictures of cases', () => {
  let server: TestServer;
  let trainer: string;
  let learner: string;
  beforeAll(async () => {
    server = await TestServer.start({ modules: [LearningModule, ClassificationModule], entities: [...learningEntities, ...classificationEntities] }, ['webinar', 'check']);
    await loadClassificationDemo(server.app, server.system);
    trainer = await server.person({ roles: [{ role: 'trainer' }] });
    learner = await server.person();
  });
  afterAll(() => server?.close());

  /** Rows of pictures and cases, and what was noted of them; signing in is noted, too. */
  const written = async () => ({ ...await server.counts(...WRITTEN), ...(await server.rows<{ noted: number }>(`select count(*)::integer as noted from platform.audit_entry where action like 'classification.%'`))[0] });
  const headersOf = async (who: string | null): Promise<Record<string, string>> => (who === null ? {} : { cookie: await signedInCookie(server.app, who) });
  const send = async (who: string | null, payload: Buffer, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'POST', url: '/uploads/case-image', headers: { 'content-type': 'application/vnd.classmark.image', ...await headersOf(who), ...headers }, payload });
  const upload = async (payload: Buffer, who = trainer) => (await send(who, payload)).json<{ kind: string; id: string; width: number; height: number; reason?: string }>();
  const get = async (who: string | null, url: string, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers: { ...await headersOf(who), ...headers } });
  const ask = async <T>(who: string, document: string, input: object): Promise<T> => (await server.ask(who, document, { input })).data?.['r'] as T;
  const save = (file: unknown, over: object = {}) => ask<{ __typename: string; id: string; versions: { id: string; file: string }[]; findings?: object[] }>(trainer, SAVE, { caseId: null, base: 0, file: JSON.stringify(file), language: 'en', ...over });
  const load = (files: readonly unknown[], dryRun = false) => server.app.get(ImportCases, { strict: false }).execute(server.system, files.map((value, index) => ({ label: `case ${index + 1}`, value })), { status: 'live', dryRun });

  it('are made anew from their pixels: upright, without what a camera wrote, no larger than a screen', async () => {
    const photo = await picture(3000, 1500).withExif({ IFD0: { Copyright: 'somebody', Orientation: '6' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const taken = await upload(photo);
    expect(taken).toEqual({ kind: 'image', id: expect.stringMatching(/^[0-9a-f]{64}$/), width: 1000, height: 2000 });
    const served = await get(trainer, `/case-images/${taken.id}`);
    const { exif, orientation, width } = await sharp(served.rawPayload).metadata();
    expect([exif, orientation, width]).toEqual([undefined, undefined, 1000]);
    expect(served.rawPayload.includes('somebody')).toBe(false);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('are taken as %s by their content, stand once, and never change', async (format) => {
    const bytes = await picture(41, 31).toFormat(format).toBuffer();
    const taken = await upload(bytes);
    const { 'classification.case_image': before } = await server.counts('classification.case_image') as unknown as Record<string, number>;
    expect(await upload(bytes)).toEqual(taken);
    expect((await server.counts('classification.case_image') as unknown as Record<string, number>)['classification.case_image']).toBe(before);
    expect((await get(trainer, `/case-images/${taken.id}`)).headers).toMatchObject({ 'content-type': `image/${format}`, 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache', etag: `"${taken.id}"` });
    await expect(server.rows(`update classification.case_image set width = 1 where id = '${taken.id}'`)).rejects.toThrow();
  });

  it('lose whatever hangs behind or inside of them', async () => {
    const png = await picture().png().toBuffer();
    const taken = await upload(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]));
    expect(taken.kind).toBe('image');
    expect((await get(trainer, `/case-images/${taken.id}`)).rawPayload.includes('script')).toBe(false);
  });

  it('are refused by name when they are none, or hostile, and nothing is written', async () => {
    const png = await picture(400, 300).png().toBuffer();
    const noise = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    const moving = await sharp([await picture().png().toBuffer(), await sharp({ create: { width: 40, height: 30, channels: 3, background: '#3a3' } }).png().toBuffer()], { join: { animated: true } }).webp({ loop: 0, delay: [100, 100] }).toBuffer();
    const hostile: readonly (readonly [name: string, bytes: Buffer, reason: string])[] = [
      ['a text', Buffer.from('not a picture at all'), 'notAnImage'],
      ['nothing', Buffer.from(' '), 'notAnImage'],
      ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'notAnImage'],
      ['an SVG with a script, called mark.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'notAnImage'],
      ['an SVG behind the beginning of a PNG', Buffer.concat([png.subarray(0, 8), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')]), 'imageBroken'],
      ['a bomb of pixels', claiming(png, 50_000, 50_000), 'imageTooManyPixels'],
      ['one pixel too high', claiming(png, 24_001, 1000), 'imageTooManyPixels'],
      ['too many bytes', Buffer.concat([png, Buffer.alloc(4_194_304)]), 'imageTooHeavy'],
      ['a PNG cut off', png.subarray(0, Math.floor(png.length / 2)), 'imageBroken'],
      ['a JPEG cut off', noise.subarray(0, Math.floor(noise.length / 2)), 'imageBroken'],
      ['a head alone', png.subarray(0, 33), 'imageBroken'],
      ['several frames', moving, 'imageMoves'],
    ];
    const before = await written();
    for (const [name, bytes, reason] of hostile) expect([name, (await upload(bytes)).reason]).toEqual([name, reason]);
    for (const [name, bytes, reason] of hostile.filter(([, { length }]) => length < 1_000_000)) {
      const answer = await load([pictured('hostile', { data: bytes.toString('base64') })]);
      expect([name, isRefusal(answer) && (answer as unknown as { findings: { row: string; path: string; kind: string }[] }).findings.map(({ row, path, kind }) => `${row} ${path} ${kind}`)]).toEqual([name, [`case 1 images[0].data ${reason}`]]);
    }
    expect(await written()).toEqual(before);
    expect((await send(trainer, Buffer.alloc(9_000_000))).statusCode).toBe(413);
  });

  it('are handed in by authors only, from this site only', async () => {
    const png = await picture(42, 32).png().toBuffer();
    const before = await written();
    expect((await send(null, png)).statusCode).toBe(401);
    expect((await send(learner, png)).statusCode).toBe(403);
    expect((await send(trainer, png, { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send(trainer, png, { 'content-type': 'image/png' })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await written()).toEqual(before);
  });

  it('belong to a case only when the bank has them, and keep it from learners until they are described in its languages', async () => {
    const { id } = await upload(await picture(43, 33).png().toBuffer());
    const before = await written();
    expect(await save(pictured('unknown-picture', { id: 'f'.repeat(64) }))).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path: 'images[0].id', kind: 'unknownImage' }] });
    expect(await save(pictured('unknown-picture', { id: '../../etc/passwd' }))).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path: 'images[0].id', kind: 'unknownImage' }] });
    expect(await written()).toEqual(before);
    const drafted = await save(pictured('described', { id, alt: {}, width: 9999, height: 1 }));
    expect(JSON.parse(drafted.versions[0]!.file)).toMatchObject({ images: [{ id, width: 43, height: 33 }] });
    const review = (versionId: string) => ask<{ __typename: string; findings?: object[] }>(trainer, STATUS, { versionId, transition: 'review', reason: null, language: 'en' });
    expect(await review(drafted.versions[0]!.id)).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path: 'images[0].alt.en', kind: 'englishMissing' }] });
    const arabic = { ...pictured('described', { id }), title: { en: 'Umbrellas', ar: 'مظلات' }, parts: [{ heading: { en: 'Term', ar: 'مصطلح' }, text: { en: 'Umbrellas', ar: 'مظلات' } }], rule: { en: 'Purpose.', ar: 'الغرض.' } };
    const second = await save(arabic, { caseId: drafted.id, base: 1 });
    expect(await review(second.versions[0]!.id)).toMatchObject({ __typename: 'CaseNotValid', findings: [{ path: 'images[0].alt.ar', kind: 'descriptionMissing' }] });
    const third = await save({ ...arabic, images: [{ ...arabic.images![0]!, alt: { en: 'An open umbrella', ar: 'مظلة مفتوحة' } }] }, { caseId: drafted.id, base: 2 });
    expect((await review(third.versions[0]!.id)).__typename).toBe('CaseForAuthors');
  });

  it('are read by who was given the case, kept for long, and by nobody else; the address says nothing', async () => {
    const { id } = await upload(await picture(44, 34).png().toBuffer());
    const file = pictured('pictured-set', { id, caption: { en: 'From the front' } });
    expect(isRefusal(await server.app.get(PublishSet, { strict: false }).execute(server.system, { key: 'pictured-set', version: 1, edition: 'NCL 13-2026', title: { en: 'Pictured' }, passMark: '1/2', cases: [file] }))).toBe(false);
    const offering = await makeOffering(server.app, server.system, { training: { slug: 't-pictured', content: smallContent({ modules: [{ key: 'm', title: { en: 'Cases' }, lessons: [{ key: 'l', slug: 'cases', title: { en: 'Cases' }, minutes: 10, blocks: [
      { kind: 'activity', key: 'the-set', activity: 'classificationSet', title: { en: 'Cases' }, params: { set: 'pictured-set' } }] }] }] }) } });
    await makeEnrolment(server.app, await server.context(learner), learner, offering.id);
    const started = await ask<{ cases: { key: string; images: { address: string }[] }[] }>(learner, START, { training: offering.trainingSlug, activity: 'the-set', language: 'en' });
    expect(started.cases[0]!.images).toEqual([{ address: expect.stringMatching(/^\/case-images\/[0-9a-f]{64}\/[\w-]{43}$/), width: 44, height: 34, alt: 'An open umbrella', caption: 'From the front' }]);
    const { address } = started.cases[0]!.images[0]!;
    expect(address.startsWith(`/case-images/${id}/`)).toBe(true);
    const served = await get(learner, address);
    expect(served.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'private, max-age=31536000, immutable', 'content-disposition': 'inline' });
    // Its names and the place of its key; an id or a moment may have any digits.
    const { 'x-request-id': _request, date: _moment, etag, ...headers } = served.headers;
    expect(etag).toBe(`"${id}"`);
    expect(JSON.stringify(headers)).not.toMatch(/pictured|umbrella|\b18\b/i);
    expect((await get(learner, address, { 'if-none-match': `"${id}"` })).statusCode).toBe(304);
    for (const who of [null, await server.person()]) expect((await get(who, address)).statusCode).toBe(404);
    for (const url of [`/case-images/${id}`, `/case-images/${id}/${'a'.repeat(43)}`, `/case-images/${id}/x`, `/case-images/nothing`]) expect((await get(learner, url)).statusCode).toBe(404);
    expect((await get(trainer, address)).statusCode).toBe(404);
  });

  it('travel in the file of a case, and the same file again changes nothing', async () => {
    const data = (await picture(45, 35).jpeg({ quality: 70 }).toBuffer()).toString('base64');
    const before = await written();
    expect(await load([pictured('travels', { data })], true)).toMatchObject({ added: 1 });
    expect(await written()).toEqual(before);
    expect(await load([pictured('travels', { data })])).toMatchObject({ added: 1 });
    expect(await load([pictured('travels', { data })])).toMatchObject({ added: 0, changed: 0, same: 1 });
    const exported = (await get(trainer, '/downloads/cases.json?words=travels')).json<CaseFile[]>();
    const { id, data: sent, width } = exported[0]!.images![0]!;
    expect([(await sharp(Buffer.from(sent!, 'base64')).metadata()).format, width]).toEqual(['jpeg', 45]);
    expect(await load(exported)).toMatchObject({ added: 0, changed: 0, same: 1 });
    const { headers } = await get(trainer, '/downloads/cases.csv?words=travels');
    expect(headers['x-cases-left']).toBe('travels');
    const live = (await server.app.get(CaseStore, { strict: false }).live()).find((each) => each.key === 'travels')!;
    const [paper] = await server.app.get(PaperStore, { strict: false }).cases([live.id]);
    expect(paper!.content.images).toEqual([{ id, width: 45, height: 35, alt: { en: 'An open umbrella' } }]);
  });
});
