import '../styles/report.css';
import '../styles/shared.css';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Check, TriangleAlert, X } from 'lucide-react';
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { Button, Loading, Panel, RowsIcon, Skeleton, Tag } from '@classmark/ui';
import { useFormats, useLanguage } from '@classmark/platform/web';
import { FetchFailed } from '../fetch-failed';
import { FIGURE_KINDS, FIGURE_NAMES, SECTIONS, SLOTS } from '../words/register-words';
import { useEntryWords } from '../register/entry-summary';
import type { StatisticsMeasure } from '../statistics/statistics-search';
import { Downloads } from './downloads';
import { checksOf, type ReportChecks } from './report-checks';
import { AnnualReportOfYearDocument, type AnnualReportOfYearQuery } from './report.generated';

type Report = AnnualReportOfYearQuery['annualReport'];
type Paragraph = Report['sections'][number]['paragraphs'][number];
type Figure = Paragraph['figures'][number];

/** The annual report of a year as printed; each figure opens to what stands behind it. */
export function ReportScreen({ year }: { year: number }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(AnnualReportOfYearDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  if (data) return <Shown report={data.annualReport} />;
  if (error) return <><h1 className="sr"><Trans>Annual report {year}</Trans></h1><FetchFailed error={error} title={<Trans>The report of {year} could not be composed</Trans>} onRetry={() => void refetch()}><Trans>Register and ledger are untouched.</Trans></FetchFailed></>;
  return <Loading label={t`The report is being composed`}><Skeleton className="h-12 w-full" /><Skeleton card className="h-96 w-full" /></Loading>;
}

function Shown({ report }: { report: Report }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const [now] = useState(() => Date.now());
  const paragraphs = report.sections.flatMap((section) => section.paragraphs);
  const figures = paragraphs.flatMap((paragraph) => paragraph.figures);
  const checks = checksOf(report, new Date(now).toISOString().slice(0, 10));
  return (
    <div className="report fold-rail">
      <div className="report-bar">
        <div><p className="t3"><Link to="/$lang/secretariat/reports" params={{ lang }}><Trans>Annual reports</Trans></Link> / <bdi dir="ltr">{report.year}</bdi></p><h1><Trans>Annual report {report.year}</Trans></h1></div>
        <Tag><Trans>Draft</Trans></Tag>
        <p className="t3">{report.ownEdition ? <Trans>Edition of {report.session?.code ?? String(report.year)}</Trans> : <Trans>No edition yet: the structure of the newest one</Trans>}<br /><Trans>Composed now from register and ledger</Trans></p>
        <div className="acts"><Downloads year={report.year} buttons /></div>
      </div>
      <div className="report-cols">
        <aside className="report-outline" aria-label={t`Outline`}>
          <div>
            <h2><Plural value={paragraphs.length} one="One paragraph" other="# paragraphs" />, <Plural value={figures.length} one="one figure" other="# figures" /></h2>
            <Outline report={report} />
          </div>
        </aside>
        <Sheet report={report} />
        <aside className="report-side" aria-label={t`Checks`}><div className="stack"><Checks checks={checks} /><Earlier report={report} figures={figures} /></div></aside>
      </div>
    </div>
  );
}

function Outline({ report }: { report: Report }) {
  const { i18n } = useLingui();
  const words = useEntryWords();
  return (
    <nav>
      {report.sections.map((section) => (
        <Fragment key={section.role}>
          <p className="sec">{SECTIONS[section.role] ? i18n._(SECTIONS[section.role]!) : section.heading}</p>
          {section.paragraphs.map((paragraph) => <a key={paragraph.number} href={`#p${paragraph.number}`} onClick={(event) => { event.preventDefault(); document.getElementById(`p${paragraph.number}`)?.scrollIntoView({ block: 'start' }); }}><b>{paragraph.number}</b><span>{SLOTS[paragraph.slot] ? i18n._(SLOTS[paragraph.slot]!) : words.kind(paragraph.slot)}</span></a>)}
        </Fragment>
      ))}
    </nav>
  );
}

/** The page as printed: its language is English whatever the language of the screen. */
function Sheet({ report }: { report: Report }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <article className="sheet" lang="en" dir="ltr">
      <p className="dt">{(report.opening.length > 0 ? report.opening : ['Committee on WIPO Standards (CWS)', 'Draft']).map((line) => <span key={line}>{line}</span>)}</p>
      <h2>{report.title}</h2>
      {report.sections.map((section) => (
        <section key={section.role}>
          {section.heading ? <h3>{section.heading}</h3> : null}
          {section.paragraphs.map((paragraph) => <PrintedParagraph key={paragraph.number} paragraph={paragraph} report={report} open={open} onOpen={setOpen} />)}
        </section>
      ))}
      {report.annex ? <Annex report={report} /> : null}
    </article>
  );
}

