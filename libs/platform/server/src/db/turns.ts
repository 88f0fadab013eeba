/** Lets a number of pieces of work run at the same time; the others wait in the order they came. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param atOnce at least 1 */
  constructor(readonly atOnce: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.atOnce) await new Promise<void>((go) => { this.waiting.push(go); });
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The turn is handed on, so that nobody who comes now overtakes those who wait.
      if (next) next();
      else this.running -= 1;
    }
  }
}
