import '../styles/roster.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Download, Radio, Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { SaidIn, useKindName } from '@classmark/catalogue/web';
import { useLanguage } from '@classmark/platform/web';
import { Button, buttonClass, EmptyState, ErrorState, Loading, StaffHead, useToast } from '@classmark/ui';
import { OfferingDates, OfferingLanguages } from './offering-words';
import { RosterFailed } from './roster-failed';
import { RosterPeople } from './roster-people';
import type { RosterSearch } from './roster-search';
import { RosterCsvDocument, RosterDocument, type RosterQuery } from './roster.generated';

export type Roster = NonNullable<RosterQuery['roster']>;

/** Who is in an offering, from which office, and how far each has come. An offering that is not the reader's looks like none. */
export function RosterScreen({ offeringId, search, head }: { offeringId: string; search: RosterSearch; head: (title: string) => ReactNode }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { data, loading, error, refetch } = useQuery(RosterDocument, { variables: { offeringId, language: lang }, fetchPolicy: 'cache-and-network' });
  const roster = data?.roster;
  if (error && !data) return <>{head(t`Roster`)}<RosterFailed error={error} title={t`The roster cannot be loaded`} onRetry={() => void refetch()} /></>;
  if (loading && !data) return <>{head(t`Roster`)}<Loading label={t`The roster is being loaded`} /></>;
  if (!roster) return <>{head(t`Roster`)}<ErrorState level={1} title={t`There is no such offering`} action={<Link className={buttonClass({ look: 'primary' })} to="/$lang/teach/offerings" params={{ lang }} activeOptions={{ exact: true }}><Trans>Your offerings</Trans></Link>}><Trans>The address may be wrong, or it is not yours to see.</Trans></ErrorState></>;
  return (
    <>
      {head(roster.offering.title)}
      <RosterHead roster={roster} />
      {roster.lines.length === 0
        ? <EmptyState icon={<Users className="i" aria-hidden="true" />} title={t`Nobody has enrolled yet`} action={<ToTraining roster={roster}><Trans>To the page of the training</Trans></ToTraining>}><Trans>People enrol on the page of the training; they appear here at once.</Trans></EmptyState>
        : <RosterPeople roster={roster} search={search} />}
    </>
  );
}

function ToTraining({ roster: { offering }, children }: { roster: Roster; children: ReactNode }) {
  const lang = useLanguage();
  return <Link className={buttonClass()} to="/$lang/trainings/$slug" params={{ lang, slug: offering.slug }}>{children}</Link>;
}

function RosterHead({ roster }: { roster: Roster }) {
  const lang = useLanguage();
  const kindName = useKindName();
  const { offering, lines } = roster;
  const enrolled = lines.filter(({ withdrawnAt }) => withdrawnAt === null).length;
  const completed = lines.filter(({ withdrawnAt, completedAt }) => withdrawnAt === null && completedAt !== null).length;
  const title = <SaidIn language={offering.titleLanguage}>{offering.title}</SaidIn>;
  return (
    <StaffHead
      crumb={<p className="crumb"><Link to="/$lang/teach/offerings" params={{ lang }} activeOptions={{ exact: true }}><Trans>Offerings</Trans></Link></p>}
      title={enrolled > 0 ? <Trans>{completed} of {enrolled} completed {title}</Trans> : title}
      sub={<>{kindName(offering.kind)} · <OfferingDates offering={offering} /> · <OfferingLanguages offering={offering} />{offering.capacity === null ? null : <> · <Plural value={offering.capacity} one="up to # person" other="up to # people" /></>}</>}
      actions={<>
        {offering.kind === 'webinar' ? <Link className={buttonClass()} to="/$lang/teach/webinars/$offeringId" params={{ lang, offeringId: offering.id }}><Radio className="i" aria-hidden="true" /><Trans>Attendance</Trans></Link> : null}
        {lines.length > 0 ? <SaveRoster roster={roster} /> : null}
      </>}
    />
  );
}

/** The whole roster as a file, whatever is shown of it. */
function SaveRoster({ roster: { offering } }: { roster: Roster }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await client.query({ query: RosterCsvDocument, variables: { offeringId: offering.id, language }, fetchPolicy: 'network-only' });
      if (data?.rosterCsv == null) throw new Error('nothing to save');
      saveFile(`roster-${offering.slug}.csv`, data.rosterCsv);
    } catch {
      toast({ text: t`The file could not be made. Try again.` });
    }
    setBusy(false);
  };
  return <Button look="primary" pending={busy} onClick={() => void save()}><Download className="i" aria-hidden="true" /><Trans>Roster as CSV</Trans></Button>;
}

/** Hands a text to the browser as a file to save. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
