import { Trans } from '@lingui/react/macro';
import { useFormats } from '@classmark/platform/web';
import type { OfferingPartsFragment } from './offering.generated';

/** What is known of the places: how many are left of how many, or that everybody may come. */
export function Places({ offering }: { offering: Pick<OfferingPartsFragment, 'capacity' | 'placesLeft' | 'phase' | 'enrolmentOpensAt'> }) {
  const formats = useFormats();
  const { capacity, placesLeft } = offering;
  return (
    <span className="num">
      {capacity === null || placesLeft === null ? <Trans>Open to all</Trans> : placesLeft === 0 ? <Trans>Full</Trans> : <Trans>{formats.number(placesLeft)} of {formats.number(capacity)} left</Trans>}
      {offering.phase === 'notOpenYet' && offering.enrolmentOpensAt ? <small className="mute"><Trans>opens {formats.date(Date.parse(offering.enrolmentOpensAt))}</Trans></small> : null}
    </span>
  );
}
