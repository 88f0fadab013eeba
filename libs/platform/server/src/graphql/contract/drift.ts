import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql';

/** What differs between two texts, as the lines of a diff without context: `- gone`, `+ new`. Empty when they are equal. */
export function driftOf(committed: string, printed: string): string[] {
  const [before, after] = [committed.split('\n'), printed.split('\n')];
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return changedLines(before.slice(start, before.length - end), after.slice(start, after.length - end));
}

/** The longest common part stays, by the usual table; the rest is the diff. */
function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i]![j] = before[i] === after[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) lines.push(`- ${before[i++]}`);
    else lines.push(`+ ${after[j++]}`);
  }
  return lines;
}

/** Changes after which a client written for the older schema may fail, one sentence each. */
export function breakingChanges(older: string, newer: string): string[] {
  return findBreakingChanges(buildSchema(older), buildSchema(newer))
    .map(({ type, description }) => `${description} (${BreakingChangeType[type]})`);
}

/** Root fields that more people may call than before, or other people: lines of access.txt that were changed. */
export function changedAccess(older: string, newer: string): string[] {
  const [before, after] = [rulesOf(older), rulesOf(newer)];
  return [...before].flatMap(([field, rule]) => {
    const now = after.get(field);
    return now !== undefined && now !== rule ? [`${field}: ${rule} → ${now}`] : [];
  });
}

function rulesOf(text: string): Map<string, string> {
  return new Map(text.split('\n').flatMap((line) => {
    const match = /^(\w+\.\w+)\s+(.+)$/.exec(line);
    return match ? [[match[1]!, match[2]!] as const] : [];
  }));
}
