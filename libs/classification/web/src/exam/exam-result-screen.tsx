import '../styles/exam-result.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock, ChevronRight, CircleCheck, Clock, Hourglass, Printer, RefreshCw, RotateCcw, XCircle } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { fractionToNumber, parseFraction } from '@classmark/platform/core';
import { browserQuery, directionOf, QueryFailed, useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, Breadcrumbs, Button, buttonClass, Card, EmptyState, ErrorState, Loading, Ltr, Notice, SectionHead, Symbol, Verdict } from '@classmark/ui';
import { CaseBody } from '../answering/case-body';
import { MarkedText } from '../answering/marked-text';
import { toneOf } from '../answering/marked-answer';
import { ExamResultPageText, type ExamResultPageQuery } from './exam-result.generated';
import { Points, PointsOf, pointsText } from './points';
import { TopicName } from './topic-name';

export interface ExamResultScreenProps {
  readonly examId: string;
  readonly link: (href: string, className: string, children: ReactNode) => ReactNode;
}

type Exam = NonNullable<ExamResultPageQuery['exam']>;
type Result = NonNullable<ExamResultPageQuery['examResult']>;
type Answer = ExamResultPageQuery | 'loading' | 'failed' | 'signedOut';

/** The result of an exam: verdict and points, topics against the pass line, what was missed and why, and what to do next. */
export function ExamResultScreen({ examId, link }: ExamResultScreenProps) {
  const language = useLanguage();
  const ask = useMemo(() => browserQuery(() => language), [language]);
  const [answer, setAnswer] = useState<Answer>('loading');
  const [asked, setAsked] = useState(0);
  const { t } = useLingui();
  useEffect(() => {
    let gone = false;
    ask(ExamResultPageText, { examId, language }).then((found) => { if (!gone) setAnswer(found); }, (error: unknown) => {
      if (!gone) setAnswer(error instanceof QueryFailed && error.code === 'UNAUTHENTICATED' ? 'signedOut' : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [ask, examId, language, asked]);
  const title = <h1><Trans>Exam result</Trans></h1>;
  if (answer === 'signedOut') return <>{title}<ErrorState level={2} title={<Trans>You have been signed out</Trans>} action={<Button look="primary" onClick={() => window.location.reload()}><Trans>Sign in again</Trans></Button>} /></>;
  if (answer === 'loading') return <>{title}<Loading label={t`The result is loading`} /></>;
  if (answer === 'failed') return <>{title}<ErrorState level={2} title={<Trans>The result did not arrive</Trans>} action={<Button look="primary" onClick={() => { setAnswer('loading'); setAsked(asked + 1); }}><Trans>Try again</Trans></Button>} /></>;
  const { exam, examResult: result } = answer;
  if (!exam) return <>{title}<EmptyState title={<Trans>There is no such exam for you</Trans>} action={link(`/${language}/my-learning`, buttonClass({ look: 'primary' }), <Trans>My learning</Trans>)}><Trans>Exams open for people who are enrolled in their training. The address may also be wrong.</Trans></EmptyState></>;
  if (!result) return <>{title}<NoResult exam={exam} link={link} /></>;
  return <Shown exam={exam} result={result} link={link} />;
}

/** Not released yet, or not sat. */
function NoResult({ exam, link }: { exam: Exam; link: ExamResultScreenProps['link'] }) {
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  const training = link(`/${language}/trainings/${exam.trainingSlug}`, buttonClass({ look: 'primary' }), <Trans>To the training</Trans>);
  if (exam.state === 'released' || exam.state === 'closed') return <EmptyState icon={<CalendarClock className="i" aria-hidden="true" />} title={<Trans>You did not sit this exam</Trans>} action={training}><Bdi>{exam.title}</Bdi></EmptyState>;
  if (exam.state === 'handedIn') {
    const at = exam.handedInAt ? formats.dateTime(Date.parse(exam.handedInAt), zone) : '';
    return <EmptyState icon={<Hourglass className="i" aria-hidden="true" />} title={<Trans>The results are not released yet</Trans>} action={training}><Trans>You handed in <Bdi>{exam.title}</Bdi>, <Bdi>{at}</Bdi>. Your trainer releases the results for everybody at once.</Trans></EmptyState>;
  }
  return <EmptyState icon={<Clock className="i" aria-hidden="true" />} title={<Trans>You have not handed in this exam</Trans>} action={link(`/${language}/exams/${exam.id}`, buttonClass({ look: 'primary' }), <Trans>To the exam</Trans>)}><Bdi>{exam.title}</Bdi></EmptyState>;
}

function Shown({ exam, result, link }: { exam: Exam; result: Result; link: ExamResultScreenProps['link'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <div className="exam-result">
      <Breadcrumbs label={t`Where you are`}>
        {link(`/${language}/my-learning`, '', <Trans>My learning</Trans>)}
        {link(`/${language}/trainings/${exam.trainingSlug}`, '', <Bdi>{exam.training}</Bdi>)}
        <span><Trans>Exam result</Trans></span>
      </Breadcrumbs>
      <Head {...{ exam, result, link }} />
      <Remarked result={result} />
      <Topics result={result} />
      <Missed result={result} />
    </div>
  );
}

function Head({ exam, result, link }: { exam: Exam; result: Result; link: ExamResultScreenProps['link'] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  const { points, of, passed, passPoints, missed, retakeAt } = result;
  const used = Math.max(1, Math.round((Date.parse(result.handedInAt) - Date.parse(result.startedAt)) / 60_000));
  const given = Math.round((exam.duration + exam.extraTime) / 60_000);
  const below = result.topics.filter((topic) => !topic.reached);
  const said = pointsText(points);
  return (
    <Card as="section" className={`exam-head ${passed ? 'passed' : 'failed'}`}>
      <PointsOf large points={points} of={of} label={t`${said} of ${of} points`} />
      <div className="grow">
        <h1>{passed ? <><CircleCheck className="i" aria-hidden="true" /><Trans>Passed</Trans></> : <><XCircle className="i" aria-hidden="true" /><Trans>Not passed</Trans></>}</h1>
        <p><Trans><Points points={points} /> of {of} points, pass line <Points points={passPoints} />.</Trans> {below.length === 0 ? <Trans>Every topic reaches it.</Trans> : <Plural value={below.length} one="One topic is below the line." other="# topics are below the line." />}</p>
        <p className="small mute"><Bdi>{exam.title}</Bdi> · <Bdi>{formats.longDate(Date.parse(result.handedInAt), zone)}</Bdi> · <Trans>{used} of {given} min used</Trans> · <Ltr>{exam.edition}</Ltr>{result.handedInBy === 'clock' ? <> · <Trans>Handed in by the clock.</Trans></> : null}</p>
        {!passed && retakeAt ? <p className="exam-retake"><RotateCcw className="i s" aria-hidden="true" /><span><Trans>You may sit again from <Bdi>{formats.longDate(Date.parse(retakeAt), zone)}</Bdi>.</Trans></span></p> : null}
      </div>
      <div className="acts no-print">
        {missed > 0 ? link(`/${language}/practice/${exam.scheme}`, buttonClass({ look: 'primary', block: true }), <Plural value={missed} one="Practise what you missed: # case" other="Practise what you missed: # cases" />) : link(`/${language}/trainings/${exam.trainingSlug}`, buttonClass({ look: 'primary', block: true }), <Trans>To the training</Trans>)}
        <Button block onClick={() => window.print()}><Printer className="i" aria-hidden="true" /><Trans>Print</Trans></Button>
      </div>
    </Card>
  );
}

function Remarked({ result: { first, remarkedAt, points, of, passed } }: { result: Result }) {
  const formats = useFormats();
  const zone = useReaderZone();
  if (!first || !remarkedAt) return null;
  return (
    <Notice tone="info" icon={<RefreshCw className="i" aria-hidden="true" />}>
      <Trans>Marked anew on <Bdi>{formats.longDate(Date.parse(remarkedAt), zone)}</Bdi>, because the key of a case was corrected: before <Points points={first.points} /> of {of}, now <Points points={points} /> of {of}.</Trans>{' '}
      {first.passed === passed ? <Trans>The verdict is the same.</Trans> : passed ? <Trans>It is passed now.</Trans> : <Trans>It is not passed any more.</Trans>}
    </Notice>
  );
}

/** One scale for all topics and one line for the pass mark. */
function Topics({ result: { topics, passMark } }: { result: Result }) {
  const formats = useFormats();
  const reached = topics.filter((topic) => topic.reached).length;
  const pass = fractionToNumber(parseFraction(passMark));
  const percent = formats.percent(pass);
  const all = topics.length;
  const rtl = directionOf(useLanguage()) === 'rtl';
  return (
    <section aria-labelledby="topics">
      <SectionHead id="topics" title={<Trans>By topic: {reached} of {all} reach the pass line</Trans>} note={<Trans>Share of the points; the line marks {percent}</Trans>} />
      <Card>
        <ul className="bare exam-topics">
          <li className="scale" aria-hidden="true"><svg><text x={`${(rtl ? 1 - pass : pass) * 100}%`} y="15"><Trans>Pass line {percent}</Trans></text></svg></li>
          {topics.map(({ topic, points, of, reached: above }) => {
            const share = fractionToNumber(parseFraction(points)) / of;
            return (
              <li key={topic.line} className={above ? undefined : 'below'}>
                <span className="name"><TopicName topic={topic} /></span>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" className="flip-x" aria-hidden="true">
                  <rect className="ground" width="100" height="14" /><rect className="points" width={share * 100} height="14" /><rect className="gap" x={pass * 100 - 0.6} width="1.2" height="14" /><rect className="line" x={pass * 100 - 0.2} y="-4" width="0.4" height="22" />
                </svg>
                <span className="num value"><Trans><Points points={points} /> of {of}</Trans></span>
                <span className="word">{above ? <Trans>Above</Trans> : <Trans>Below the line</Trans>}</span>
              </li>
            );
          })}
        </ul>
      </Card>
    </section>
  );
}

/** What may be read again, as the exam permits. */
function Missed({ result: { cases, review, missed } }: { result: Result }) {
  const { t } = useLingui();
  if (review === 'none') return <section><SectionHead title={missed === 0 ? <Trans>Nothing missed</Trans> : <Plural value={missed} one="One case without the whole mark" other="# cases without the whole mark" />} /><p className="mute"><Trans>In this exam the cases are not shown again.</Trans></p></section>;
  if (cases.length === 0) return <section><SectionHead title={<Trans>Nothing missed</Trans>} /><p className="mute"><Trans>Every case has the whole mark.</Trans></p></section>;
  return (
    <section aria-labelledby="missed">
      <SectionHead id="missed" title={review === 'all' ? <Trans>Your cases</Trans> : <Trans>What you missed</Trans>} note={review === 'all' ? undefined : <Plural value={cases.length} one="# case" other="# cases" />} />
      <div className="datatable">
        <table className="stacked exam-missed">
          <caption className="sr">{review === 'all' ? t`Your cases with what is accepted and why` : t`What you missed, what is accepted and why`}</caption>
          <thead><tr><th scope="col"><Trans>Case</Trans></th><th scope="col"><Trans>Your answer</Trans></th><th scope="col"><Trans>Accepted</Trans></th><th scope="col" className="n"><Trans>Mark</Trans></th><th scope="col"><Trans>Why</Trans></th></tr></thead>
          <tbody>{cases.map((each) => <MissedRow key={each.id} value={each} />)}</tbody>
        </table>
      </div>
    </section>
  );
}

function MissedRow({ value }: { value: Result['cases'][number] }) {
  const { t } = useLingui();
  const { marking, places } = value;
  const tone = toneOf(marking.mark);
  const whys = reasonsOf(marking.findings).slice(0, 3);
  const counted = marking.accepted.filter((place) => place.counted || (place.main && place.required));
  return (
    <tr>
      <th scope="row"><bdi lang={value.language}>{value.title}</bdi></th>
      <td data-label={t`Your answer`}>{places.length === 0 ? <Verdict tone="bad"><Trans>Blank</Trans></Verdict> : <span className="symbols">{places.map(({ symbol }) => <PlaceVerdict key={symbol} symbol={symbol} marking={marking} />)}</span>}</td>
      <td data-label={t`Accepted`}><span className="symbols">{[...new Set(counted.map((place) => place.symbol))].map((symbol) => <Verdict key={symbol} tone="ok"><Symbol>{symbol}</Symbol></Verdict>)}</span></td>
      <td data-label={t`Mark`} className={`n tone-${tone}`}><Ltr className="num">{marking.mark}</Ltr></td>
      <td data-label={t`Why`} className="why">
        <div lang={marking.language} dir={marking.language === 'ar' ? 'rtl' : 'ltr'}>{whys.map(({ symbol, why }) => <p key={why}>{symbol ? <><b><Symbol>{symbol}</Symbol></b>{' '}</> : null}<MarkedText text={why} /></p>)}<p className="rule"><MarkedText text={marking.rule} /></p></div>
        <details>
          <summary><ChevronRight className="i s flip" aria-hidden="true" /><Trans>Text of the case</Trans></summary>
          <div lang={value.language} dir={value.language === 'ar' ? 'rtl' : 'ltr'}><CaseBody value={value} level={3} /></div>
        </details>
      </td>
    </tr>
  );
}

/** The reasons of a marking, each once; the first one about a place says which one it is about. */
function reasonsOf(findings: Result['cases'][number]['marking']['findings']): readonly { readonly symbol: string | null; readonly why: string }[] {
  const reasons = findings.filter((finding) => finding.kind !== 'exact').flatMap((finding) => finding.why.map((why, at) => ({ symbol: at === 0 ? finding.answer ?? finding.key ?? null : null, why })));
  return reasons.filter(({ why }, at) => reasons.findIndex((each) => each.why === why) === at);
}

function PlaceVerdict({ symbol, marking }: { symbol: string; marking: Result['cases'][number]['marking'] }) {
  const kind = marking.findings.find((finding) => finding.answer === symbol)?.kind;
  return <Verdict tone={kind === 'exact' ? 'ok' : kind === 'alternate' || kind === 'wrongRole' || kind === 'tooCoarse' || kind === 'tooFine' ? 'part' : 'bad'}><Symbol>{symbol}</Symbol></Verdict>;
}
