import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, fault, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { Heartbeats } from '../evidence/heartbeats';
import { RoomAccess } from '../session/room-access';
import { SessionStore } from '../session/session-store';
import { MessageReader } from './message-reader';
import { RoomFeed, type RoomBatch } from './room-feed';
import { HeartbeatTaken, MessageSent, RoomMessage, RoomUpdate, SendMessageFields, SendMessageResult } from './room.type';
import { SendMessage } from './send-message';

const GAP_AT_MOST = 100;

/** What happens inside a room: chat, presence, the host's acts. Strangers find no room at all. */
@Resolver()
export class RoomResolver {
  constructor(
    @Inject(SendMessage) private readonly send: SendMessage,
    @Inject(Heartbeats) private readonly heartbeats: Heartbeats,
    @Inject(RoomFeed) private readonly feed: RoomFeed,
    @Inject(MessageReader) private readonly messages: MessageReader,
    @Inject(SessionStore) private readonly sessions: SessionStore,
    @Inject(RoomAccess) private readonly access: RoomAccess,
  ) {}

  @Access('signedIn')
  @Mutation(() => SendMessageResult, { description: 'Writes to everybody in the room.' })
  async sendMessage(@Args('input') input: SendMessageFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.send.execute(ctx, input);
    return isRefusal(result) ? result : new MessageSent(result);
  }

  @Access('signedIn')
  @Mutation(() => HeartbeatTaken, { description: 'A sign of life of the room page, every five seconds while connected.' })
  async heartbeat(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('sid', { description: 'The connection, as LiveKit names it.' }) sid: string,
    @Context('ctx') ctx: RequestContext,
  ): Promise<HeartbeatTaken> {
    return new HeartbeatTaken(await this.heartbeats.take(ctx, sessionId, sid));
  }

  @Access('signedIn')
  @Query(() => [RoomMessage], { description: 'Messages after a number: for the gap that a lost line left.' })
  async roomMessages(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('after', { type: () => Int }) after: number,
    @Context('ctx') ctx: RequestContext,
  ): Promise<RoomMessage[]> {
    await this.admit(ctx, sessionId);
    return this.messages.after(sessionId, after, GAP_AT_MOST);
  }

  @Access('signedIn')
  @Subscription(() => RoomUpdate, { description: 'A room as it changes, at most four times a second.', resolve: (batch: RoomBatch) => new RoomUpdate(batch) })
  async roomChanged(@Args('sessionId', { type: () => ID }) sessionId: string, @Context('ctx') ctx: RequestContext): Promise<AsyncIterableIterator<RoomBatch>> {
    await this.admit(ctx, sessionId);
    return this.feed.batches(sessionId, personIdOf(ctx));
  }

  /** @throws NOT_FOUND for whoever is not in the room's list: not yours and not there look alike. */
  private async admit(ctx: RequestContext, sessionId: string): Promise<void> {
    const session = await this.sessions.byId(null, sessionId);
    if (!session || (await this.access.roleOfActor(null, ctx, session)) === null) throw fault('NOT_FOUND', 'There is no such room.');
  }
}
