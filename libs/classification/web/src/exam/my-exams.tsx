import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Bdi, buttonClass, Ltr, SectionHead } from '@classmark/ui';
import { MyExamsDocument, type MyExamsQuery } from './my-exams.generated';

type Exam = MyExamsQuery['myExams'][number];

/** The exams of the reader's trainings, what is open first; null until they have come. An error here takes nothing from the page: then there are none. */
export function useMyExams(): readonly Exam[] | null {
  const language = useLanguage();
  const { data, error } = useQuery(MyExamsDocument, { variables: { language } });
  if (!data) return error ? [] : null;
  return [...data.myExams].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** The exams as a part of a page. Draws nothing where there are none. */
export function MyExams({ exams }: { exams: readonly Exam[] | null }) {
  if (!exams || exams.length === 0) return null;
  return (
    <section aria-labelledby="my-exams">
      <SectionHead id="my-exams" title={<Trans>Exams</Trans>} />
      <ul className="list">{exams.map((exam) => <Item key={exam.id} exam={exam} />)}</ul>
    </section>
  );
}

const ORDER = ['running', 'open', 'notYet', 'released', 'handedIn', 'closed', 'cancelled'];

function Item({ exam }: { exam: Exam }) {
  const lang = useLanguage();
  return (
    <li>
      <div>
        <b><Bdi>{exam.title}</Bdi></b>
        <p className="small mute"><Bdi>{exam.training}</Bdi> · <Ltr>{exam.edition}</Ltr> · <Plural value={exam.count} one="# case" other="# cases" /> · <Plural value={Math.round(exam.duration / 60_000)} one="# minute" other="# minutes" /></p>
        <p className="small"><When exam={exam} /></p>
      </div>
      {exam.state === 'released' ? <Link to="/$lang/exams/$examId/result" params={{ lang, examId: exam.id }} className={buttonClass()}><Trans>Your result</Trans></Link>
        : exam.state === 'open' || exam.state === 'running' || exam.state === 'notYet' ? <Link to="/$lang/exams/$examId" params={{ lang, examId: exam.id }} className={buttonClass()}>{exam.state === 'running' ? <Trans context="exam">Go on</Trans> : <Trans>To the exam</Trans>}</Link> : null}
    </li>
  );
}

function When({ exam }: { exam: Exam }) {
  const formats = useFormats();
  const zone = useReaderZone();
  const at = (date: string): string => formats.dateTime(Date.parse(date), zone);
  switch (exam.state) {
    case 'running': return exam.endsAt ? <Trans>Running: ends <Bdi>{at(exam.endsAt)}</Bdi></Trans> : null;
    case 'open': return <Trans>Open until <Bdi>{at(exam.closesAt)}</Bdi>, your time</Trans>;
    case 'notYet': return <Trans>Opens <Bdi>{at(exam.opensAt)}</Bdi>, your time</Trans>;
    case 'handedIn': return <Trans>Handed in; the results are not released yet</Trans>;
    case 'released': return <Trans>Results released</Trans>;
    case 'cancelled': return <Trans>Cancelled: there will be no result</Trans>;
    default: return <Trans>Closed</Trans>;
  }
}
