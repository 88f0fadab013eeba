import { Inject, Injectable } from '@nestjs/common';
import { markAnswer, normaliseSymbol, type CheckedKey, type Marking, type MarkingPolicy } from '@classmark/classification/core';
import type { Refusal } from '@classmark/platform/server';
import { EditionStore, type EditionView } from '../scheme/edition-store';
import { AnswerNotValid, UnknownPlaces } from './attempt-refusals';

/** A chosen place with its canonical symbol. */
export interface ChosenPlace { readonly symbol: string; readonly role: string | null }

/** Places as they came in: any usual spelling, a role where the case asks for one. */
export type SentPlaces = readonly { readonly symbol: string; readonly role?: string | null }[];

/** Places that exist, each once. */
export interface ReadPlacesResult {
  readonly places: readonly ChosenPlace[];
  /** Places that only another edition of the scheme has. */
  readonly outdated: ReadonlySet<string>;
}

/** An answer has at most this many places. */
export const MOST_PLACES = 40;

/** Reads and marks the places of an answer, the same for sets, practice and exams. Writes nothing. */
@Injectable()
export class ReadPlaces {
  constructor(@Inject(EditionStore) private readonly editions: EditionStore) {}

  /** Canonical symbols, each with its role (the usual one of the case when none was given); or the refusal. */
  async execute(edition: EditionView, roles: readonly string[] | undefined, sent: SentPlaces): Promise<ReadPlacesResult | Refusal> {
    if (sent.length > MOST_PLACES) return new AnswerNotValid(`An answer has at most ${MOST_PLACES} places.`);
    const strange = sent.find(({ role }) => role !== null && role !== undefined && !roles?.includes(role));
    if (strange) return new AnswerNotValid(`“${strange.role}” is no role of this case.`);
    const places = sent.map(({ symbol, role }) => ({ symbol: normaliseSymbol(edition.scheme, symbol) ?? symbol, role: role ?? roles?.[0] ?? null }));
    const outdated = await this.outdatedOf(edition, places);
    const unknown = places.map((place) => place.symbol).filter((symbol) => !edition.tree.has(symbol) && !outdated.has(symbol));
    if (unknown.length > 0) return new UnknownPlaces(unknown, edition.code);
    if (new Set(places.map((place) => place.symbol)).size < places.length) return new AnswerNotValid('A place stands in the answer twice.');
    return { places, outdated };
  }

  /** Marks places that have been read, by core. @returns the marking, or the refusal when a place is unknown */
  async mark(edition: EditionView, key: CheckedKey, places: readonly ChosenPlace[], policy: MarkingPolicy = 'hierarchical'): Promise<Marking | Refusal> {
    const outdated = await this.outdatedOf(edition, places);
    const marking = markAnswer(edition.tree, key, places, { policy, inAnotherEdition: (symbol) => outdated.has(symbol) });
    if (marking.ok) return marking.value;
    return marking.refusal.kind === 'unknownSymbol' ? new UnknownPlaces(marking.refusal.symbols, edition.code) : new AnswerNotValid('A place stands in the answer in two roles.');
  }

  private outdatedOf({ scheme, tree }: EditionView, places: readonly ChosenPlace[]): Promise<ReadonlySet<string>> {
    return this.editions.inOtherEditions(scheme, places.map((place) => place.symbol).filter((symbol) => !tree.has(symbol)));
  }
}
