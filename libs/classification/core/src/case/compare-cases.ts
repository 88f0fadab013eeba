import type { CaseFile } from './case-file';
import { memberPath } from './case-finding';

/** A field in which two versions of a case differ; null where it is absent. */
export interface CaseDifference { readonly path: string; readonly before: unknown; readonly after: unknown }

/** Whether two files say the same: the order of named fields means nothing, the usual policy may be left out. */
export function sameCase(one: CaseFile, other: CaseFile): boolean {
  return compareCases(one, other).length === 0;
}

/** What changed from one version to the next, field by field and down to the single text, in the order of the new one. */
export function compareCases(before: CaseFile, after: CaseFile): readonly CaseDifference[] {
  return differences('', usual(before), usual(after));
}

function usual(file: CaseFile): unknown {
  const { policy = 'hierarchical', ...rest } = file;
  return { ...rest, policy };
}

function differences(path: string, before: unknown, after: unknown): CaseDifference[] {
  if (before === after) return [];
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) return [{ path, before: before ?? null, after: after ?? null }];
  const members = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return members.flatMap((member) => differences(memberPath(path, Array.isArray(after) ? Number(member) : member), before[member], after[member]));
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
