import { Plural, Trans } from '@lingui/react/macro';
import { Clock, Timer } from 'lucide-react';
import { useState } from 'react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Countdown, Ltr, Notice } from '@classmark/ui';
import type { ExamState } from './exam-session';

/** Hours where there are some, minutes and seconds: "1:05:09", "4:59". */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Time left by the clock of the platform. Whom it disturbs hides it; the two warnings come all the same. */
export function ExamClock({ state, now }: { state: ExamState; now: () => number }) {
  const [hidden, setHidden] = useState(false);
  return (
    <button type="button" className="exam-clock" onClick={() => setHidden(!hidden)}>
      <Timer className="i s" aria-hidden="true" /><span className="sr">{hidden ? <Trans>Show the time left</Trans> : <Trans>Hide the time left</Trans>} </span>
      {hidden ? <span><Trans>Time hidden</Trans></span> : <Ltr><Countdown key={state.endsAtMs} until={state.endsAtMs} now={now} format={clockText} /></Ltr>}
    </button>
  );
}

/** What is said once: five minutes, one minute, another end. Announced politely, and readable until the next one. */
export function ExamNewsLine({ state: { news } }: { state: ExamState }) {
  const formats = useFormats();
  const zone = useReaderZone();
  return (
    <div role="status" className="exam-news">
      {news === null ? null : (
        <Notice tone={news.kind === 'left' ? 'due' : 'info'} icon={<Clock className="i s" aria-hidden="true" />}>
          {news.kind === 'left' ? <Plural value={news.minutes} one="One minute left. What is saved is handed in by itself at the end." other="# minutes left." />
            : <Trans>Your end has moved: the exam ends for you at <Ltr>{formats.time(news.endsAtMs, zone)}</Ltr>.</Trans>}
        </Notice>
      )}
    </div>
  );
}
