// The hierarchical mark of an answer, written a second time from definitions §3 and from nothing of ours: what the exam says must equal it.

/** @typedef {{ required?: boolean, accept: { symbol: string, role?: string, weight?: string }[] }[]} Key */

const greatest = (a, b) => { while (b) [a, b] = [b, a % b]; return a; };
const lowest = ([n, d]) => { const g = greatest(n, d) || 1n; return [n / g, d / g]; };
const times = ([a, b], [c, d]) => lowest([a * c, b * d]);
const plus = ([a, b], [c, d]) => lowest([a * d + c * b, b * d]);
const larger = ([a, b], [c, d]) => a * d > c * b;
const fraction = (text) => lowest(text.split('/').map(BigInt));

/** One accepted place of each required group, of the others one or none. */
function choices(key) {
  return key.reduce((all, { required = true, accept }) => all.flatMap((chosen) => [
    ...(required ? [] : [chosen]), ...accept.filter((place) => !chosen.some((other) => other.symbol === place.symbol)).map((place) => [...chosen, place])]), [[]]);
}

/**
 * @param {Map<string, string | null>} parents of every place of the edition
 * @param {Key} key
 * @param {{ symbol: string, role?: string | null }[]} answer
 * @returns {string} `n/d` in lowest terms
 */
export function recomputedMark(parents, key, answer) {
  const closure = (symbols) => {
    const all = new Set();
    for (let symbol of symbols) for (; symbol !== null && symbol !== undefined && !all.has(symbol); symbol = parents.get(symbol)) all.add(symbol);
    return all;
  };
  const given = closure(answer.map((place) => place.symbol));
  const roles = new Map(answer.map((place) => [place.symbol, place.role ?? null]));
  let best = [0n, 1n];
  for (const chosen of choices(key)) {
    const wanted = closure(chosen.map((place) => place.symbol));
    const shared = BigInt([...wanted].filter((symbol) => given.has(symbol)).length);
    if (shared === 0n) continue;
    const wrong = BigInt(chosen.filter((place) => roles.has(place.symbol) && place.role !== undefined && place.role !== roles.get(place.symbol)).length);
    const many = BigInt(chosen.length);
    const weight = times(chosen.map((place) => fraction(place.weight ?? '1/1')).reduce(plus, [0n, 1n]), [1n, many]);
    // 2PR / (P + R) with P = shared/given and R = shared/wanted
    const mark = times(times([2n * shared, BigInt(given.size + wanted.size)], weight), [2n * many - wrong, 2n * many]);
    if (larger(mark, best)) best = mark;
  }
  return lowest(best).join('/');
}
