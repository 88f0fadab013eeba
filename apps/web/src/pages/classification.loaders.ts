import { notFound, redirect, type ParsedLocation } from '@tanstack/react-router';
import { editionOfSlug, editionSlug, placeSlug, SCHEMES, symbolOfSlug, type SchemeCode } from '@classmark/classification/core';
import {
  CHANGES_SHOWN, ClassificationListText, EditionChangesPageText, EditionPageText, ENTRIES_SHOWN, MissingPlacePageText, PlacePageText, type BrowseSearch, type ChangesSearch,
} from '@classmark/classification/web';
import type { RouterContext } from '../router/context';

interface EditionParams { readonly lang: string; readonly scheme: string; readonly edition: string }
interface PlaceParams extends EditionParams { readonly place: string }

function schemeOf(text: string): SchemeCode {
  const scheme = SCHEMES.find((each) => each === text);
  if (!scheme) throw notFound();
  return scheme;
}

/** The list of the classifications. */
export async function loadClassifications({ publicQuery }: RouterContext) {
  return (await publicQuery(ClassificationListText)).classifications;
}

/** An edition with its upper places; any spelling of it leads to the one address. */
export async function loadEdition({ publicQuery }: RouterContext, params: EditionParams, { find }: Pick<BrowseSearch, 'find'>, location: ParsedLocation) {
  const scheme = schemeOf(params.scheme);
  const edition = editionOfSlug(scheme, params.edition);
  const data = await publicQuery(EditionPageText, { edition, language: params.lang, question: find ?? '', isAsked: find !== undefined });
  if (data.classificationEdition?.scheme !== scheme) throw notFound();
  const slug = editionSlug(scheme, edition);
  if (slug !== params.edition) throw redirect({ href: location.href.replace(`/${encodeURIComponent(params.edition)}`, `/${slug}`), statusCode: 301 });
  return { ...data, classificationEdition: data.classificationEdition };
}

/** A place with what applies to it; any spelling of it leads to the one address, and one that is not there says where it may be. */
export async function loadPlace({ publicQuery }: RouterContext, params: PlaceParams, { beside: second, entries }: Pick<BrowseSearch, 'beside' | 'entries'>, location: ParsedLocation) {
  const scheme = schemeOf(params.scheme);
  const edition = editionOfSlug(scheme, params.edition);
  const symbol = symbolOfSlug(scheme, params.place);
  const { place, beside } = symbol === null ? { place: null, beside: null } : await publicQuery(PlacePageText, {
    edition, symbol, language: params.lang, beside: second ?? params.lang, isBeside: second !== undefined && second !== params.lang, entries: entries ?? ENTRIES_SHOWN,
  });
  if (!place) {
    const { classificationMissing: missing } = await publicQuery(MissingPlacePageText, { edition, text: params.place, language: params.lang });
    throw notFound({ data: { missing, asked: params.place } });
  }
  const slug = placeSlug(place.symbol);
  if (slug !== params.place) throw redirect({ href: location.href.replace(/\/[^/?#]*(?=[?#]|$)/, `/${slug}`), statusCode: 301 });
  return { place, beside: beside ?? null };
}

/** What changed from the edition before. */
export async function loadChanges({ publicQuery }: RouterContext, params: EditionParams, { kind, first }: ChangesSearch) {
  const scheme = schemeOf(params.scheme);
  const data = await publicQuery(EditionChangesPageText, { edition: editionOfSlug(scheme, params.edition), language: params.lang, kinds: kind ? [kind] : null, first: first ?? CHANGES_SHOWN });
  if (data.classificationEdition?.scheme !== scheme || !data.classificationChanges) throw notFound();
  return { ...data, classificationEdition: data.classificationEdition, classificationChanges: data.classificationChanges };
}
