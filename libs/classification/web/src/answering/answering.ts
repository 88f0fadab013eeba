import type { CaseWordsFragment, MarkedCaseFragment, PlaceChainFragment } from './answering.generated';

/** What is to be classified, as its learner reads it. */
export type CaseText = Pick<CaseWordsFragment, 'id' | 'title' | 'language' | 'parts' | 'drawing' | 'images' | 'roles'>;

/** The marking of an answer with what the key says. */
export type CaseMarking = MarkedCaseFragment;

/** A step of the chain of titles that leads to a place. */
export type ChainStep = Pick<PlaceChainFragment, 'symbol' | 'title' | 'titleLanguage'>;

/** A place in the basket. */
export interface BasketPlace { readonly symbol: string; readonly role: string | null; readonly chain: readonly ChainStep[] }

/** A basket that can be changed: what the scheme adds and takes out, what the answer shows. */
export interface AnswerBasket {
  readonly places: readonly BasketPlace[];
  /** A place that is in the basket already stays as it is. */
  readonly add: (place: Omit<BasketPlace, 'role'>) => void;
  readonly remove: (symbol: string) => void;
  readonly setRole: (symbol: string, role: string) => void;
}

/** A case that has been checked: its marking and the places that were marked. */
export interface MarkedPlaces { readonly marking: CaseMarking; readonly places: readonly BasketPlace[] }

/** The basket after a change; the same one when nothing changes. A place that is added gets the usual role of the case. */
export const basketWith = (places: readonly BasketPlace[], place: Omit<BasketPlace, 'role'>, roles: readonly string[]): readonly BasketPlace[] =>
  (places.some((known) => known.symbol === place.symbol) ? places : [...places, { ...place, role: roles[0] ?? null }]);
export const basketWithout = (places: readonly BasketPlace[], symbol: string): readonly BasketPlace[] =>
  (places.some((known) => known.symbol === symbol) ? places.filter((known) => known.symbol !== symbol) : places);
export const basketWithRole = (places: readonly BasketPlace[], symbol: string, role: string): readonly BasketPlace[] =>
  (places.some((known) => known.symbol === symbol && known.role !== role) ? places.map((known) => (known.symbol === symbol ? { ...known, role } : known)) : places);

/** The answer as it is sent: symbols and roles, nothing of the titles. */
export const sentPlaces = (places: readonly BasketPlace[]): { symbol: string; role: string | null }[] => places.map(({ symbol, role }) => ({ symbol, role }));
