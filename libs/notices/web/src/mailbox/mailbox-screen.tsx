import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Download, ExternalLink, Inbox, Paperclip } from 'lucide-react';
import { useFormats, useLanguage, useReaderZone } from '@classmark/platform/web';
import { Button, buttonClass, classNames, EmptyState, ErrorState, Loading, Panel, StaffHead } from '@classmark/ui';
import { MailboxDocument, MailboxMailDocument } from './mailbox.generated';

/** Mail that this installation keeps instead of sending it: the list, and one of it as it would be read. */
export function MailboxScreen({ mail }: { mail?: string | undefined }) {
  const { t } = useLingui();
  const language = useLanguage();
  const formats = useFormats();
  const zone = useReaderZone();
  const { data, error, refetch, fetchMore, loading } = useQuery(MailboxDocument, { pollInterval: 5_000 });
  if (!data && error) return <ErrorState level={1} title={t`The mailbox could not be read`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>} />;
  if (!data) return <><StaffHead title={<Trans>Mailbox</Trans>} /><Loading label={t`Loading the mailbox`} /></>;
  const { nodes, pageInfo, totalCount } = data.mailbox;
  const more = () => fetchMore({
    variables: { after: pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult }) => ({ ...fetchMoreResult, mailbox: { ...fetchMoreResult.mailbox, nodes: [...before.mailbox.nodes, ...fetchMoreResult.mailbox.nodes] } }),
  });
  const shown = mail ?? nodes[0]?.id;
  return (
    <>
      <StaffHead title={<Trans>Mailbox</Trans>} sub={<Trans>Mail stays here instead of leaving this installation. For demonstrations and rehearsals.</Trans>} />
      {nodes.length === 0 ? (
        <EmptyState icon={<Inbox className="i" aria-hidden="true" />} title={<Trans>No mail yet</Trans>} action={<Button onClick={() => void refetch()}><Trans>Look again</Trans></Button>}>
          <Trans>A code for signing in or a confirmation of enrolment appears here at once.</Trans>
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[24rem_minmax(0,1fr)]">
          <Panel title={<Plural value={totalCount ?? nodes.length} one="# mail" other="# mails" />} foot={pageInfo.hasNextPage ? <Button dense pending={loading} onClick={() => void more().catch(() => undefined)}><Trans>Show more</Trans></Button> : undefined}>
            <ul className="m-0 list-none p-0" aria-label={t`Mail, the newest first`}>
              {nodes.map((row) => (
                <li key={row.id} className="border-0 border-t border-solid border-line first:border-t-0">
                  <Link
                    to="/$lang/administration/mailbox" params={{ lang: language }} search={{ mail: row.id }} aria-current={row.id === shown ? 'true' : undefined} activeProps={{}} inactiveProps={{}}
                    className={classNames('grid gap-1 px-4 py-3 text-ink no-underline', row.id === shown && 'bg-brand-soft')}
                  >
                    <span className="font-semibold" lang={row.language}><bdi>{row.subject}</bdi></span>
                    <span className="flex flex-wrap justify-between gap-2 text-sm text-ink-2">
                      <bdi dir="ltr" className="min-w-0 [overflow-wrap:anywhere]">{row.to}</bdi>
                      <span className="num">{row.attachments.length > 0 ? <><Paperclip className="i s" aria-hidden="true" /><span className="sr"><Trans>With a file.</Trans></span> </> : null}{formats.dateTime(Date.parse(row.receivedAt), zone)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </Panel>
          {/* On a phone a chosen mail stands above the list, so that nobody has to scroll to it. */}
          {shown === undefined ? null : <div className={mail === undefined ? undefined : 'order-first lg:order-none'}><MailView key={shown} id={shown} /></div>}
        </div>
      )}
    </>
  );
}

/** One mail: its text here, its HTML as a sandboxed document of its own. */
function MailView({ id }: { id: string }) {
  const { t } = useLingui();
  const formats = useFormats();
  const zone = useReaderZone();
  const { data, error, refetch } = useQuery(MailboxMailDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  if (!data && error) return <ErrorState title={t`This mail could not be read`} action={<Button onClick={() => void refetch()}><Trans>Try again</Trans></Button>} />;
  if (!data) return <Loading label={t`Loading the mail`} />;
  const mail = data.mailboxMail;
  if (!mail) return <EmptyState title={<Trans>There is no such mail</Trans>}><Trans>Choose one from the list.</Trans></EmptyState>;
  return (
    <Panel
      title={<bdi lang={mail.language}>{mail.subject}</bdi>}
      aside={<a className={buttonClass({ dense: true })} href={`/mailbox/${mail.id}`} target="_blank" rel="noreferrer"><ExternalLink className="i s" aria-hidden="true" /><Trans>Open as HTML</Trans></a>}
    >
      <div className="grid gap-4 p-4">
        <p className="m-0 text-sm text-ink-2"><Trans>To <bdi dir="ltr">{mail.to}</bdi></Trans> · {formats.dateTime(Date.parse(mail.receivedAt), zone)}</p>
        <p className="m-0 max-w-measure whitespace-pre-wrap [overflow-wrap:anywhere]" lang={mail.language} dir="auto">{mail.text}</p>
        {mail.attachments.length > 0 ? (
          <ul className="m-0 flex list-none flex-wrap gap-2 p-0" aria-label={t`Files`}>
            {mail.attachments.map((file, index) => (
              <li key={file.filename}><a className={buttonClass({ dense: true })} href={`/mailbox/${mail.id}/files/${index}`} download={file.filename}><Download className="i s" aria-hidden="true" /><bdi dir="ltr">{file.filename}</bdi></a></li>
            ))}
          </ul>
        ) : null}
      </div>
    </Panel>
  );
}
