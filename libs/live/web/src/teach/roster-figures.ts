import type { WebinarRosterQuery } from './teach.generated';

export type Roster = NonNullable<WebinarRosterQuery['webinarRoster']>;
export type RosterPerson = Roster['people'][number];

/** Which people a roster shows. */
export type RosterView = 'all' | 'attended' | 'under' | 'absent';

/** People, offices and minutes of a roster; offices count where the tie is confirmed. */
export interface RosterFigures { readonly connected: number; readonly attended: number; readonly offices: number; readonly notConfirmed: number; readonly ms: number; readonly liveMs: number }

/** One office of the totals; `code` null stands for everybody whose office is not confirmed. */
export interface OfficeTotal { readonly code: string | null; readonly name: string | null; readonly people: number; readonly attended: number; readonly ms: number; readonly weakest: string | null }

/** The weakest first: a total is as sure as its weakest part. A signed correction stands beside the order of evidence and is named when it is there. */
const WEAKEST = ['M', 'C', 'B', 'A'];

/** Everybody who was connected while it was live. */
export function connectedOf(roster: Roster): RosterPerson[] {
  return roster.people.filter((person) => person.attendance !== null && person.attendance.time > 0);
}

export function figuresOf(roster: Roster): RosterFigures {
  const connected = connectedOf(roster);
  return {
    connected: connected.length,
    attended: connected.filter((person) => person.attendance!.attended).length,
    offices: new Set(connected.filter((person) => person.officeConfirmed).map((person) => person.officeCode)).size,
    notConfirmed: connected.filter((person) => !person.officeConfirmed).length,
    ms: connected.reduce((sum, person) => sum + person.attendance!.time, 0),
    liveMs: connected[0]?.attendance?.liveTime ?? 0,
  };
}

/** Totals per office, the most minutes first, everybody without a confirmed office as the last line: the sum is the whole. */
export function officeTotals(roster: Roster): OfficeTotal[] {
  const groups = new Map<string | null, RosterPerson[]>();
  for (const person of connectedOf(roster)) {
    const code = person.officeConfirmed ? person.officeCode : null;
    groups.set(code, [...(groups.get(code) ?? []), person]);
  }
  return [...groups].map(([code, people]): OfficeTotal => {
    const grades = people.map((person) => person.attendance!.grade);
    return {
      code, name: code === null ? null : people[0]!.officeName, people: people.length, attended: people.filter((person) => person.attendance!.attended).length,
      ms: people.reduce((sum, person) => sum + person.attendance!.time, 0), weakest: WEAKEST.find((grade) => grades.some((each) => each === grade)) ?? null,
    };
  }).sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.ms - a.ms);
}

/** The people of a view, nearest to the threshold first: where a minute more or less would decide. */
export function shownOf(roster: Roster, view: RosterView): RosterPerson[] {
  const fits: Readonly<Record<RosterView, (person: RosterPerson) => boolean>> = {
    all: () => true,
    attended: (person) => person.attendance?.attended === true,
    under: (person) => person.attendance !== null && person.attendance.time > 0 && !person.attendance.attended,
    absent: (person) => !person.attendance || person.attendance.time === 0,
  };
  const distance = (person: RosterPerson): number => {
    const { attendance } = person;
    return !attendance || attendance.liveTime === 0 ? 2 : Math.abs(attendance.time / attendance.liveTime - 0.75);
  };
  return roster.people.filter(fits[view]).sort((a, b) => distance(a) - distance(b) || (a.name < b.name ? -1 : 1));
}

/** A stretch of the axis in per cent of its length. */
export interface Bar { readonly x: number; readonly width: number }

/** Places a span on an axis. Epoch milliseconds. */
export function barOf(fromMs: number, toMs: number, axis: { readonly startMs: number; readonly endMs: number }): Bar {
  const length = Math.max(1, axis.endMs - axis.startMs);
  const clamp = (ms: number): number => Math.min(1, Math.max(0, (ms - axis.startMs) / length));
  const x = clamp(fromMs);
  return { x: x * 100, width: Math.max(0.3, (clamp(toMs) - x) * 100) };
}
