import { Trans } from '@lingui/react/macro';
import { CalendarClock } from 'lucide-react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Symbol } from '@classmark/ui';
import type { CheckedPartsFragment } from './spaced.generated';

/** What comes back and when: the place, or the two that were taken for one another. */
export function ComesBack({ cards }: { cards: CheckedPartsFragment['cards'] }) {
  const formats = useFormats();
  const zone = useReaderZone();
  return (
    <ul className="bare comes-back">
      {cards.map(({ places, dueAt }) => {
        const [one, other] = places;
        const date = <bdi>{formats.date(Date.parse(dueAt), zone)}</bdi>;
        return one ? (
          <li key={places.map((place) => place.symbol).join(' ')}>
            <CalendarClock className="i s" aria-hidden="true" />
            <span>{other ? <Trans>Telling <Symbol>{one.symbol}</Symbol> from <Symbol>{other.symbol}</Symbol> comes back {date}</Trans> : <Trans><Symbol>{one.symbol}</Symbol> comes back {date}</Trans>}</span>
          </li>
        ) : null;
      })}
    </ul>
  );
}
