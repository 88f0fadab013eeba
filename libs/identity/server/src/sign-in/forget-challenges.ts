import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, UnitOfWork } from '@classmark/platform/server';

const DAY_MS = 86_400_000;

/** Forgets addresses that asked for a code and counts of attempts after a day: they are of no use any more. */
@Injectable()
export class ForgetChallenges implements OnModuleInit {
  constructor(@Inject(JobQueue) private readonly jobs: JobQueue, @Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  onModuleInit(): void {
    this.jobs.repeat('identity.forgetChallenges', 3_600_000, async (ctx) => {
      const before = new Date(ctx.clock.now() - DAY_MS);
      await this.work.read('delete from identity.sign_in_challenge where expires_at < $1', [before]);
      await this.work.read('delete from identity.attempt_window where began_at < $1', [before]);
    });
  }
}
