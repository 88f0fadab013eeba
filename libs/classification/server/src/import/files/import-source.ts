import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** A file to be imported, wherever it lies. It can be read more than once. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: number;
  /** The bytes from the beginning. */
  open(): AsyncIterable<Buffer>;
}

/** A file of this machine. @throws what the file system says */
export async function fileSource(path: string): Promise<ImportSource> {
  const { size } = await stat(path);
  return { name: basename(path), bytes: size, open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer> };
}

/** A source of bytes in memory. */
export function memorySource(name: string, content: string | Buffer): ImportSource {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  return { name, bytes: bytes.length, open: async function* () { yield bytes; } };
}

/** Reads a source once, tells of every chunk and knows the digest in the end. */
export class ReadOnce {
  private readonly hash: Hash = createHash('sha256');

  constructor(readonly source: ImportSource, private readonly told: (bytes: number) => void = () => undefined) {}

  async *chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of this.source.open()) {
      this.hash.update(chunk);
      this.told(chunk.length);
      yield chunk;
    }
  }

  /** SHA-256 of what was read, hexadecimal. */
  digest(): string {
    return this.hash.copy().digest('hex');
  }
}
