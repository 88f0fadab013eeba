import { timingSafeEqual } from 'node:crypto';
import { Controller, ForbiddenException, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.schema';
import { Metrics } from './metrics';

const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Measurements for Prometheus: behind the token where one is set, else for this machine alone. */
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Pick<Config, 'METRICS_TOKEN' | 'TRUST_PROXY'>,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!this.mayRead(request)) throw new ForbiddenException('Metrics are not public.');
    void reply.header('content-type', this.metrics.registry.contentType).header('cache-control', 'no-store');
    return this.metrics.text();
  }

  private mayRead(request: FastifyRequest): boolean {
    const token = this.config.METRICS_TOKEN;
    if (token) return same(request.headers.authorization ?? '', `Bearer ${token}`);
    // A proxy on this machine comes from loopback itself; without being told to believe it, nobody behind it is let in.
    if (!this.config.TRUST_PROXY && request.headers['x-forwarded-for'] !== undefined) return false;
    return LOOPBACK.test(request.ip);
  }
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
