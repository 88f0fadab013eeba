import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** Nest's messages on stderr, because stdout belongs to a command's result. Warnings and errors only. */
export class StderrLogger extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['error', 'warn', 'fatal'], colors: false });
  }

  protected override printMessages(messages: unknown[], context?: string, logLevel?: LogLevel): void {
    super.printMessages(messages, context, logLevel, 'stderr');
  }
}
