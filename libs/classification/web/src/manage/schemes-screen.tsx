import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ListTree } from 'lucide-react';
import { useCallback } from 'react';
import { editionSlug, type SchemeCode } from '@classmark/classification/core';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Button, DataTable, EmptyState, ErrorState, Loading, Ltr, Panel, Plate, Skeleton, StaffHead, type Column } from '@classmark/ui';
import { schemeWords } from '../browse/scheme-words';
import { ImportPanel } from './import-panel';
import { ManagedSchemesDocument, type ManagedSchemesQuery } from './manage.generated';

type Edition = ManagedSchemesQuery['managedSchemes']['editions'][number];
type Import = ManagedSchemesQuery['managedSchemes']['imports'][number];

/** Editions of the classifications: what there is, what came when, and the import of official files. */
export function SchemesScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(ManagedSchemesDocument, { fetchPolicy: 'cache-and-network' });
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const head = <StaffHead title={<Trans>Classifications</Trans>} sub={<Trans>Editions and their languages. A published edition never changes; corrections come as another one.</Trans>} />;
  if (!data && error) {
    return CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'FORBIDDEN')
      ? <EmptyState title={<Trans>This page is for administrators</Trans>}><Trans>Your roles do not include it. An administrator can give you the role.</Trans></EmptyState>
      : <>{head}<ErrorState title={<Trans>The editions could not be fetched</Trans>} action={<Button onClick={again}><Trans>Retry</Trans></Button>}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></ErrorState></>;
  }
  if (!data) return <>{head}<Loading label={t`The editions are being fetched`}><Skeleton card className="h-72 w-full" /><Skeleton card className="h-60 w-full" /></Loading></>;
  const { editions, imports, open } = data.managedSchemes;
  return (
    <>
      {head}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ImportPanel openId={open?.id ?? null} onImported={again} />
        <Panel title={<Plural value={editions.length} one="# edition" other="# editions" />}>{editions.length > 0 ? <Editions editions={editions} /> : <EmptyState level={3} icon={<ListTree className="i" aria-hidden="true" />} title={<Trans>No edition yet</Trans>}><Trans>Choose the official files of one above.</Trans></EmptyState>}</Panel>
        {imports.length > 0 ? <Panel title={<Trans>Imports so far</Trans>}><Imports imports={imports} /></Panel> : null}
      </div>
    </>
  );
}

function Editions({ editions }: { editions: readonly Edition[] }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const { number, date, languageName } = useFormats();
  const columns: Column<Edition>[] = [
    { key: 'code', header: t`Edition`, rowHeader: true, cell: (edition) => <Link className="plainlink font-semibold" to="/$lang/classifications/$scheme/$edition" params={{ lang, scheme: edition.scheme, edition: editionSlug(edition.scheme as SchemeCode, edition.code) }}><Ltr>{edition.code}</Ltr></Link> },
    { key: 'scheme', header: t`Classification`, cell: (edition) => i18n._(schemeWords(edition.scheme).name) },
    { key: 'inForce', header: t`In force from`, cell: (edition) => <span className="num whitespace-nowrap">{date(Date.parse(edition.inForce), 'UTC')}</span> },
    { key: 'places', header: t({ message: 'Places', context: 'classification' }), numeric: true, cell: (edition) => number(edition.places) },
    { key: 'entries', header: t`Entries`, numeric: true, cell: (edition) => number(edition.entries) },
    { key: 'languages', header: t`Languages`, cell: (edition) => <span className="inline-flex flex-wrap gap-1">{edition.languages.map(({ language, titles }) => <span key={language} title={titles < edition.places ? t`${languageName(language)}: ${number(titles)} of ${number(edition.places)} titles` : languageName(language)}><Plate>{language}</Plate></span>)}</span> },
  ];
  return <DataTable caption={t`Editions`} captionHidden dense columns={columns} rows={editions} rowKey={(edition) => edition.code} />;
}

function Imports({ imports }: { imports: readonly Import[] }) {
  const { t } = useLingui();
  const { dateTime, list, languageName } = useFormats();
  const zone = useReaderZone();
  const columns: Column<Import>[] = [
    { key: 'at', header: t`When`, rowHeader: true, cell: (row) => <span className="num whitespace-nowrap">{dateTime(Date.parse(row.importedAt), zone)}</span> },
    { key: 'edition', header: t`Edition`, cell: (row) => <Ltr>{row.edition}</Ltr> },
    { key: 'outcome', header: t`What`, cell: (row) => (row.outcome === 'published' ? <Trans>Published</Trans> : <Trans>Extended</Trans>) },
    { key: 'languages', header: t`Languages`, cell: (row) => list(row.languages.map(languageName)) || '–' },
    { key: 'files', header: t`Files`, cell: (row) => <bdi dir="ltr" className="[overflow-wrap:anywhere]">{row.files.join(', ')}</bdi> },
    { key: 'by', header: t`From`, cell: (row) => (row.byCommand ? <Trans>Command line</Trans> : <Trans>This page</Trans>) },
  ];
  return <DataTable caption={t`Imports so far`} captionHidden dense columns={columns} rows={imports} rowKey={(row) => row.id} />;
}
