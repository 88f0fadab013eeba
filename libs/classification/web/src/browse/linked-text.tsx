import { Fragment } from 'react';
import { normaliseSymbol, type SchemeCode } from '@classmark/classification/core';
import { Symbol } from '@classmark/ui';
import type { BrowseSearch } from './browse-search';
import { PlaceLink, type Standing } from './place-link';

/** A note whose symbols are links where the edition has the place, and stay symbols where it has not. */
export function LinkedText({ at, text, links, search }: { at: Standing; text: string; links: readonly string[]; search: BrowseSearch }) {
  return (
    <>
      {text.split('`').map((piece, index) => {
        // The pieces of one text always stand in this order: their position is their name.
        if (index % 2 === 0) return <Fragment key={index}>{piece}</Fragment>;
        const symbol = normaliseSymbol(at.scheme as SchemeCode, piece);
        return symbol !== null && links.includes(symbol) ? <PlaceLink key={index} at={at} symbol={symbol} search={search}><Symbol>{piece}</Symbol></PlaceLink> : <Symbol key={index}>{piece}</Symbol>;
      })}
    </>
  );
}
