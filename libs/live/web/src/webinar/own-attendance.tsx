import { Trans } from '@lingui/react/macro';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Tag, Verdict, type TagTone } from '@classmark/ui';
import { minutesOf, percentDown } from './share';

/** Colour of a grade; its word stands beside it. */
const TONES: Readonly<Record<string, TagTone>> = { A: 'ok', B: 'info', C: 'due' };

/** One's own minutes after a webinar: how long, which share, and how sure. Before that, when it will be known. */
export function OwnAttendance({ session, attendance }: {
  session: { readonly settled: boolean; readonly finalAt: string | null };
  attendance: { readonly time: number; readonly liveTime: number; readonly share: string; readonly attended: boolean; readonly grade: string | null } | null;
}) {
  const formats = useFormats();
  const zone = useReaderZone();
  if (!session.settled) {
    // Up to the next full minute: a clock without seconds must not promise too early.
    const at = formats.time(Math.ceil(Date.parse(session.finalAt ?? '') / 60_000) * 60_000, zone);
    return <p role="status"><Trans>Your attendance is still being gathered, final at {at}.</Trans></p>;
  }
  if (!attendance) return <p role="status"><Trans>You were not connected while it was live.</Trans></p>;
  const percent = percentDown(attendance.share);
  const [time, whole] = [minutesOf(attendance.time), minutesOf(attendance.liveTime)];
  return (
    <div role="status">
      <Verdict tone={attendance.attended ? 'ok' : 'part'}>{attendance.attended ? <Trans>Attended</Trans> : <Trans>Below 75 % of the live time</Trans>}</Verdict>
      <p className="num"><Trans>You were there for <bdi dir="ltr">{time}</bdi> of <bdi dir="ltr">{whole}</bdi> minutes, {percent} %.</Trans></p>
      {attendance.grade ? <p className="row small"><Tag tone={TONES[attendance.grade] ?? 'plain'}>{attendance.grade}</Tag><GradeWords grade={attendance.grade} /></p> : null}
    </div>
  );
}

/** What a grade means. */
export function GradeWords({ grade }: { grade: string }) {
  switch (grade) {
    case 'A': return <Trans>both ends proven</Trans>;
    case 'B': return <Trans>one end from a look every 15 seconds, or the service was down meanwhile</Trans>;
    case 'C': return <Trans>looks every 15 seconds only</Trans>;
    case 'M': return <Trans>signed correction</Trans>;
    default: return null;
  }
}
