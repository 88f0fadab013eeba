import { instantOf } from '@classmark/platform/core';

/** A line of the blueprint as it is typed. */
export interface LineDraft { readonly key: number; readonly title: string; readonly count: string; readonly branch: string; readonly tests: string; readonly difficulty: string }

/** An exam as it is typed: texts of the fields. */
export interface Draft {
  readonly offering: string; readonly activity: string; readonly title: string; readonly edition: string; readonly opensAt: string; readonly closesAt: string; readonly minutes: string;
  readonly pass: string; readonly policy: 'hierarchical' | 'exact' | 'level'; readonly review: 'none' | 'missed' | 'all'; readonly lines: readonly LineDraft[];
}

/** The edition that belongs to a training: of its schemes, the one that the bank has most live cases of; null when the bank has none. */
export function editionFor(schemes: readonly string[], bank: readonly { readonly edition: string; readonly scheme: string; readonly cases: number }[]): string | null {
  return bank.filter((each) => schemes.includes(each.scheme)).reduce<(typeof bank)[number] | null>((most, each) => (most && most.cases >= each.cases ? most : each), null)?.edition ?? null;
}

/** The schemes that a training is about, when the one chosen is not among them; nothing to be said otherwise. */
export function otherSubject(schemes: readonly string[], chosen: string): readonly string[] {
  return schemes.includes(chosen) ? [] : schemes;
}

/** The instant of a field of date and time in the reader's zone, or null while it is none. */
export function instantOfField(text: string, zone: string): number | null {
  try {
    return text === '' ? null : instantOf(text.slice(0, 16), zone);
  } catch {
    return null;
  }
}

/** The fields in which something is wrong, all at once, in the order of the form. */
export function faultsOf({ title, minutes, pass, lines }: Draft, opensAt: number | null, closesAt: number | null, nowMs: number): readonly string[] {
  const whole = (text: string, most: number): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  const right: Readonly<Record<string, boolean>> = {
    title: title.trim() !== '', opensAt: opensAt !== null, closesAt: closesAt !== null && closesAt > nowMs && (opensAt === null || closesAt > opensAt), duration: whole(minutes, 480), passMark: whole(pass, 100),
    lines: lines.every((line) => whole(line.count, 120)) && lines.reduce((sum, line) => sum + Number(line.count), 0) <= 120,
  };
  return Object.keys(right).filter((field) => !right[field]);
}
