import { Controller, Headers, HttpCode, Inject, Post, Body, UnauthorizedException } from '@nestjs/common';
import { StoreMessage } from './store-message';

/** Where LiveKit posts what happens in its rooms. A database fault answers 500, which LiveKit tries again; a forged message 401. */
@Controller('webhooks')
export class WebhookController {
  constructor(@Inject(StoreMessage) private readonly store: StoreMessage) {}

  @Post('livekit')
  @HttpCode(200)
  async livekit(@Body() body: unknown, @Headers('authorization') authorization: string | undefined): Promise<{ stored: true }> {
    if (typeof body !== 'string' || !(await this.store.receive(body, authorization))) throw new UnauthorizedException('The signature does not hold.');
    return { stored: true };
  }
}
