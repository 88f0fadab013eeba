import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { Bdi, Button, DataTable, ErrorState, Loading, Ltr, Panel, type Column } from '@classmark/ui';
import { useFigureWords } from '../../analysis/figure-words';
import { TopicName } from '../topic-name';
import { ExamCasesDocument, type ExamCasesQuery, type TaughtExamPartsFragment } from './teach-exams.generated';

type CaseLine = NonNullable<ExamCasesQuery['examCases']>[number];

/** How each case went, over the papers handed in: mean mark, blanks, and how long it was in sight until its answer stood. */
export function ExamCasesPanel({ exam, handedIn }: { exam: TaughtExamPartsFragment; handedIn: number }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const { two, time } = useFigureWords();
  const { data, error, refetch } = useQuery(ExamCasesDocument, { variables: { examId: exam.id, language }, fetchPolicy: 'cache-and-network' });
  useEffect(() => {
    // Another paper came in.
    void refetch().catch(() => undefined);
  }, [handedIn, refetch]);
  const columns: ReadonlyArray<Column<CaseLine>> = [
    { key: 'case', header: t`Case`, rowHeader: true, cell: (line) => <><Bdi>{line.title}</Bdi><span className="under"><TopicName topic={exam.topics[line.line]!} /></span></> },
    { key: 'papers', header: t`Papers`, numeric: true, cell: (line) => formats.number(line.papers) },
    { key: 'blank', header: t`Left blank`, numeric: true, cell: (line) => (line.blanks === 0 ? <span className="mute">–</span> : formats.number(line.blanks)) },
    { key: 'mark', header: t`Mean mark`, numeric: true, cell: (line) => <Ltr>{two(line.facility)}</Ltr> },
    { key: 'time', header: t`Time, median`, numeric: true, cell: (line) => (line.medianMs === null || line.medianMs === undefined ? <span className="mute">–</span> : time(line.medianMs)) },
    { key: 'half', header: t`Half of them between`, cell: (line) => (line.lowerQuartileMs == null || line.timed < 2 ? <span className="mute">–</span> : <Trans>{time(line.lowerQuartileMs)} and {time(line.upperQuartileMs)}</Trans>) },
  ];
  return (
    <Panel
      title={<Trans>Cases</Trans>}
      foot={<p className="small mute"><Trans>Time is how long a case was in sight, over all visits, until its answer stood. A blank has none. Fewer than five papers prove nothing.</Trans></p>}
    >
      {data?.examCases ? <DataTable dense caption={t`Cases of the exam`} captionHidden columns={columns} rows={data.examCases} rowKey={({ line, versionId }) => `${line} ${versionId}`} />
        : error ? <ErrorState title={t`The cases cannot be loaded`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>} /> : <Loading label={t`The cases are being loaded`} />}
    </Panel>
  );
}
