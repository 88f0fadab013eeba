import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthRegistry } from '@classmark/platform/server';
import { HOW_TO_SWITCH_ON } from './livekit-link';
import { LiveRooms } from './live-rooms';

/** The platform serves without LiveKit, but an operator should know that live rooms are off. */
@Injectable()
export class LiveKitHealth implements OnModuleInit {
  constructor(@Inject(HealthRegistry) private readonly health: HealthRegistry, @Inject(LiveRooms) private readonly rooms: LiveRooms) {}

  onModuleInit(): void {
    this.health.register({
      name: 'livekit', critical: false,
      check: async () => {
        const now = this.rooms.state();
        switch (now.state) {
          case 'off': return { ok: false, detail: `Live rooms are off. ${HOW_TO_SWITCH_ON}` };
          case 'preparing': return { ok: false, detail: 'Live rooms are being made ready.' };
          case 'failed': return { ok: false, detail: `Live rooms do not work: ${now.reason ?? 'LiveKit could not be started.'}` };
          case 'ready': {
            await this.rooms.participants('health');
            return { ok: true };
          }
        }
      },
    });
  }
}
