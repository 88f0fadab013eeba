import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { OfferingPartsFragment } from '@classmark/catalogue/web';
import { Bdi, Button, buttonClass } from '@classmark/ui';
import { SignInLink } from './sign-in-link';
import { useEnrol } from './use-enrol';
import { useMyEnrolment, type Enrolment } from './my-enrolments';

export interface OfferingActionProps {
  readonly offering: OfferingPartsFragment;
  /** The one primary action of the view, with what follows from it; otherwise a plain button in a row. */
  readonly wide?: boolean;
}

/** Where the reader comes back to after signing in. */
export function pathOf(offering: Pick<OfferingPartsFragment, 'id' | 'kind' | 'slug'>): string {
  return offering.kind === 'webinar' ? `webinars/${offering.id}` : `trainings/${offering.slug}`;
}

/** Whether one can enrol, as far as dates and places say. */
function closedBecause(offering: OfferingPartsFragment): 'full' | 'notOpenYet' | 'closed' | null {
  if (offering.phase === 'notOpenYet') return 'notOpenYet';
  if (offering.phase !== 'open') return 'closed';
  return offering.placesLeft === 0 ? 'full' : null;
}

/**
 * What the reader can do about an offering. The server draws the way for a stranger, which works without a script; who is signed in
 * gets the button in the same place.
 */
export function OfferingAction({ offering, wide }: OfferingActionProps) {
  const mine = useMyEnrolment(offering.id);
  const actions = useEnrol(offering.id);
  const [withdrawn, setWithdrawn] = useState(false);
  const { t } = useLingui();
  const enrolment = mine.reader === 'known' ? mine.enrolment : null;
  if (enrolment && enrolment.withdrawnAt === null) {
    const onWithdraw = async () => setWithdrawn((await actions.withdraw(enrolment.id)) !== null);
    return <Enrolled offering={offering} enrolment={enrolment} wide={wide} pending={actions.pending} problem={actions.problem} onWithdraw={() => void onWithdraw()} />;
  }
  if (offering.phase === 'over') return null;
  const closed = closedBecause(offering);
  // In a row the column of places says it already.
  if (closed) return wide || closed === 'closed' ? <p className="st-note mute"><ClosedWords why={closed} /></p> : null;
  const webinar = offering.kind === 'webinar';
  const words = webinar ? <Trans context="webinar">Register</Trans> : <Trans>Enrol</Trans>;
  const about = <span className="sr">: <Bdi>{offering.title}</Bdi></span>;
  const shape = wide ? { look: 'primary' as const, block: true } : {};
  if (mine.reader !== 'known') return <SignInLink path={pathOf(offering)} className={buttonClass(shape)}>{words}{about}</SignInLink>;
  return (
    <div className="enrol">
      {withdrawn ? <p role="status" className="small"><Trans>You have withdrawn.</Trans></p> : null}
      <Button {...shape} pending={actions.pending} onClick={() => void actions.enrol().then((done) => done && setWithdrawn(false))}>{withdrawn ? <Trans>Undo</Trans> : words}{about}</Button>
      <Problem words={actions.problem} title={t`Not done`} />
    </div>
  );
}

function ClosedWords({ why }: { why: 'full' | 'notOpenYet' | 'closed' }) {
  if (why === 'full') return <Trans>Full</Trans>;
  return why === 'notOpenYet' ? <Trans context="enrolment">Not open yet</Trans> : <Trans>Enrolment is closed</Trans>;
}

interface EnrolledProps {
  readonly offering: OfferingPartsFragment;
  readonly enrolment: Enrolment;
  readonly wide?: boolean;
  readonly pending: boolean;
  readonly problem: string | null;
  readonly onWithdraw: () => void;
}

function Enrolled({ offering, enrolment, wide, pending, problem, onWithdraw }: EnrolledProps) {
  const { t } = useLingui();
  const state = (
    <p role="status" className="verdict-mark tone-ok"><CircleCheck className="i s" aria-hidden="true" /><span>{enrolment.completedAt ? <Trans>Completed</Trans> : offering.kind === 'webinar' ? <Trans>Registered</Trans> : <Trans context="enrolment">Enrolled</Trans>}</span></p>
  );
  if (!wide) return state;
  const over = offering.phase === 'over';
  return (
    <div className="enrol">
      {state}
      {over ? null : <p className="small mute"><Trans>A confirmation with a calendar file has been sent to you.</Trans></p>}
      {over || enrolment.completedAt ? null : <Button look="quiet" pending={pending} onClick={onWithdraw}><Trans>Withdraw</Trans></Button>}
      <Problem words={problem} title={t`Not done`} />
    </div>
  );
}

/** Why a press led nowhere, beside the button that is still there. */
export function Problem({ words, title }: { words: string | null; title: string }) {
  return <div role="alert">{words ? <p className="hint err"><CircleAlert className="i s" aria-hidden="true" /><span><span className="sr">{title}: </span>{words}</span></p> : null}</div>;
}
