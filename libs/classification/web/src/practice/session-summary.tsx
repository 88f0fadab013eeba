import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CloudUpload, Sunset } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Button, EmptyState, Ltr, Notice, Verdict, type ButtonLook } from '@classmark/ui';
import { toneOf } from '../answering/marked-answer';
import type { Session } from './use-session';

/** The calm end of a session: what was done, what comes back, and a way on. */
export function SessionSummary({ session, home }: { session: Session; home: (look: ButtonLook, words: ReactNode) => ReactNode }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const kept = session.kept!;
  const answered = kept.cases.filter((each) => each.answerId !== null);
  const marked = answered.filter((each) => each.checked);
  const right = marked.filter((each) => each.checked!.marking.mark === '1/1').length;
  const waiting = answered.length - marked.length;
  const nextMs = Math.min(...[...marked.flatMap((each) => each.checked!.cards.map((card) => Date.parse(card.dueAt))), ...(kept.nextDueAt ? [Date.parse(kept.nextDueAt)] : [])]);
  const next = Number.isFinite(nextMs) ? formats.date(nextMs, zone) : null;
  const more = <Button onClick={() => session.goOn(false)} pending={session.busy}><Trans>Five more minutes</Trans></Button>;
  const newOnes = kept.held > 0 ? <Button onClick={() => session.goOn(true)} pending={session.busy}><Trans>More new places</Trans></Button> : null;

  if (answered.length === 0) {
    return (
      <EmptyState level={2} icon={<Sunset className="i" aria-hidden="true" />} title={<Trans>Nothing to show now</Trans>} action={<>{home('primary', <Trans>To the practice page</Trans>)}{newOnes}</>}>
        {kept.held > 0 ? <Trans>The new places of today are done. More of them at once only come back all at once.</Trans> : next ? <Trans>What you know comes back from <bdi>{next}</bdi> on.</Trans> : <Trans>No case fits this choice.</Trans>}
      </EmptyState>
    );
  }
  return (
    <div className="set-result">
      <section className="card" aria-label={t`Summary`}>
        <h2><Trans>Done for now</Trans></h2>
        <p><Plural value={answered.length} one="# case answered" other="# cases answered" />{marked.length > 0 ? <>{formats.listMark}<Plural value={right} one="# wholly right" other="# wholly right" /></> : null}.{next ? <> <Trans>The first of it comes back <bdi>{next}</bdi>.</Trans></> : null}</p>
        {waiting > 0 ? <Notice icon={<CloudUpload className="i s" aria-hidden="true" />}><Plural value={waiting} one="# answer is kept in this browser and marked when there is a line." other="# answers are kept in this browser and marked when there is a line." /></Notice> : null}
        {session.fault === 'offline' ? <Notice tone="bad" icon={<CloudUpload className="i s" aria-hidden="true" />} live><Trans>More cases take a line to the platform.</Trans></Notice> : null}
        <div className="row actions">{home('primary', <Trans>To the practice page</Trans>)}{more}{newOnes}</div>
      </section>
      <ul className="list" aria-label={t`Cases`}>
        {answered.map((each) => (
          <li key={each.item.id}>
            <span className="t"><bdi lang={each.item.language}>{each.item.title}</bdi><small><Ltr>{each.item.edition}</Ltr></small></span>
            {each.checked ? <Verdict tone={toneOf(each.checked.marking.mark)}><Ltr className="num">{each.checked.marking.mark}</Ltr></Verdict> : <span className="mute"><Trans>Waits for the line</Trans></span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
