import { Injectable } from '@nestjs/common';

/** What a part says of itself; `detail` is one sentence for the operator. */
export interface HealthAnswer { readonly ok: boolean; readonly detail?: string }

/** A part of the platform whose state an operator wants to know. */
export interface HealthPart {
  readonly name: string;
  /** Whether the platform cannot serve at all without it. */
  readonly critical: boolean;
  check(): Promise<HealthAnswer> | HealthAnswer;
}

/** The state of every part. `unavailable`: a critical one failed. */
export interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly parts: readonly { readonly name: string; readonly status: 'ok' | 'failed'; readonly critical: boolean; readonly detail?: string }[];
}

const PATIENCE_MS = 2_000;

/** Each domain registers its parts here, e.g. `health.register({ name: 'mail', critical: false, check: … })`. */
@Injectable()
export class HealthRegistry {
  private readonly parts = new Map<string, HealthPart>();

  /** @throws Error when the name is taken */
  register(part: HealthPart): void {
    if (this.parts.has(part.name)) throw new Error(`The health part ${part.name} is registered twice.`);
    this.parts.set(part.name, part);
  }

  /** Asks every part at once. One that throws or does not answer in time has failed. */
  async report(): Promise<HealthReport> {
    const parts = await Promise.all([...this.parts.values()].map(async (part) => {
      const { ok, detail } = await answerOf(part);
      return { name: part.name, status: ok ? 'ok' as const : 'failed' as const, critical: part.critical, ...(detail === undefined ? {} : { detail }) };
    }));
    const failed = parts.filter(({ status }) => status === 'failed');
    return { status: failed.length === 0 ? 'ok' : failed.some(({ critical }) => critical) ? 'unavailable' : 'degraded', parts };
  }
}

async function answerOf(part: HealthPart): Promise<HealthAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HealthAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: 'It does not answer.' }), PATIENCE_MS);
  });
  try {
    // What a part throws may name hosts and users; the page is public.
    return await Promise.race([Promise.resolve().then(() => part.check()).catch(() => ({ ok: false, detail: 'It fails.' })), late]);
  } finally {
    clearTimeout(timer);
  }
}
