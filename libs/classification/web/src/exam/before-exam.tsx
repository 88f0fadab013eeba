import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { parseFraction, fractionToNumber } from '@classmark/platform/core';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Breadcrumbs, Button, Card, Countdown, Facts, Ltr, Notice, Symbol } from '@classmark/ui';
import { AnswerPane, Basket } from '../answering/answer-pane';
import { PaneTabs } from '../answering/answering-frame';
import { basketWith, basketWithout, type AnswerBasket, type BasketPlace, type CaseText } from '../answering/answering';
import { CasePane } from '../answering/case-pane';
import { CaseScheme } from '../answering/case-scheme';
import { usePanes } from '../answering/use-panes';
import { useScheme } from '../scheme/use-scheme';
import { clockText } from './exam-clock';
import type { ExamInfo, ExamSession, ExamState } from './exam-session';

/** What the exam is, before its clock starts: facts, rules, the panes to try, and the one button that begins. */
export function BeforeExam({ exam, state, back, link }: { exam: ExamSession; state: ExamState; back: (look: 'primary' | 'secondary') => ReactNode; link: (href: string, className: string, children: ReactNode) => ReactNode }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [trying, setTrying] = useState(false);
  const info = state.info!;
  if (trying) return <TryPanes info={info} onDone={() => setTrying(false)} />;
  return (
    <div className="wrap alone exam-before">
      <Breadcrumbs label={t`Where you are`}>
        {link(`/${language}/my-learning`, '', <Trans>My learning</Trans>)}
        {link(`/${language}/trainings/${info.trainingSlug}`, '', <Bdi>{info.training}</Bdi>)}
        <span><Trans>Exam</Trans></span>
      </Breadcrumbs>
      <div className="exam-columns">
        <div>
          <h2><Bdi>{info.title}</Bdi></h2>
          <p className="mute"><Bdi>{info.training}</Bdi></p>
          <ExamFacts info={info} />
        </div>
        <Card as="section">
          <Begin {...{ exam, state, back }} />
        </Card>
      </div>
      <Rules info={info} />
      <section className="exam-try">
        <h3><Trans>Try the panes first</Trans></h3>
        <p><Trans>A practice item that counts nothing: how places are found, chosen and taken out again. The clock does not run.</Trans></p>
        <Button onClick={() => setTrying(true)}><Trans>Try the panes</Trans></Button>
      </section>
    </div>
  );
}

function ExamFacts({ info }: { info: ExamInfo }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const minutes = (ms: number): number => Math.round(ms / 60_000);
  const at = (date: string): string => formats.dateTime(Date.parse(date), zone);
  return (
    <Facts rows={[
      { key: 'cases', name: <Trans>Cases</Trans>, value: <>{formats.number(info.count)} · <Ltr>{info.edition}</Ltr></> },
      { key: 'time', name: <Trans>Time</Trans>, value: info.extraTime > 0 ? <><Plural value={minutes(info.duration)} one="# minute" other="# minutes" /> + <Plural value={minutes(info.extraTime)} one="# minute of extra time" other="# minutes of extra time" /></> : <Plural value={minutes(info.duration)} one="# minute" other="# minutes" /> },
      { key: 'window', name: <Trans>Can be begun</Trans>, value: <Trans>from <Bdi>{at(info.opensAt)}</Bdi> to <Bdi>{at(info.closesAt)}</Bdi>, your time</Trans> },
      { key: 'pass', name: <Trans>Passed from</Trans>, value: <Trans>{formats.percent(fractionToNumber(parseFraction(info.passMark)))} of the points</Trans> },
    ]} />
  );
}

/** The rules in short sentences, before anything runs. */
function Rules({ info }: { info: ExamInfo }) {
  const grace = Math.round(info.grace / 1_000);
  return (
    <section>
      <h3><Trans>How it goes</Trans></h3>
      <ul className="exam-rules">
        <li><Trans>The clock starts when you begin and does not stop: it is the clock of the platform, not of your computer. Nobody begins after the window has closed, and without extra time the end of the window is the end.</Trans></li>
        <li><Trans>Every change is saved at once; the time of the last saving stands above. Without a line you go on answering, and everything is sent when it is back.</Trans></li>
        <li><Trans>You may go on in another window or on another device. Only the newest one saves.</Trans></li>
        <li><Trans>You are warned at five minutes and at one. At the end the paper is handed in by itself; what was being saved at that moment is still taken for {grace} seconds.</Trans></li>
        <li>{info.policy === 'exact' ? <Trans>Each case is one point. A case counts only as far as its places are exactly right.</Trans> : <Trans>Each case is one point. A place near the right one counts for a part of it; the order of the places does not matter.</Trans>}</li>
        <li>{info.review === 'none' ? <Trans>After the release of the results you see your points by topic.</Trans> : info.review === 'missed' ? <Trans>After the release of the results you can read again what you missed, with the reasons.</Trans> : <Trans>After the release of the results you can read every case again, with the reasons.</Trans>}</li>
      </ul>
    </section>
  );
}

