import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { instantOf, isZone } from '@classmark/platform/core';
import { Access, isRefusal, personIdOf, type RequestContext } from '@classmark/platform/server';
import { ActInRoom } from './act-in-room';
import { JoinRoom } from './join-room';
import { ScheduleWebinar } from './schedule-webinar';
import { TaughtWebinars } from './taught-webinars';
import { WebinarNotValid } from './webinar-refusals';
import { WebinarRoomReader } from './webinar-room-reader';
import {
  ActInRoomFields, ActInRoomResult, JoinRoomResult, RoomChanged, RoomTicketType, ScheduleWebinarFields, ScheduleWebinarResult, TaughtWebinar, WebinarRoom, WebinarScheduled,
} from './webinar.type';

/** Webinars: planned, opened, held, joined. */
@Resolver()
export class WebinarResolver {
  constructor(
    @Inject(ScheduleWebinar) private readonly schedule: ScheduleWebinar,
    @Inject(ActInRoom) private readonly acts: ActInRoom,
    @Inject(JoinRoom) private readonly join: JoinRoom,
    @Inject(TaughtWebinars) private readonly taught: TaughtWebinars,
    @Inject(WebinarRoomReader) private readonly reader: WebinarRoomReader,
  ) {}

  @Access('public')
  @Query(() => WebinarRoom, { nullable: true, description: 'Where a webinar stands now and what the reader’s part in it is.' })
  webinarRoom(@Args('offeringId', { type: () => ID }) offeringId: string, @Context('ctx') ctx: RequestContext): Promise<WebinarRoom | null> {
    return this.reader.read(ctx, offeringId);
  }

  @Access({ anyOf: ['trainer'] })
  @Query(() => [TaughtWebinar], { description: 'The webinars of the signed-in trainer, the latest first.' })
  async taughtWebinars(@Context('ctx') ctx: RequestContext): Promise<TaughtWebinar[]> {
    return (await this.taught.of(personIdOf(ctx))).map((webinar) => new TaughtWebinar(webinar, ctx));
  }

  @Access({ anyOf: ['trainer'] })
  @Mutation(() => ScheduleWebinarResult, { description: 'Plans a webinar of the signed-in trainer.' })
  async scheduleWebinar(@Args('input') input: ScheduleWebinarFields, @Context('ctx') ctx: RequestContext) {
    const startsAtMs = startOf(input);
    if (typeof startsAtMs !== 'number') return startsAtMs;
    const result = await this.schedule.execute(ctx, { ...input, startsAtMs, capacity: input.capacity ?? null, hostId: personIdOf(ctx) });
    return isRefusal(result) ? result : new WebinarScheduled(result);
  }

  @Access('signedIn')
  @Mutation(() => ActInRoomResult, { description: 'Opens the room, goes on air, ends: for the host of the webinar.' })
  async actInRoom(@Args('input') input: ActInRoomFields, @Context('ctx') ctx: RequestContext) {
    const result = await this.acts.execute(ctx, input);
    return isRefusal(result) ? result : new RoomChanged(result);
  }

  @Access('signedIn')
  @Mutation(() => JoinRoomResult, { description: 'A key to the room: for its host and for the enrolled.' })
  async joinRoom(@Args('offeringId', { type: () => ID }) offeringId: string, @Context('ctx') ctx: RequestContext) {
    const result = await this.join.execute(ctx, offeringId);
    return isRefusal(result) ? result : new RoomTicketType(result);
  }
}

/** The instant of the wall-clock time in the zone, or the field that does not hold. */
function startOf({ zone, startsAt }: ScheduleWebinarFields): number | WebinarNotValid {
  if (!isZone(zone)) return new WebinarNotValid('zone', `“${zone}” is not a time zone. Choose one from the list, such as Africa/Nairobi.`);
  try {
    return instantOf(startsAt, zone);
  } catch {
    return new WebinarNotValid('startsAt', 'Give date and time, such as 2026-12-01T14:00.');
  }
}
