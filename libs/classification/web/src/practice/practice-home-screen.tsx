import '../styles/practice-home.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight, CloudUpload, GraduationCap, LogIn } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Button, buttonClass, EmptyState, ErrorState, Loading, Ltr, Notice, PageTitle, Plate, Segments, Skeleton } from '@classmark/ui';
import { ChooseAndMap } from './choose-and-map';
import { useCountWords } from './mastery-map';
import { sessionShelf } from './kept-session';
import { keepPracticePage } from './offline-pages';
import { dueInAll, useMyPractice, type PracticeStanding } from './practice-due';
import { PLATES, schemeName } from './scheme-names';
import { usePracticeQueue, usePractisingPerson } from './use-practice-queue';

export const SESSION_MINUTES = ['5', '10', '20'] as const;

export interface PracticeHomeProps {
  /** The scheme whose map is shown, from the address. */
  readonly scheme: string | null;
  readonly onScheme: (scheme: string) => void;
  /** Loads the code of a session, so that it is kept with this page. */
  readonly prepare: () => Promise<unknown>;
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

/** Practice: what is due with the minutes it takes, a start by minutes, and what one knows of each scheme. */
export function PracticeHomeScreen(props: PracticeHomeProps) {
  const { prepare } = props;
  const language = useLanguage();
  const { personId, reachable } = usePractisingPerson();
  const { standings, failed, reload } = useMyPractice();
  const queue = usePracticeQueue(personId ?? null, () => reload());
  useEffect(() => {
    if (personId) void keepPracticePage(language, prepare);
  }, [personId, language, prepare]);
  const title = <PageTitle title={<Trans>Practice</Trans>} lead={<Trans>Single cases from every classification. What you answer comes back before it fades: at first soon, then in weeks and months.</Trans>} />;
  if (personId === null) {
    return <>{title}<div className="mt-6"><EmptyState icon={<LogIn className="i" aria-hidden="true" />} title={<Trans>Sign in to practise</Trans>} action={props.link(`/${language}/sign-in?next=${encodeURIComponent(`/${language}/practice`)}`, buttonClass({ look: 'primary' }), <Trans>Sign in</Trans>)}><Trans>What you know is kept with your account, so that it can come back in time.</Trans></EmptyState></div></>;
  }
  return (
    <>
      {title}
      {queue.waiting > 0 ? <div className="mt-4"><Notice tone="due" icon={<CloudUpload className="i s" aria-hidden="true" />} live><Plural value={queue.waiting} one="# answer is kept in this browser and marked when there is a line." other="# answers are kept in this browser and marked when there is a line." /></Notice></div> : null}
      <div className="mt-6">
        {standings ? standings.length > 0 ? <Standings {...props} standings={standings} /> : <EmptyState icon={<GraduationCap className="i" aria-hidden="true" />} title={<Trans>There are no cases to practise yet</Trans>} action={props.link(`/${language}/trainings`, buttonClass({ look: 'primary' }), <Trans>Go to the courses</Trans>)}><Trans>They come with the classifications. The trainings have cases of their own.</Trans></EmptyState>
          : failed || !reachable ? <ErrorState title={<Trans>What is due did not arrive</Trans>} action={<Button look="primary" onClick={() => { queue.retry(); reload(); }}><Trans>Try again</Trans></Button>}><KeptSessions personId={personId ?? null} link={props.link} /></ErrorState> : <Outline />}
      </div>
    </>
  );
}

function Outline() {
  const { t } = useLingui();
  return <Loading label={t`Loading what is due`}><Skeleton className="h-8 w-2/5" /><Skeleton card className="h-24 w-full" /><Skeleton card className="h-24 w-full" /></Loading>;
}

/** Without a line a session that was begun can be gone on with. */
function KeptSessions({ personId, link }: Pick<PracticeHomeProps, 'link'> & { personId: string | null }) {
  const language = useLanguage();
  const begun = personId === null ? [] : Object.keys(PLATES).filter((scheme) => sessionShelf(personId, scheme).read()?.ended === false);
  if (begun.length === 0) return <Trans>Nothing is lost: answers that were given are kept.</Trans>;
  return <><Trans>Without a line you can go on with a session that was begun in this browser:</Trans> {begun.map((scheme) => <span key={scheme}> {link(`/${language}/practice/${scheme}`, 'tx', PLATES[scheme])}</span>)}</>;
}

function Standings({ standings, scheme, onScheme, link }: PracticeHomeProps & { standings: readonly PracticeStanding[] }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const language = useLanguage();
  const [minutes, setMinutes] = useState<(typeof SESSION_MINUTES)[number]>('10');
  const { due, minutes: dueMinutes, nextMs } = dueInAll(standings);
  const first = [...standings].sort((a, b) => b.due - a.due)[0]!.scheme;
  const chosen = standings.find((each) => each.scheme === scheme) ?? standings.find((each) => each.scheme === first)!;
  return (
    <>
      <section aria-labelledby="due-now" className="card lead-card due-now">
        <div>
          <h2 id="due-now">{due > 0 ? <Plural value={due} one="# review is due" other="# reviews are due" /> : <Trans>Nothing is due</Trans>}</h2>
          <p className="mute">{due > 0 ? <Plural value={dueMinutes} one="About # minute at your pace." other="About # minutes at your pace." /> : nextMs === null ? <Trans>Begin with new cases: easy ones come first.</Trans> : <Trans>Next review: <bdi>{formats.date(nextMs, zone)}</bdi>. New cases can come any time.</Trans>}</p>
        </div>
        <div className="minutes"><span id="minutes-label"><Trans>Minutes for a session</Trans></span><Segments label={t`Minutes for a session`} value={minutes} options={SESSION_MINUTES.map((value) => ({ value, label: formats.number(Number(value)) }))} onChange={setMinutes} /></div>
      </section>
      <ul className="list mt-4 standings" aria-label={t`Classifications`}>
        {standings.map((each) => <Standing key={each.scheme} standing={each} start={link(`/${language}/practice/${each.scheme}?minutes=${minutes}`, buttonClass({ look: each.scheme === first ? 'primary' : 'secondary' }), <><span>{each.due > 0 ? <Trans>Start the review</Trans> : <Trans>Start</Trans>}<span className="sr"> {PLATES[each.scheme]}</span></span><ChevronRight className="i s flip" aria-hidden="true" /></>)} />)}
      </ul>
      <ChooseAndMap key={chosen.scheme} standings={standings} chosen={chosen} minutes={minutes} onScheme={onScheme} link={link} />
    </>
  );
}

function Standing({ standing, start }: { standing: PracticeStanding; start: ReactNode }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const words = useCountWords();
  const { due, minutes, nextDueAt } = standing;
  return (
    <li>
      <div className="standing">
        <Plate>{PLATES[standing.scheme] ?? standing.scheme}</Plate>
        <div>
          <p className="t">{schemeName(standing.scheme)}</p>
          <small>{due > 0 ? <><b><Plural value={due} one="# due" other="# due" /></b>, <Plural value={minutes} one="about # minute" other="about # minutes" /></> : nextDueAt ? <Trans>Nothing due; next review <bdi>{formats.date(Date.parse(nextDueAt), zone)}</bdi></Trans> : <Trans>Not begun</Trans>}</small>
          <small><Trans>Places:</Trans> {words(standing.counts)} · <Plural value={standing.cases} one="# case" other="# cases" /> · <Ltr>{standing.edition}</Ltr></small>
        </div>
      </div>
      {start}
    </li>
  );
}