function Begin({ exam, state, back }: { exam: ExamSession; state: ExamState; back: (look: 'primary' | 'secondary') => ReactNode }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const info = state.info!;
  const fault = state.fault ? <Notice tone="bad" live icon={<CircleAlert className="i s" aria-hidden="true" />}>{state.fault === 'OFFLINE' ? <Trans>Not begun: the platform cannot be reached. Try again.</Trans> : <bdi lang="en">{state.fault}</bdi>}</Notice> : null;
  switch (info.state) {
    case 'open': return (
      <>
        <h3><Trans>Ready?</Trans></h3>
        <p><Trans>The clock starts with this button.</Trans></p>
        {fault}
        <Button look="primary" block pending={state.busy} onClick={() => void exam.open()}><Trans>Begin the exam</Trans></Button>
      </>
    );
    case 'running': return (
      <>
        <h3><Trans>Your exam is running</Trans></h3>
        <p>{info.endsAt ? <Trans>It ends at <Ltr>{formats.time(Date.parse(info.endsAt), zone)}</Ltr>. When you go on here, other windows stop saving.</Trans> : null}</p>
        {fault}
        <Button look="primary" block pending={state.busy} onClick={() => void exam.open()}><Trans>Go on in this window</Trans></Button>
      </>
    );
    case 'notYet': return (
      <>
        <h3><Trans>It opens in <Ltr><Countdown until={Date.parse(info.opensAt)} now={exam.now} format={clockText} onEnd={() => void exam.load()} /></Ltr></Trans></h3>
        <p><Trans>From then on you can begin here.</Trans></p>
        {back('secondary')}
      </>
    );
    default: return <><h3><Trans>This exam is closed</Trans></h3><p><Trans>Nobody begins it any more.</Trans></p>{back('primary')}</>;
  }
}

/** The three panes with something that is no case: choose a named place. Nothing is stored. */
function TryPanes({ info, onDone }: { info: ExamInfo; onDone: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const scheme = useScheme(info.edition, language);
  const [places, setPlaces] = useState<readonly BasketPlace[]>([]);
  const { symbol, title, titleLanguage } = info.tryPlace;
  const done = places.some((place) => place.symbol === symbol);
  const value: CaseText = {
    id: 'try', title: t`Practice item`, language, drawing: null, images: [], roles: [],
    parts: [
      { __typename: 'PracticePart', heading: t`What to do`, text: t`Put the place \`${symbol}\` into your answer: search for it with the key /, or walk the scheme with the arrow keys, and press Enter.` },
      { __typename: 'PracticePart', heading: t`Then`, text: t`Take it out again with Delete, if you like. In the exam you go from case to case, flag what you want to come back to, and see all cases in the overview.` },
    ],
  };
  const basket: AnswerBasket = {
    places, add: (place) => setPlaces((all) => basketWith(all, place, [])), remove: (gone) => setPlaces((all) => basketWithout(all, gone)), setRole: () => undefined,
  };
  const panes = usePanes(scheme, 'try', null, { act: onDone, basket, roles: [] });
  useEffect(() => {
    document.getElementById('main')?.focus();
  }, []);
  return (
    <>
      <PaneTabs value={panes.tab} onChange={panes.setTab} count={places.length} />
      <div className={`panes show-${panes.tab}`}>
        <CasePane value={value} />
        <CaseScheme code={info.scheme} edition={info.edition} scheme={scheme} panes={panes} caseId="try" basket={basket} marked={null} />
        <AnswerPane marked={false} actions={(
          <>
            <div role="status">{done ? <Notice tone="ok" icon={<CircleCheck className="i s" aria-hidden="true" />}><Trans>That is how it works: <Symbol>{symbol}</Symbol>, <Bdi lang={titleLanguage}>{title}</Bdi>, is in your answer.</Trans></Notice> : null}</div>
            <Button look="primary" block onClick={onDone}><Trans>Back to the instructions</Trans><kbd dir="ltr">Ctrl Enter</kbd></Button>
          </>
        )}><Basket basket={basket} roles={[]} onShow={panes.show} /></AnswerPane>
      </div>
    </>
  );
}