function PrintedParagraph({ paragraph, report, open, onOpen }: { paragraph: Paragraph; report: Report; open: string | null; onOpen: (key: string | null) => void }) {
  const opened = paragraph.figures.find((figure) => `${paragraph.number} ${figure.key}` === open);
  const tokens = useRef(new Map<string, HTMLButtonElement>());
  const cardId = useId();
  const close = () => {
    onOpen(null);
    if (opened) tokens.current.get(opened.key)?.focus();
  };
  return (
    <div className="par" id={`p${paragraph.number}`}>
      <b>{paragraph.number}.</b>
      <div>
        <p>
          {paragraph.runs.map((run, index) => {
            const key = run.figure;
            if (!key) return <Fragment key={index}>{run.text}</Fragment>;
            const own = `${paragraph.number} ${key}`;
            return <button key={index} type="button" className="fgt" aria-expanded={own === open} aria-controls={own === open ? cardId : undefined} ref={(node) => { if (node) tokens.current.set(key, node); else tokens.current.delete(key); }} onClick={() => onOpen(own === open ? null : own)}>{run.text}</button>;
          })}
        </p>
        {opened ? <FigureToken id={cardId} figure={opened} report={report} onClose={close} /> : null}
        {paragraph.items.length > 0 ? <ul>{paragraph.items.map((item) => <li key={item}>{item}</li>)}</ul> : null}
      </div>
    </div>
  );
}

