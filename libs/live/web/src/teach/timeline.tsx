import { useFormats, useReaderZone } from '@classmark/platform/web';
import { barOf, type Roster, type RosterPerson } from './roster-figures';

/** The time that all rows share: live time with a margin, wider where people came early or stayed. Epoch milliseconds. */
export interface TimeAxis { readonly startMs: number; readonly endMs: number; readonly liveStartMs: number; readonly liveEndMs: number }

const TICKS = 6;
const STEPS_MIN = [1, 2, 5, 10, 15, 20, 30, 60];
const MOST_MARGIN_MS = 10 * 60_000;

/** The axis of a roster whose session went live. */
export function axisOf(roster: Roster): TimeAxis {
  const liveStartMs = Date.parse(roster.session.liveAt!);
  const spans = roster.people.flatMap((person) => person.attendance?.connections ?? []).map(({ span }) => [Date.parse(span.from), Date.parse(span.to)] as const);
  const liveEndMs = roster.session.endedAt ? Date.parse(roster.session.endedAt) : Math.max(liveStartMs + 60_000, ...spans.map(([, to]) => to));
  const margin = Math.min(MOST_MARGIN_MS, (liveEndMs - liveStartMs) * 0.1);
  return { liveStartMs, liveEndMs, startMs: Math.max(liveStartMs - margin, Math.min(liveStartMs, ...spans.map(([from]) => from))), endMs: Math.min(liveEndMs + margin, Math.max(liveEndMs, ...spans.map(([, to]) => to))) };
}

/** Times along the axis, at round minutes. */
export function Axis({ axis }: { axis: TimeAxis }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const minutes = (axis.endMs - axis.startMs) / 60_000;
  const step = (STEPS_MIN.find((each) => minutes / each <= TICKS) ?? 120) * 60_000;
  const first = Math.ceil(axis.startMs / step) * step;
  const ticks = Array.from({ length: Math.floor((axis.endMs - first) / step) + 1 }, (_, index) => first + index * step).filter((at) => barOf(at, at, axis).x > 5 && barOf(at, at, axis).x < 95);
  return <svg className="tlx axis" aria-hidden="true"><g>{ticks.map((at) => <text key={at} className="tk" x={`${barOf(at, at, axis).x}%`} y="18">{formats.time(at, zone)}</text>)}</g></svg>;
}

/** A person's connections on the axis: counted ones dark, time outside live pale, what a correction added hatched. */
export function Timeline({ person, axis }: { person: RosterPerson; axis: TimeAxis }) {
  const live = barOf(axis.liveStartMs, axis.liveEndMs, axis);
  const spans = (person.attendance?.connections ?? []).map(({ span }) => [Date.parse(span.from), Date.parse(span.to)] as const);
  const corrected = person.attendance?.grade === 'M';
  const bar = (from: number, to: number, look: string, key: string) => (to > from ? <rect key={key} className={look} x={`${barOf(from, to, axis).x}%`} width={`${barOf(from, to, axis).width}%`} y="13" height="14" /> : null);
  return (
    <svg className="tlx" aria-hidden="true">
      <rect className="lv" x={`${live.x}%`} width={`${live.width}%`} y="0" height="40" />
      {corrected ? person.attendance?.counted.map(({ from, to }, index) => bar(Date.parse(from), Date.parse(to), 'co', `c${index}`)) : null}
      {spans.map(([from, to], index) => <g key={index}>{bar(from, Math.min(to, axis.liveStartMs), 'out', 'b')}{bar(Math.max(from, axis.liveStartMs), Math.min(to, axis.liveEndMs), 'iv', 'i')}{bar(Math.max(from, axis.liveEndMs), to, 'out', 'a')}</g>)}
    </svg>
  );
}
