import { unpackColumns, type PackedColumns, type PlaceColumns } from '@classmark/classification/core';
import type { Language } from '@classmark/platform/web';

/** A note as it lies in a pack: the same words as at the server. */
export interface PackedNote { readonly kind: string; readonly text: string }

/** An edition in one language that is kept in this browser. */
export interface KeptPack { readonly edition: string; readonly language: string; readonly bytes: number; readonly keptAtMs: number }

/** Where packs are kept. A pack never changes, so nothing in it has to be renewed. */
const CACHE = 'classmark-schemes-1';
/** What is kept, in a form that is read at once: a cache can only be asked later. */
const LIST = 'classmark.schemes.kept';

/** Address of a file of an edition. The addresses are the ones that the server answers, so a pack is a copy of its answers. */
export function schemeFile(edition: string, language: string, name: string): string {
  return `/schemes/${encodeURIComponent(edition)}/${language}/${name}.json`;
}

/** Whether this browser can keep packs: only where the platform is reached safely, or on the machine itself. */
export function canKeepPacks(): boolean {
  return typeof caches !== 'undefined' && typeof localStorage !== 'undefined';
}

/** What is kept now. */
export function keptPacks(): readonly KeptPack[] {
  try {
    return JSON.parse(localStorage.getItem(LIST) ?? '[]') as KeptPack[];
  } catch {
    return [];
  }
}

/** The pack of an edition in a language, or null. */
export function keptPack(edition: string, language: string): KeptPack | null {
  return keptPacks().find((pack) => pack.edition === edition && pack.language === language) ?? null;
}

/** Bytes that keeping an edition takes on the line. @throws when the server cannot be reached */
export async function packSize(edition: string, language: Language): Promise<number> {
  const answer = await fetch(schemeFile(edition, language, 'size'));
  if (!answer.ok) throw new Error(`The size did not arrive (${answer.status}).`);
  return ((await answer.json()) as { bytes: number }).bytes;
}

/** Fetches tree and notes of an edition and keeps them in this browser. @throws when they do not arrive or there is no room */
export async function keepPack(edition: string, language: Language): Promise<KeptPack> {
  const bytes = await packSize(edition, language);
  const cache = await caches.open(CACHE);
  await cache.addAll([schemeFile(edition, language, 'whole'), schemeFile(edition, language, 'notes')]);
  const pack: KeptPack = { edition, language, bytes, keptAtMs: Date.now() };
  write([...keptPacks().filter((other) => other.edition !== edition || other.language !== language), pack]);
  return pack;
}

/** Gives the room back. */
export async function removePack(edition: string, language: string): Promise<void> {
  write(keptPacks().filter((pack) => pack.edition !== edition || pack.language !== language));
  const cache = await caches.open(CACHE);
  await Promise.all(['whole', 'notes'].map((name) => cache.delete(schemeFile(edition, language, name))));
}

/** The whole tree out of its pack; null when it is not kept here. */
export async function treeFromPack(edition: string, language: string): Promise<PlaceColumns | null> {
  const packed = await fromCache<PackedColumns>(edition, language, 'whole');
  return packed && unpackColumns(packed);
}

/** Notes out of the pack, by symbol; null when it is not kept here. */
export function notesFromPack(edition: string, language: string): Promise<Readonly<Record<string, readonly PackedNote[]>> | null> {
  return fromCache(edition, language, 'notes');
}

async function fromCache<T>(edition: string, language: string, name: string): Promise<T | null> {
  if (!canKeepPacks() || !keptPack(edition, language)) return null;
  const answer = await (await caches.open(CACHE)).match(schemeFile(edition, language, name));
  return answer ? await answer.json() as T : null;
}

function write(packs: readonly KeptPack[]): void {
  localStorage.setItem(LIST, JSON.stringify(packs));
  window.dispatchEvent(new Event('classmark-schemes'));
}