/** What a figure is: value, kind in words, day, earlier edition, and the entries or rows behind it. Stands in the flow, hides nothing. */
function FigureToken({ id, figure, report, onClose }: { id: string; figure: Figure; report: Report; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { number, longDate } = useFormats();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const entries = report.entries.filter((entry) => figure.entryIds.includes(entry.id));
  const earlier = report.earlierFigures.find((each) => each.key === figure.key);
  const name = FIGURE_NAMES[figure.key];
  const platform = figure.key.startsWith('platform.') ? figure.key.slice(9) : null;
  const offerings = entries.flatMap((entry) => entry.offeringId ?? []).join(',');
  return (
    <div ref={box} id={id} className="fcard" role="group" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'} aria-label={t`Figure ${number(figure.value)}`} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      <div className="fh"><b><bdi dir="ltr">{number(figure.value)}</bdi></b><span>{name ? i18n._(name) : <bdi>{figure.unit}</bdi>}</span><Button look="quiet" icon aria-label={t`Close`} onClick={onClose}><X className="i" aria-hidden="true" /></Button></div>
      <dl className="kv">
        <dt><Trans>Kind</Trans></dt><dd>{FIGURE_KINDS[figure.kind] ? i18n._(FIGURE_KINDS[figure.kind]!) : figure.kind}</dd>
        <dt><Trans>Unit</Trans></dt><dd><bdi>{figure.unit}</bdi></dd>
        {figure.asOf ? <><dt><Trans>As of</Trans></dt><dd>{longDate(Date.parse(figure.asOf), 'UTC')}</dd></> : null}
        {figure.scope ? <><dt><Trans>Counts</Trans></dt><dd><bdi lang="en">{figure.scope}</bdi></dd></> : null}
        <dt><Trans>Key</Trans></dt><dd><code dir="ltr">{figure.key}</code></dd>
        {report.earlierYear ? <><dt><Trans>Edition {report.earlierYear}</Trans></dt><dd>{earlier ? number(earlier.value) : <Trans>not reported</Trans>}</dd></> : null}
      </dl>
      <div className="fm">
        {platform && platform !== 'trainings' && offerings !== '' ? <Link className="lk" to="/$lang/secretariat/statistics/rows" params={{ lang }} search={{ measure: platform as StatisticsMeasure, year: report.year, offering: offerings }}><RowsIcon /><Trans>Open the rows of the ledger</Trans></Link> : null}
        {entries.map((entry) => <Link key={entry.id} className="lk" to="/$lang/secretariat/register/$entryId" params={{ lang, entryId: entry.id }} search={{ year: report.year }}><RowsIcon /><bdi dir="ltr">{entry.number}</bdi></Link>)}
      </div>
    </div>
  );
}

function Annex({ report }: { report: Report }) {
  const { number } = useFormats();
  return (
    <section className="annex">
      <h3>Annex: trainings held on the platform, by office</h3>
      <div className="scroll" tabIndex={0} role="region" aria-label="Annex">
        <table className="dense">
          <thead><tr><th scope="col">Office</th><th scope="col" className="n">People</th><th scope="col" className="n">Enrolments</th><th scope="col" className="n">Participations</th><th scope="col" className="n">Completions</th><th scope="col" className="n">Minutes</th></tr></thead>
          <tbody>{report.annex!.map((row) => <tr key={row.st3 ?? 'none'}><th scope="row">{row.office}{row.st3 ? <> <span className="small-code">{row.st3}</span></> : null}</th>{[row.people, row.enrolments, row.participations, row.completions, row.minutes].map((value, index) => <td key={index} className="n">{number(value)}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}

function Checks({ checks }: { checks: ReportChecks }) {
  const { number } = useFormats();
  const openWords = { unplaced: <Trans>This edition has no place for these activities</Trans>, notYetHeld: <Trans>Printed, but not held yet</Trans>, noSession: <Trans>The session is not recorded</Trans>, nothingPrinted: <Trans>Nothing is printed yet</Trans> };
  return (
    <>
      {checks.open.length > 0 ? (
        <Panel title={<Trans>Before sign-off</Trans>} aside={<Tag tone="due"><Plural value={checks.open.length} one="# open" other="# open" /></Tag>}>
          <ul className="checks">{checks.open.map(({ kind, entries }) => <li key={kind}><TriangleAlert className="i s tone-part" aria-hidden="true" /><div><b>{openWords[kind]}</b><EntryLinks entries={entries} /></div></li>)}</ul>
        </Panel>
      ) : null}
      {checks.passed.length > 0 ? (
        <Panel title={<Trans context="check">Passed</Trans>} aside={<span className="small-code"><Plural value={checks.passed.length} one="# check" other="# checks" /></span>}>
          <ul className="checks">
            {checks.passed.map(({ kind, count }) => (
              <li key={kind}><Check className="i s tone-ok" aria-hidden="true" /><div><b>{
                kind === 'figuresOpen' ? <Trans>{number(count)} of {number(count)} figures open to what stands behind them</Trans>
                  : kind === 'allPlaced' ? <Plural value={count} one="The printed activity has its place" other="All # printed activities have their place" />
                  : kind === 'zeroAsSentence' ? <Trans>A recorded 0 is printed as a sentence</Trans>
                  : kind === 'ordersKept' ? <Trans>Lists stand in the order recorded</Trans> : <Trans>The session is recorded</Trans>
              }</b></div></li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {checks.leftOut.length > 0 ? <Panel title={<Trans>Left out</Trans>} aside={<span className="small-code">{number(checks.leftOut.length)}</span>}><ul className="checks"><li><X className="i s tone-mute" aria-hidden="true" /><div><b><Trans>In the register, not printed</Trans></b><EntryLinks entries={checks.leftOut} /></div></li></ul></Panel> : null}
    </>
  );
}

function EntryLinks({ entries }: { entries: ReportChecks['leftOut'] }) {
  const lang = useLanguage();
  return <span className="flex flex-wrap gap-x-3">{entries.map((entry) => <Link key={entry.id} className="lk" to="/$lang/secretariat/register/$entryId" params={{ lang, entryId: entry.id }} search={{ year: Number(entry.number.slice(0, 4)) }}><bdi dir="ltr">{entry.number}</bdi></Link>)}</span>;
}

/** The same figures in the edition before. */
function Earlier({ report, figures }: { report: Report; figures: readonly Figure[] }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const shared = figures.filter((figure) => report.earlierFigures.some((each) => each.key === figure.key));
  if (!report.earlierYear || shared.length === 0) return null;
  return (
    <Panel title={<Trans>Beside the {report.earlierYear} edition</Trans>}>
      <table className="dense">
        <thead><tr><th scope="col"><Trans>Figure</Trans></th><th scope="col" className="n">{report.earlierYear}</th><th scope="col" className="n">{report.year}</th></tr></thead>
        <tbody>{shared.map((figure) => {
          const name = FIGURE_NAMES[figure.key];
          return <tr key={figure.key}><th scope="row">{name ? i18n._(name) : <bdi>{figure.unit}</bdi>}</th><td className="n">{number(report.earlierFigures.find((each) => each.key === figure.key)!.value)}</td><td className="n"><b>{number(figure.value)}</b></td></tr>;
        })}</tbody>
      </table>
    </Panel>
  );
}
