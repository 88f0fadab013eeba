import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Clock } from '@classmark/platform/core';
import { CLOCK, newId, systemContext, type Tx, UnitOfWork } from '@classmark/platform/server';

/** How often a process that takes messages says so while a room is open, in milliseconds. */
export const PULSE_MS = 5_000;

/** A longer silence than this is downtime: two pulses missed. */
const SILENCE_MS = 2 * PULSE_MS + 1_000;

/** Says that the service is up at this moment, e.g. when a room opens. */
export async function notePulse(tx: Tx, atMs: number): Promise<void> {
  await tx.query(`insert into live.service_pulse as p (id, at) values (1, $1) on conflict (id) do update set at = greatest(p.at, excluded.at)`, [new Date(atMs)]);
}

/**
 * Knows when nobody listened. While a room is open, every process that takes LiveKit's messages and heartbeats renews one
 * row; the first pulse after a silence appends the gap as downtime. Several processes share the row: one that serves is enough.
 */
@Injectable()
export class ServicePulse implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(HttpAdapterHost) private readonly http: Pick<HttpAdapterHost, 'httpAdapter'>,
  ) {}

  /** A start is the moment at which a gap ends. */
  async onApplicationBootstrap(): Promise<void> {
    await this.beat();
  }

  /** One pulse; does nothing while no room is open, and in a worker or a command: they hear neither messages nor heartbeats. */
  async beat(): Promise<void> {
    if (!this.http.httpAdapter) return;
    const running = await this.work.read<{ any: boolean }>(`select exists(select 1 from live.webinar_session where state in ('open', 'live')) as any`);
    if (!running[0]!.any) return;
    const nowMs = this.clock.now();
    await this.work.run(systemContext(this.clock), async (tx) => {
      const [last] = await tx.query<{ at: Date }>('select at from live.service_pulse where id = 1 for update');
      if (last && nowMs - last.at.getTime() > SILENCE_MS) {
        await tx.query('insert into live.downtime (id, from_at, to_at) values ($1, $2, $3)', [newId(this.clock), last.at, new Date(nowMs)]);
      }
      await notePulse(tx, nowMs);
    });
  }
}
