import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HealthRegistry, type HealthAnswer } from '@classmark/platform/server';
import { MailTransport } from './mail-transport';
import { SmtpTransport } from './smtp-transport';

const ASK_EVERY_MS = 30_000;

/** Says in `/health/ready` whether mail can leave: without it the platform serves on, degraded. */
@Injectable()
export class MailHealth implements OnModuleInit, OnApplicationShutdown {
  private last: { readonly at: number; readonly answer: Promise<HealthAnswer> } | null = null;

  constructor(@Inject(HealthRegistry) private readonly health: HealthRegistry, @Inject(MailTransport) private readonly transport: MailTransport) {}

  onModuleInit(): void {
    this.health.register({ name: 'mail', critical: false, check: () => this.check() });
  }

  onApplicationShutdown(): void {
    if (this.transport instanceof SmtpTransport) this.transport.close();
  }

  /** The page is public and may be asked often; the mail server is not. */
  private check(): Promise<HealthAnswer> {
    const now = performance.now();
    if (!this.last || now - this.last.at > ASK_EVERY_MS) this.last = { at: now, answer: this.transport.health() };
    return this.last.answer;
  }
}
