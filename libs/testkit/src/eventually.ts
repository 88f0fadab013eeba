const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 10;

/** Waits until something is true, however long a busy machine needs. @throws Error when it is not within twenty seconds */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !await holds(); await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); })) {
    if (performance.now() > end) throw new Error('It did not come true in twenty seconds.');
  }
}
