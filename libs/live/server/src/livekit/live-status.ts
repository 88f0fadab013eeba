import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Access } from '@classmark/platform/server';
import { HOW_TO_SWITCH_ON, type LiveKitState } from './livekit-link';
import { LiveRooms } from './live-rooms';

/** Whether live rooms work. */
export enum LiveRoomsState { off = 'off', preparing = 'preparing', ready = 'ready', failed = 'failed' }

registerEnumType(LiveRoomsState, { name: 'LiveRoomsState', description: 'Whether live rooms work: off, being made ready, ready, or failed.' });

@ObjectType({ description: 'Whether live rooms work here, and what to do when they do not.' })
export class LiveStatus {
  @Field(() => LiveRoomsState, { description: 'The state.' }) readonly state: LiveRoomsState;
  @Field(() => String, { nullable: true, description: 'How an operator switches live rooms on; nothing while they work or are being made ready.' })
  readonly howToSwitchOn: string | null;

  constructor({ state }: LiveKitState) {
    this.state = LiveRoomsState[state];
    this.howToSwitchOn = state === 'off' || state === 'failed' ? HOW_TO_SWITCH_ON : null;
  }
}

/** The state of live rooms: for pages that would lead into one. */
@Resolver()
export class LiveStatusResolver {
  constructor(@Inject(LiveRooms) private readonly rooms: LiveRooms) {}

  @Access('public')
  @Query(() => LiveStatus, { description: 'Whether live rooms work here.' })
  liveStatus(): LiveStatus {
    return new LiveStatus(this.rooms.state());
  }
}
