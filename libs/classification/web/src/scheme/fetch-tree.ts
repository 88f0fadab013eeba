import { placeSlug, unpackColumns, type PackedColumns, type PlaceColumns } from '@classmark/classification/core';
import type { Language } from '@classmark/platform/web';
import { schemeFile, treeFromPack } from '../browse/offline-pack';

/** An edition that nobody published, or a place that it does not have. */
export class NoSuchTree extends Error {}

async function fetched(edition: string, language: Language, name: string, priority: RequestPriority = 'high'): Promise<PlaceColumns> {
  const answer = await fetch(schemeFile(edition, language, name), { priority });
  if (answer.status === 404) throw new NoSuchTree(name);
  if (!answer.ok) throw new Error(`The scheme did not arrive (${answer.status}).`);
  return unpackColumns((await answer.json()) as PackedColumns);
}

/** The upper levels of an edition, or all of it where it is kept in this browser. */
export async function fetchSkeleton(edition: string, language: Language): Promise<PlaceColumns> {
  return (await treeFromPack(edition, language)) ?? fetched(edition, language, 'skeleton');
}

/** What opening a place shows. */
export function fetchBranch(edition: string, symbol: string, language: Language, priority?: RequestPriority): Promise<PlaceColumns> {
  return fetched(edition, language, `branch/${placeSlug(symbol)}`, priority);
}

/** All of an edition. */
export async function fetchWhole(edition: string, language: Language): Promise<PlaceColumns> {
  return (await treeFromPack(edition, language)) ?? fetched(edition, language, 'whole');
}
