import type { CookieSerializeOptions } from '@fastify/cookie';
import type { RequestContext } from '../../context/request-context';

/** What an operation may add to its HTTP answer. */
export interface ReplyHeaders {
  setCookie(name: string, value: string, options: CookieSerializeOptions): void;
  clearCookie(name: string, options: CookieSerializeOptions): void;
}

/**
 * The GraphQL context value: `@Context('ctx') ctx: RequestContext`, and where cookies are set `@Context('reply') reply`.
 * `reply` is absent on sockets and inside the process. Made anew for every operation.
 */
export interface OperationContext {
  readonly ctx: RequestContext;
  readonly reply?: ReplyHeaders;
}
