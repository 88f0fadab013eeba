import { Trans } from '@lingui/react/macro';
import { CalendarClock } from 'lucide-react';
import { useFormats, useReaderZone } from '@classmark/platform/web';
import { Ltr, Symbol } from '@classmark/ui';
import type { CheckedPartsFragment } from './spaced.generated';

/** What comes back and when: the place, or the two that were taken for one another. */
export function ComesBack({ cards }: { cards: CheckedPartsFragment['cards'] }) {
  const formats = useFormats();
  const zone = useReaderZone();
  return (
    <ul className="bare comes-back">
      {cards.map(({ places, dueAt }) => {
        const [one, other] = places;
        const date = <Ltr>{formats.date(Date.parse(dueAt), zone)}</Ltr>;
        return one ? (
          <li key={places.map((place) => place.symbol).join(' ')}>
            <CalendarClock className="i s" aria-hidden="true" />
            <span>{other ? <Trans><Symbol>{one.symbol}</Symbol> and <Symbol>{other.symbol}</Symbol>, told apart: comes back {date}</Trans> : <Trans><Symbol>{one.symbol}</Symbol> comes back {date}</Trans>}</span>
          </li>
        ) : null;
      })}
    </ul>
  );
}
