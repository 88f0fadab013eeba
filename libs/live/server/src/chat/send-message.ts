import { Inject, Injectable } from '@nestjs/common';
import { isRoomOpen } from '@classmark/live/core';
import { isUuid } from '@classmark/platform/core';
import { ChangeFeed, personIdOf, type Refusal, type RequestContext, type Tx, UnitOfWork } from '@classmark/platform/server';
import { RoomAccess } from '../session/room-access';
import { SessionStore, topicOf } from '../session/session-store';
import { MessageNotValid, RoomNotOpen, TooManyMessages, WebinarEnded, WebinarNotFound } from '../session/webinar-refusals';

/** What somebody writes; `id` is made by the page, so that a message sent twice over a bad line stands once. */
export interface MessageToSend { readonly id: string; readonly sessionId: string; readonly text: string }

/** The number the message got in its room. */
export interface SentMessage { readonly id: string; readonly seq: number; readonly atMs: number }

const LONGEST = 1_000;
/** Nobody writes more than so many messages in so many milliseconds: each one reaches everybody in the room. */
const MOST_MESSAGES = 8;
const WITHIN_MS = 10_000;

/** Appends a chat message and gives it the next number of its room: under the lock of the session, so no number is ever left out. */
@Injectable()
export class SendMessage {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
  ) {}

  /** @returns the message as stored; a repeat answers the same. Refuses strangers and whatever is empty or too long. */
  execute(ctx: RequestContext, input: MessageToSend): Promise<SentMessage | Refusal> {
    const personId = personIdOf(ctx);
    return this.work.run(ctx, async (tx) => {
      const session = isUuid(input.sessionId) ? await this.sessions.byId(tx, input.sessionId) : null;
      if (!session || (await this.access.roleOfActor(tx, ctx, session)) === null) return new WebinarNotFound();
      const text = input.text.trim();
      if (text === '') return new MessageNotValid('Write something first.');
      if (text.length > LONGEST) return new MessageNotValid(`A message has at most ${LONGEST} characters; this one has ${text.length}.`);
      if (!isUuid(input.id)) return new MessageNotValid('The id of the message is not a UUID.');
      const [known] = await tx.query<{ seq: number; at: Date; person_id: string }>('select seq, at, person_id from live.chat_message where id = $1', [input.id]);
      if (known) return known.person_id === personId ? { id: input.id, seq: known.seq, atMs: known.at.getTime() } : new MessageNotValid('The id of the message is taken.');
      if (session.state === 'ended') return new WebinarEnded(new Date(session.endedAtMs!));
      if (!isRoomOpen(session.state)) return new RoomNotOpen(null);
      const atMs = ctx.clock.now();
      const waitMs = await this.waitBeforeNext(tx, session.id, personId, atMs);
      if (waitMs > 0) return new TooManyMessages(Math.ceil(waitMs / 1_000));
      const [sent] = await tx.query<{ seq: number }>(`
        with numbered as (update live.webinar_session set last_seq = last_seq + 1 where id = $2 returning last_seq)
        insert into live.chat_message (id, session_id, seq, person_id, text, at) select $1, $2, last_seq, $3, $4, $5 from numbered returning seq`,
      [input.id, session.id, personId, text, new Date(atMs)]);
      await tx.audit({ action: 'live.sendMessage', subjectType: 'webinarSession', subjectId: session.id, details: { messageId: input.id } });
      tx.afterCommit(() => this.feed.publish(topicOf(session.id), 'chat'));
      return { id: input.id, seq: sent!.seq, atMs };
    });
  }

  /** Milliseconds until the person may write again; 0 for now. The session is locked by the number it gives out, so few at once slip by. */
  private async waitBeforeNext(tx: Tx, sessionId: string, personId: string, atMs: number): Promise<number> {
    const recent = await tx.query<{ at: Date }>('select at from live.chat_message where session_id = $1 and person_id = $2 and at > $3 order by seq desc limit $4',
      [sessionId, personId, new Date(atMs - WITHIN_MS), MOST_MESSAGES]);
    return recent.length < MOST_MESSAGES ? 0 : recent.at(-1)!.at.getTime() + WITHIN_MS - atMs;
  }
}
