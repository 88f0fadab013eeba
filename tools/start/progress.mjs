// One line per step: what is done, then how long it took.

/** @typedef {{ write: (text: string) => unknown }} Out */

/**
 * Runs a step and tells of it: `Building …………… 7.1 s`.
 * @template T
 * @param {Out} out
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(out, name, work) {
  const begun = performance.now();
  out.write(`${name} …`);
  try {
    const result = await work();
    out.write(` ${seconds(performance.now() - begun)}\n`);
    return result;
  } catch (fault) {
    out.write(' failed\n');
    throw fault;
  }
}

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
