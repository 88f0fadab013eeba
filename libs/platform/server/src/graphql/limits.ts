/** How much one request, one document and one socket may ask for. Counts unless a unit is named. */
export interface GraphqlLimits {
  /** Characters of a document. */
  readonly documentCharacters: number;
  /** Tokens the parser reads before it gives up. */
  readonly documentTokens: number;
  /** Prepared documents kept in memory. */
  readonly cachedDocuments: number;
  /** Fields and fragments, every fragment counted as often as it is spread. */
  readonly nodes: number;
  /** Fields inside fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields asked of Query, Mutation or Subscription in one operation. */
  readonly rootFields: number;
  /** Fields an answer can hold at most, with `first` and `last` multiplied down the tree. */
  readonly listCost: number;
  /** Validation errors named in one answer. */
  readonly errors: number;
  /** Bytes of an HTTP body. */
  readonly bodyBytes: number;
  /** Bytes of one socket message. */
  readonly messageBytes: number;
  /** Subscriptions of one socket at one time, those still starting included. */
  readonly subscriptionsPerSocket: number;
  /** Operations of one socket in its life: each id is remembered, because an id is used once. */
  readonly operationsPerSocket: number;
  readonly socketsPerPerson: number;
  /** Sockets of one address while nobody is signed in on them. */
  readonly anonymousSocketsPerAddress: number;
  /** Milliseconds a socket may stay silent before `connection_init`. */
  readonly initWaitMs: number;
  /** Bytes waiting for a slow socket before it is closed. */
  readonly bufferedBytes: number;
  /** Milliseconds one message may wait for a slow socket before it is closed. */
  readonly slowSocketMs: number;
  /** Milliseconds between looks at every socket. */
  readonly sweepMs: number;
  /** Milliseconds between pings; a socket that answered none of the last is closed. */
  readonly pingMs: number;
}

/** The limits of the platform. A test may narrow one to reach it sooner. */
export const DEFAULT_LIMITS: GraphqlLimits = {
  documentCharacters: 20_000, documentTokens: 2_000, cachedDocuments: 1_000,
  nodes: 500, depth: 12, aliases: 30, rootFields: 10, listCost: 20_000, errors: 5,
  bodyBytes: 100_000, messageBytes: 100_000,
  subscriptionsPerSocket: 50, operationsPerSocket: 5_000, socketsPerPerson: 20, anonymousSocketsPerAddress: 50,
  initWaitMs: 5_000, bufferedBytes: 1_000_000, slowSocketMs: 10_000, sweepMs: 1_000, pingMs: 20_000,
};

/** Injection token of the limits. */
export const GRAPHQL_LIMITS = Symbol('GRAPHQL_LIMITS');
