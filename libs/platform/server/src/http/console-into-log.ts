import { format } from 'node:util';
import type { FastifyBaseLogger } from 'fastify';

const LEVELS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error', trace: 'error' } as const;

/**
 * What a library says by `console` becomes a line of the log like every other: raw lines, such as those of a lost database, break whoever
 * reads the log line by line. For a process that serves; commands and tests keep their console.
 * @param target where the methods are replaced
 */
export function consoleIntoLog(log: Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>, target: Pick<Console, keyof typeof LEVELS> = console): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, (typeof LEVELS)[keyof typeof LEVELS]][]) {
    target[method] = (...said: unknown[]) => { log[level]({ context: 'console' }, format(...said)); };
  }
}
