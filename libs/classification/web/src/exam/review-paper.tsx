import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowLeft, Check, CircleAlert, Flag, Minus } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, Notice, Symbol } from '@classmark/ui';
import type { ExamSession, ExamState } from './exam-session';

/** The whole paper before it is handed in: what is blank, what is flagged, what stands. */
export function ReviewPaper({ exam, state }: { exam: ExamSession; state: ExamState }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const { drafts, cases, lastCase, busy, fault } = state;
  const blank = drafts.flatMap(({ places }, at) => (places.length === 0 ? [at] : []));
  const flagged = drafts.filter((draft) => draft.flagged).length;
  const firstBlank = blank[0];
  const number = lastCase + 1;
  return (
    <div className="alone wrap exam-review">
      <h2>{blank.length === 0 ? <Trans>Every case has an answer</Trans> : <Plural value={blank.length} one="One case is blank" other="# cases are blank" />}</h2>
      <p className="mute">{flagged > 0 ? <Plural value={flagged} one="One case is flagged. Choose a case to go back to it." other="# cases are flagged. Choose a case to go back to it." /> : <Trans>Choose a case to go back to it.</Trans>}</p>
      <ol className="exam-grid">
        {drafts.map((draft, at) => (
          <li key={cases[at]!.id}>
            <button type="button" className={draft.places.length > 0 ? 'answered' : 'blank'} onClick={() => exam.goTo(at)}>
              <span className="head"><span className="num">{at + 1}</span>{draft.flagged ? <><span className="sr"> <Trans>Flagged</Trans> </span><Flag className="i s filled" aria-hidden="true" /></> : draft.places.length > 0 ? <Check className="i s" aria-hidden="true" /> : <Minus className="i s" aria-hidden="true" />}</span>
              <bdi className="title" lang={cases[at]!.language}>{cases[at]!.title}</bdi>
              <span className="places">{draft.places.length > 0 ? draft.places.map(({ symbol }) => <Symbol key={symbol}>{symbol}</Symbol>) : <Trans>Blank</Trans>}</span>
            </button>
          </li>
        ))}
      </ol>
      {fault ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}><Fault fault={fault} /></Notice> : null}
      <div className="row exam-acts">
        <Button look="primary" pending={busy} onClick={() => setAsking(true)}><Trans>Hand in</Trans></Button>
        {firstBlank === undefined ? null : <Button look="quiet" onClick={() => exam.goTo(firstBlank)}><Trans>To the first blank case</Trans></Button>}
        <Button look="quiet" onClick={() => exam.goTo(lastCase)}><ArrowLeft className="i s flip" aria-hidden="true" /><Trans>Back to case {number}</Trans></Button>
      </div>
      <Dialog
        open={asking} onClose={() => setAsking(false)} title={<Trans>Hand in the paper?</Trans>} closeLabel={t`Close`}
        actions={<><Button onClick={() => setAsking(false)}><Trans>Not yet</Trans></Button><Button look="primary" onClick={() => { setAsking(false); void exam.handIn(); }}><Trans>Hand in now</Trans></Button></>}
      >
        <p>{blank.length === 0 ? <Trans>Nothing can be changed afterwards.</Trans> : <Plural value={blank.length} one="One case is blank and counts nothing. Nothing can be changed afterwards." other="# cases are blank and count nothing. Nothing can be changed afterwards." />}</p>
      </Dialog>
    </div>
  );
}

function Fault({ fault }: { fault: string }) {
  if (fault === 'UNSENT') return <Trans>Not handed in: some changes are not stored yet. They are sent as soon as there is a line; then hand in again.</Trans>;
  if (fault === 'OFFLINE') return <Trans>Not handed in: the platform cannot be reached. At the end of your time what is stored is handed in by itself.</Trans>;
  return <bdi lang="en">{fault}</bdi>;
}
