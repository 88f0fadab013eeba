/** What a pure rule answers when it agrees. */
export interface Ok<T> { readonly ok: true; readonly value: T }

/** What a pure rule answers when it does not: the named reason, with what a message needs to show the way out. */
export interface Refused<R> { readonly ok: false; readonly refusal: R }

/** The result of a pure decision. Refusals are data; exceptions are for faults of the caller. */
export type Decision<T, R> = Ok<T> | Refused<R>;

/** Agrees. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Refuses with a named reason. */
export function refused<R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
