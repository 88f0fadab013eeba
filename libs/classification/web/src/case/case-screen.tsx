import '../styles/answering.css';
import '../styles/cases.css';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseFile, SchemeCode } from '@classmark/classification/core';
import { Button, buttonClass, EmptyState, ErrorState, Loading, Panel, Skeleton, StaffHead } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { CaseEditor } from './case-editor';
import { emptyCase } from './case-draft';
import { SCHEME_NAMES, useName } from './case-words';
import { CaseChoicesDocument, CaseForAuthorsDocument, type CaseChoicesQuery } from './cases.generated';

/** A case of the bank, or with the id `new` a case that begins. */
export function CaseScreen({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const isNew = caseId === 'new';
  const choices = useQuery(CaseChoicesDocument);
  const { data, error, refetch } = useQuery(CaseForAuthorsDocument, { variables: { id: caseId, language: lang }, skip: isNew, fetchPolicy: 'cache-and-network' });
  const bank = choices.data?.caseBank;
  const fault = error ?? choices.error;
  if (bank && isNew) return <NewCase choices={bank} />;
  if (bank && data?.caseForAuthors) {
    const { caseForAuthors: authored } = data;
    return <CaseEditor key={`${authored.id} ${lang}`} authored={authored} initial={JSON.parse(authored.versions[0]!.file) as CaseFile} scheme={authored.scheme as SchemeCode} choices={bank} onCreated={() => undefined} />;
  }
  if (data && !data.caseForAuthors) return <EmptyState level={2} title={<Trans>The bank has no such case</Trans>} action={<Link className={buttonClass()} to="/$lang/teach/cases" params={{ lang }} search={{}}><Trans>Show all cases</Trans></Link>} />;
  if (fault) return <ErrorState title={<Trans>The case did not arrive</Trans>} action={<Button onClick={() => { void choices.refetch(); if (!isNew) void refetch(); }}><Trans>Try again</Trans></Button>}><Trans>Nothing is lost. The line to the server may be down for a moment.</Trans></ErrorState>;
  return <Loading label={t`The case is loading`}><Skeleton className="h-8 w-2/5" /><Skeleton card className="h-96 w-full" /></Loading>;
}

/** First the edition: kinds, roles and the scheme follow from it. */
function NewCase({ choices }: { choices: CaseChoicesQuery['caseBank'] }) {
  const lang = useLanguage();
  const name = useName();
  const navigate = useNavigate();
  const [edition, setEdition] = useState<CaseChoicesQuery['caseBank']['published'][number] | null>(null);
  if (edition) {
    const scheme = edition.scheme as SchemeCode;
    return <CaseEditor authored={null} initial={emptyCase(edition.code, scheme)} scheme={scheme} choices={choices} onCreated={(caseId) => void navigate({ to: '/$lang/teach/cases/$caseId', params: { lang, caseId }, replace: true })} />;
  }
  return (
    <>
      <StaffHead title={<Trans>New case</Trans>} sub={<Trans>Which edition is it made for? Its key holds for this edition.</Trans>} />
      {choices.published.length === 0 ? <EmptyState title={<Trans>No edition is published yet</Trans>}><Trans>An administrator imports classifications.</Trans></EmptyState> : (
        <Panel><div className="case-editions">{choices.published.map((each) => <button key={each.code} type="button" className="btn" onClick={() => setEdition(each)}>{name(SCHEME_NAMES, each.scheme)} <bdi dir="ltr" className="small mute">{each.code}</bdi></button>)}</div></Panel>
      )}
    </>
  );
}
