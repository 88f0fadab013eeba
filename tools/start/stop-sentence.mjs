// What ends a start is said in one sentence that names the way out; details are in a log.

/** A fault whose message is written for the person at the terminal. */
export class StopSentence extends Error {}

/**
 * The sentence for any fault.
 * @param {unknown} fault
 * @returns {string}
 */
export function sentenceFor(fault) {
  if (!(fault instanceof Error)) return String(fault);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (fault);
  if (code === 'ENOSPC' || /ENOSPC|No space left on device/.test(fault.message)) return 'The disk is full. Free some space and start again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${path ?? 'A folder'} cannot be written. Give yourself the right to it, or choose another folder with --data DIR.`;
  return fault.message;
}
