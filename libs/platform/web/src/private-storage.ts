/** What a browser keeps under names with this beginning belongs to the person who is signed in, and goes with signing out: computers are shared. */
export const PRIVATE_PREFIX = 'classmark.private.';

/** Lets go of everything private. What waits to be sent is not in it: it is kept under the id of its person and sent when that person is back. */
export function forgetPrivate(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PRIVATE_PREFIX)) localStorage.removeItem(name);
  } catch {
    // Where storage is off, nothing was kept.
  }
}
