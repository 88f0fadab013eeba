import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityProviders, type ActivityProvider } from '@classmark/learning/server';

/** Webinars as activities of a training. There is nothing to fix at publishing: the session belongs to the offering, which comes later. */
@Injectable()
export class WebinarProvider implements ActivityProvider, OnModuleInit {
  constructor(@Inject(ActivityProviders) private readonly providers: ActivityProviders) {}

  onModuleInit(): void {
    this.providers.register('webinar', this);
  }

  async pin(): Promise<{ pinned: Record<string, never> }> {
    return { pinned: {} };
  }
}
