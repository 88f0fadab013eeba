import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { MailboxScreen } from '@classmark/notices/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/app/administration/mailbox');

export default function MailboxPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Mailbox`} indexed={false} /><MailboxScreen mail={route.useSearch().mail} /></>;
}
