import { Trans } from '@lingui/react/macro';
import { Bdi, Ltr, SectionHead, Symbol } from '@classmark/ui';
import type { MissingPlacePageQuery } from './browse.generated';
import { PlaceLink, type Standing } from './place-link';

type Missing = NonNullable<MissingPlacePageQuery['classificationMissing']>;

/** A place that the edition does not have: where it is instead, and what stands near it. */
export function MissingPlace({ at, asked, missing }: { at: Standing; asked: string; missing: Missing }) {
  const { symbol, editions, successors, nearest } = missing;
  const edition = <Ltr>{at.edition}</Ltr>;
  return (
    <>
      <h1>{symbol ? <Trans><Symbol>{symbol}</Symbol> is not in {edition}</Trans> : <Trans>“<Bdi>{asked}</Bdi>” is no symbol of this classification</Trans>}</h1>
      <p className="lead">
        {successors.length > 0 ? <Trans>It stood in an earlier edition. This took its place:</Trans>
          : editions.length > 0 ? <Trans>Another edition has it.</Trans>
            : symbol ? <Trans>No edition that is here has it. Perhaps a digit is wrong.</Trans> : <Trans>Symbols may be written in any usual way; perhaps a sign is wrong.</Trans>}
      </p>
      {successors.length > 0 ? <Places at={at} places={successors} /> : null}
      {editions.length > 0 && symbol ? <ul className="bare places">{editions.map((other) => <li key={other.edition}><PlaceLink at={{ scheme: at.scheme, edition: other.edition }} symbol={symbol}><Symbol>{symbol}</Symbol> <Trans>in <Ltr>{other.edition}</Ltr></Trans></PlaceLink></li>)}</ul> : null}
      {nearest.length > 0 ? <section><SectionHead title={<Trans>Near it in this edition</Trans>} /><Places at={at} places={nearest} /></section> : null}
    </>
  );
}

function Places({ at, places }: { at: Standing; places: Missing['nearest'] }) {
  return <ul className="bare places">{places.map((place) => <li key={place.symbol}><PlaceLink at={at} symbol={place.symbol}><Symbol>{place.symbol}</Symbol> <Bdi lang={place.titleLanguage}>{place.title}</Bdi></PlaceLink></li>)}</ul>;
}
