import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { browserQuery, useFormats, useLanguage, useReaderZone, useViewer } from '@classmark/platform/web';
import { buttonClass, Plate, SectionHead } from '@classmark/ui';
import { MyPracticeText, type MyPracticeQuery } from './spaced.generated';
import { PLATES } from './scheme-names';

export type PracticeStanding = MyPracticeQuery['myPractice'][number];

/** What practice has for the person, asked once; null until it has come or when it does not come. */
export function useMyPractice(): { readonly standings: readonly PracticeStanding[] | null; readonly failed: boolean; readonly reload: () => void } {
  const language = useLanguage();
  const { viewer } = useViewer();
  const [standings, setStandings] = useState<readonly PracticeStanding[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const isSignedIn = Boolean(viewer);
  useEffect(() => {
    if (!isSignedIn) return undefined;
    let gone = false;
    setFailed(false);
    browserQuery(() => language)(MyPracticeText)
      .then(({ myPractice }) => { if (!gone) setStandings(myPractice); })
      .catch(() => { if (!gone) setFailed(true); });
    return () => {
      gone = true;
    };
  }, [language, isSignedIn, asked]);
  return { standings, failed, reload: () => setAsked((count) => count + 1) };
}

/** Sums over all schemes. */
export function dueInAll(standings: readonly PracticeStanding[]): { readonly due: number; readonly minutes: number; readonly nextMs: number | null } {
  const next = standings.flatMap((each) => (each.nextDueAt ? [Date.parse(each.nextDueAt)] : []));
  return { due: standings.reduce((sum, each) => sum + each.due, 0), minutes: standings.reduce((sum, each) => sum + each.minutes, 0), nextMs: next.length > 0 ? Math.min(...next) : null };
}

/** "Due for review" on the page of one's own learning: how much, how long, and the way to it. Shows nothing where nobody has practised and nothing can be. */
export function PracticeDue({ standings, link }: { standings: readonly PracticeStanding[] | null; link: (href: string, className: string, children: ReactNode) => ReactNode }) {
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  if (!standings || standings.length === 0) return null;
  const { due, minutes, nextMs } = dueInAll(standings);
  const first = [...standings].sort((a, b) => b.due - a.due)[0]!;
  return (
    <section aria-labelledby="due-for-review">
      <SectionHead id="due-for-review" title={<Trans>Due for review</Trans>} />
      <div className="card flush">
        <div className="due-head">
          {due > 0 ? <p className="due-sum"><b><Plural value={due} one="# review" other="# reviews" /></b>, <Plural value={minutes} one="about # minute" other="about # minutes" /></p>
            : <p>{nextMs === null ? <Trans>Practise single cases; what you answer comes back before it fades.</Trans> : <Trans>Nothing is due. Next review: <bdi>{formats.date(nextMs, zone)}</bdi></Trans>}</p>}
          {due > 0 ? link(`/${language}/practice/${first.scheme}?minutes=10`, buttonClass(), <Trans>Start the review</Trans>) : link(`/${language}/practice`, buttonClass(), <Trans>Practise</Trans>)}
        </div>
        {due > 0 ? (
          <ul className="bare due-list">
            {standings.filter((each) => each.due > 0).map((each) => <DueRow key={each.scheme} standing={each} />)}
          </ul>
        ) : null}
      </div>
    </section>
  );
}

function DueRow({ standing: { scheme, due, minutes } }: { standing: PracticeStanding }) {
  return <li><Plate>{PLATES[scheme] ?? scheme}</Plate><span><Plural value={due} one="# review" other="# reviews" /></span><span className="mute"><Plural value={minutes} one="about # minute" other="about # minutes" /></span></li>;
}
