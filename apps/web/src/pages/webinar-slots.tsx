import { Trans } from '@lingui/react/macro';
import { Radio } from 'lucide-react';
import { useLanguage } from '@classmark/platform/web';
import { buttonClass } from '@classmark/ui';

/** The way into the room, for who is registered, while its doors are open. A full load: the room has a data layer of its own. */
export function WebinarJoin({ offeringId }: { offeringId: string }) {
  const lang = useLanguage();
  return <a href={`/${lang}/webinars/${offeringId}/room`} className={buttonClass({ look: 'primary', block: true })}><Radio className="i s" aria-hidden="true" /><Trans>Join the webinar</Trans></a>;
}

/** The reader's minutes and share after the end. Filled by what the live domain knows. */
export function WebinarAttendance(_props: { offeringId: string }) {
  return null;
}
