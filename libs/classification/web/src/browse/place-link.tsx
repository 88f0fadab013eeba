import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { editionSlug, placeSlug, type SchemeCode } from '@classmark/classification/core';
import { useLanguage } from '@classmark/platform/web';
import type { BrowseSearch } from './browse-search';

export interface Standing { readonly scheme: string; readonly edition: string }

/** A link to a place of an edition, at its permanent address. The second language goes along. */
export function PlaceLink({ at, symbol, search = {}, className, children, current }: { at: Standing; symbol: string; search?: BrowseSearch; className?: string; children: ReactNode; current?: boolean }) {
  const lang = useLanguage();
  return (
    <Link
      to="/$lang/classifications/$scheme/$edition/$place" params={{ lang, scheme: at.scheme, edition: editionSlug(at.scheme as SchemeCode, at.edition), place: placeSlug(symbol) }}
      search={kept(search)} {...(className ? { className } : {})} activeProps={{}} activeOptions={{ exact: true }} aria-current={current ? 'page' : undefined}
    >{children}</Link>
  );
}

/** A link to an edition as a whole. */
export function EditionLink({ at, search = {}, className, children, current }: { at: Standing; search?: BrowseSearch; className?: string; children: ReactNode; current?: boolean }) {
  const lang = useLanguage();
  return <Link to="/$lang/classifications/$scheme/$edition" params={{ lang, scheme: at.scheme, edition: editionSlug(at.scheme as SchemeCode, at.edition) }} search={kept(search)} {...(className ? { className } : {})} activeProps={{}} activeOptions={{ exact: true }} aria-current={current ? 'page' : undefined}>{children}</Link>;
}

/** Of an address only the second language holds for the next place. */
function kept({ beside, view }: BrowseSearch): BrowseSearch {
  return { ...(beside ? { beside } : {}), ...(view ? { view } : {}) };
}
