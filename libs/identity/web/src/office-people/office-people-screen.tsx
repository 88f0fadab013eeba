import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Button, type Column, DataTable, EmptyState, ErrorState, Loading, Panel, Select, StaffHead, Tag, useToast } from '@classmark/ui';
import { Check } from 'lucide-react';
import { AUDIENCE_WORDS } from '../sign-up/audiences';
import { ConfirmAffiliationDocument, MyOfficesDocument, OfficePeopleDocument, type OfficePersonRowFragment } from './office-people.generated';

/** The people of the coordinator's office: who belongs, who only says so. */
export function OfficePeopleScreen() {
  const { t } = useLingui();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(MyOfficesDocument, { variables: { language } });
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data && error) return <ErrorState level={1} title={t`Your office could not be read`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>} />;
  if (!data) return <><StaffHead title={<Trans>People</Trans>} /><Loading label={t`Loading your office`} /></>;
  const codes = [...new Set((data.me?.roles ?? []).flatMap(({ role, officeCode }) => (role === 'coordinator' && officeCode !== null ? [officeCode] : [])))];
  const nameOf = (code: string) => data.officeChoices.find((office) => office.code === code)?.name ?? code;
  const office = chosen ?? codes[0];
  if (office === undefined) return <EmptyState title={<h1 className="text-xl"><Trans>You coordinate no office</Trans></h1>}><Trans>This page shows coordinators the people of their own office. The Secretariat gives this role.</Trans></EmptyState>;
  return (
    <>
      <StaffHead
        title={<Trans>People, <bdi>{nameOf(office)}</bdi></Trans>} sub={<Trans>Your own office only. Figures count people for the office once they are confirmed.</Trans>}
        actions={codes.length > 1 ? <Select flat label={<Trans>Office</Trans>} value={office} onChange={(event) => setChosen(event.target.value)} options={codes.map((code) => ({ value: code, label: nameOf(code) }))} /> : undefined}
      />
      <PeopleOf key={office} officeCode={office} />
    </>
  );
}

function PeopleOf({ officeCode }: { officeCode: string }) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const { data, error, refetch, fetchMore, loading } = useQuery(OfficePeopleDocument, { variables: { officeCode } });
  if (!data && error) return <ErrorState title={t`The people could not be read`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost. Please try again.</Trans></ErrorState>;
  if (!data) return <Loading label={t`Loading people`} />;
  const { nodes, pageInfo, totalCount } = data.officePeople;
  const claimed = nodes.filter(({ confirmedAt }) => confirmedAt === null).length;
  const more = () => fetchMore({
    variables: { after: pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult }) => ({ ...fetchMoreResult, officePeople: { ...fetchMoreResult.officePeople, nodes: [...before.officePeople.nodes, ...fetchMoreResult.officePeople.nodes] } }),
  });
  const columns: ReadonlyArray<Column<OfficePersonRowFragment>> = [
    { key: 'name', header: t`Person`, rowHeader: true, cell: (person) => <bdi>{person.displayName}</bdi> },
    { key: 'email', header: t`E-mail`, cell: (person) => <a href={`mailto:${person.email}`}><bdi dir="ltr">{person.email}</bdi></a> },
    { key: 'audience', header: t`Learns as`, cell: (person) => { const words = AUDIENCE_WORDS[person.audience]; return words ? i18n._(words) : person.audience; } },
    { key: 'since', header: t`Since`, cell: (person) => formats.date(Date.parse(person.since), zone) },
    { key: 'state', header: t`Office`, cell: (person) => <StateOrAction person={person} /> },
  ];
  return (
    <Panel
      title={<Plural value={totalCount ?? nodes.length} one="# person" other="# people" />} aside={claimed > 0 ? <Tag tone="due"><Trans>{claimed} to confirm</Trans></Tag> : undefined}
      foot={pageInfo.hasNextPage ? <Button dense pending={loading} onClick={() => void more().catch(() => undefined)}><Trans>Show more</Trans></Button> : undefined}
    >
      <DataTable
        caption={t`People of the office`} captionHidden dense columns={columns} rows={nodes} rowKey={(person) => person.id}
        empty={<EmptyState title={<Trans>Nobody belongs to this office yet</Trans>}><Trans>Whoever signs up and names the office appears here.</Trans></EmptyState>}
      />
    </Panel>
  );
}

/** A state, or the one thing to do about it. */
function StateOrAction({ person }: { person: OfficePersonRowFragment }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const toast = useToast();
  const [confirm, { loading }] = useMutation(ConfirmAffiliationDocument);
  if (person.confirmedAt !== null) {
    const by = person.confirmedBy === 'mailDomain' ? t`by the mail domain` : person.confirmedBy === 'coordinator' ? t`by the coordinator` : t`by the Secretariat`;
    return <span><Tag tone="ok"><Check className="i s" aria-hidden="true" /><Trans>Confirmed</Trans></Tag> <small className="text-ink-2">{by}{formats.listMark}{formats.date(Date.parse(person.confirmedAt), zone)}</small></span>;
  }
  const press = async () => {
    try {
      const { data } = await confirm({ variables: { personId: person.id } });
      toast({ text: data?.confirmAffiliation.__typename === 'AffiliationConfirmed' ? t`${person.displayName} is confirmed.` : t`Nothing was confirmed: the affiliation has changed meanwhile.` });
    } catch {
      toast({ text: t`Not confirmed. Please try again.` });
    }
  };
  return <Button dense pending={loading} onClick={() => void press()} aria-label={t`Confirm ${person.displayName}`}><Trans>Confirm</Trans></Button>;
}
