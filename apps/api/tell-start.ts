/** What a start has behind it, in this order. */
export type StartStep = 'migrated' | 'listening';

/** Tells the start command, when it is our parent, what is done. */
export function tellStart(step: StartStep): void {
  process.send?.({ step });
}

/** Ends with the start command: when it is killed, nobody else would end us. */
export function endWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
