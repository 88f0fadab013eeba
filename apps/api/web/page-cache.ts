import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** How a body travels. */
export type Coding = 'br' | 'gzip' | 'identity';

/** A drawn page ready to send, in the codings that have been asked for so far. */
export class ReadyPage {
  private readonly coded = new Map<Coding, Promise<Buffer>>();
  private readonly plain: Buffer;
  /** Weak, because the same page travels in several codings. */
  readonly etag: string;

  constructor(readonly status: number, readonly headers: Readonly<Record<string, string>>, html: string) {
    this.plain = Buffer.from(html);
    this.etag = `W/"${createHash('sha256').update(this.plain).digest('base64url').slice(0, 22)}"`;
  }

  get bytes(): number {
    return this.plain.length;
  }

  /** The body in a coding, made once. */
  body(coding: Coding): Promise<Buffer> {
    let body = this.coded.get(coding);
    if (!body) this.coded.set(coding, body = coding === 'br' ? brotli(this.plain) : coding === 'gzip' ? compressGzip(this.plain) : Promise.resolve(this.plain));
    return body;
  }
}

function brotli(plain: Buffer): Promise<Buffer> {
  return compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
}

/** A page as it was drawn, and whether it is the same for every reader. */
export interface Drawn { readonly page: ReadyPage; readonly keep: boolean }

const BYTES = 64 * 1_048_576;

/** Dates pass and seats fill without a word from the catalogue; a page a minute old is still true enough. */
const TTL_MS = 60_000;

/** Drawn public pages; forgotten as soon as something public changes. Bounded by bytes, because anybody can invent addresses. */
export class PageCache {
  private readonly pages: LRUCache<string, ReadyPage>;
  private readonly drawing = new Map<string, Promise<ReadyPage>>();
  private generation = 0;

  constructor(bytes = BYTES, ttlMs = TTL_MS) {
    this.pages = new LRUCache<string, ReadyPage>({ maxSize: bytes, sizeCalculation: (page) => page.bytes * 2, ttl: ttlMs });
  }

  /** The page under `key`, drawn at most once however many readers ask at the same moment. */
  get(key: string, draw: () => Promise<Drawn>): Promise<ReadyPage> {
    const known = this.pages.get(key);
    if (known) return Promise.resolve(known);
    const under = this.drawing.get(key);
    if (under) return under;
    const generation = this.generation;
    const work = draw().then(({ page, keep }) => {
      if (keep && generation === this.generation) this.pages.set(key, page);
      return page;
    }).finally(() => {
      if (this.drawing.get(key) === work) this.drawing.delete(key);
    });
    this.drawing.set(key, work);
    return work;
  }

  /** Forgets every page; one that is being drawn still reaches who asked, and nobody after. */
  clear(): void {
    this.generation += 1;
    this.pages.clear();
    this.drawing.clear();
  }
}
