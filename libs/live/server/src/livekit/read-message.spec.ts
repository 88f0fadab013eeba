import { evidenceOfMessage } from './read-message';

const PERSON = '0198f0c0-0000-7000-8000-000000000001';

const message = (over: object = {}, participant: object = {}): string => JSON.stringify({
  event: 'participant_left', id: 'EV_1', createdAt: '1790000100', room: { name: 'r' },
  participant: { sid: 'PA_1', identity: PERSON, joinedAt: '1790000000', joinedAtMs: '1790000000123', disconnectReason: 'CLIENT_INITIATED', ...participant }, ...over,
});

describe('a message of LiveKit', () => {
  it('of leaving says when, why, and, alone, when the connection was opened', () => {
    expect(evidenceOfMessage(message())).toEqual({ kind: 'left', sid: 'PA_1', personId: PERSON, joinedAtMs: 1790000000123, leftAtMs: 1790000100000, reason: 1 });
    expect(evidenceOfMessage(message({}, { disconnectReason: 'CONNECTION_TIMEOUT' }))).toMatchObject({ reason: 14 });
    expect(evidenceOfMessage(message({}, { disconnectReason: undefined }))).toMatchObject({ reason: 0 });
  });

  it('of joining names the connection', () => {
    expect(evidenceOfMessage(message({ event: 'participant_joined' }))).toEqual({ kind: 'joined', sid: 'PA_1', personId: PERSON, joinedAtMs: 1790000000123 });
  });

  it('counts whole seconds where an older server gives no milliseconds', () => {
    expect(evidenceOfMessage(message({ event: 'participant_joined' }, { joinedAtMs: undefined }))).toMatchObject({ joinedAtMs: 1790000000000 });
  });

  it('never lets anybody leave before joining, though its times have whole seconds', () => {
    expect(evidenceOfMessage(message({ createdAt: '1790000000' }))).toMatchObject({ joinedAtMs: 1790000000123, leftAtMs: 1790000000123 });
  });

  it('of a finished room ends what nobody ended', () => {
    expect(evidenceOfMessage(JSON.stringify({ event: 'room_finished', createdAt: 1790000100 }))).toEqual({ kind: 'roomFinished', atMs: 1790000100000 });
  });

  it('bears no witness to tracks, to recorders, and to connections that never had media', () => {
    expect(evidenceOfMessage(message({ event: 'track_published' }))).toBeNull();
    expect(evidenceOfMessage(message({ event: 'participant_joined' }, { identity: 'EG_recorder' }))).toBeNull();
    expect(evidenceOfMessage(message({ event: 'participant_connection_aborted' }))).toBeNull();
  });
});
