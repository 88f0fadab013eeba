import { fault } from '../errors/fault';

/** The sort key of a row: what `order by` sorts by, the id last, so that no two rows are equal. Texts, whole numbers, null. */
export type KeysetKey = readonly (string | number | null)[];

/** One page: rows in order, where it ends, and whether more follows. */
export interface KeysetPage<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Null when nobody asked for it: counting reads every row. */
  readonly totalCount: number | null;
}

/** How one page is asked for. */
export interface KeysetRequest<Row> {
  /** How many rows the client wants. */
  readonly first: number;
  /** The `endCursor` of the page before; null or absent for the first page. */
  readonly after?: string | null | undefined;
  /** Most rows of a page, whatever the client wants. Default 100. */
  readonly atMost?: number;
  /** The sort key of a row, in the order of `order by`. */
  readonly key: (row: Row) => KeysetKey;
  /** Reads up to `limit` rows after the key (null: from the beginning), e.g. `where (title, id) > ($1, $2) order by title, id limit $3`. */
  readonly rows: (after: KeysetKey | null, limit: number) => Promise<readonly Row[]>;
  readonly total?: () => Promise<number>;
}

const AT_MOST = 100;
const LONGEST_CURSOR = 1_000;

/**
 * One page after a key, by raw SQL or a query builder: the caller compares with the key, this asks for one row more to
 * know whether another page follows.
 * @throws GraphQLError BAD_USER_INPUT for a cursor that is none of ours or `first` below 1
 */
export async function keysetPage<Row>({ first, after, atMost = AT_MOST, key, rows, total }: KeysetRequest<Row>): Promise<KeysetPage<Row>> {
  if (!Number.isInteger(first) || first < 1) throw fault('BAD_USER_INPUT', '“first” is a number from 1.');
  const size = Math.min(first, atMost);
  const from = after === null || after === undefined ? null : decodeCursor(after);
  const [found, totalCount] = await Promise.all([rows(from, size + 1), total ? total() : null]);
  const nodes = found.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: found.length > size, endCursor: last === undefined ? null : encodeCursor(key(last)) },
    totalCount,
  };
}

/** The cursor of a key. Opaque: clients hand it back as it is. */
export function encodeCursor(key: KeysetKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key of a cursor. Its parts go to the database as parameters only: a client can make one up.
 * @param length how many parts the key must have, where the caller knows
 * @throws GraphQLError BAD_USER_INPUT when it is none
 */
export function decodeCursor(cursor: string, length?: number): KeysetKey {
  const key = cursor.length <= LONGEST_CURSOR ? parsed(Buffer.from(cursor, 'base64url').toString()) : undefined;
  if (!isKey(key) || (length !== undefined && key.length !== length)) throw fault('BAD_USER_INPUT', 'This cursor is not one of ours.');
  return key;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is KeysetKey {
  return Array.isArray(value) && value.length > 0
    && value.every((part) => part === null || typeof part === 'string' || Number.isFinite(part));
}
