import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { packColumns, symbolOfSlug, type PackedColumns } from '@classmark/classification/core';
import { isLang, type Lang } from '@classmark/platform/core';
import { EditionStore, type EditionView, type PlaceView } from '../scheme/edition-store';
import { PlaceTable } from '../scheme/scheme.type';
import { branchOf } from './branch-of';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

interface Asked { readonly code: string; readonly language: string; readonly name: string; readonly request: FastifyRequest; readonly reply: FastifyReply }

/** What a file holds; null when there is no such thing. */
type ContentOf = (edition: EditionView, language: Lang) => object | null | Promise<object | null>;

interface File { readonly etag: string; readonly plain: Buffer; readonly coded: Map<string, Promise<Buffer>> }

/** Files that are compressed well, because they are large and kept long. */
const WHOLE: ReadonlySet<string> = new Set(['whole', 'notes']);
/** Bytes of files kept ready, as they are; compressed ones are a quarter of it. */
const KEPT_BYTES = 48 * 1_048_576;
/** Whole editions are compressed once and kept by browsers; small parts while somebody waits. */
const WHOLE_QUALITY = 7;
const PART_QUALITY = 5;

/**
 * Trees of schemes as files that browsers and everything in between may keep: an edition never changes, and neither does a
 * language of it once it is published. `skeleton` is the upper levels, `branch` what opening a place shows, `whole` the
 * whole tree, `notes` the notes by symbol, `size` the bytes of the last two.
 */
@Controller('schemes')
export class SchemeFiles {
  private readonly kept = new LRUCache<string, File>({ maxSize: KEPT_BYTES, sizeCalculation: (file) => file.plain.length });

  constructor(@Inject(EditionStore) private readonly editions: EditionStore) {}

  @Get(':edition/:language/skeleton.json')
  skeleton(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'skeleton', request, reply }, (edition, spoken) => tableOf(edition, edition.tree.places.filter((place) => edition.tree.depthOf(place.symbol) <= edition.skeletonDepth), spoken));
  }

  @Get(':edition/:language/whole.json')
  tree(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'whole', request, reply }, whole);
  }

  @Get(':edition/:language/notes.json')
  notes(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'notes', request, reply }, this.notesOf);
  }

  /** Bytes on the line of what is kept of an edition for reading without one: tree and notes. */
  @Get(':edition/:language/size.json')
  async size(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'size', request, reply }, async (edition, spoken) => {
      const texts = await Promise.all([this.file(edition, spoken, 'whole', whole), this.file(edition, spoken, 'notes', this.notesOf)]);
      const bodies = await Promise.all(texts.map((file) => coded(file!, 'br', WHOLE_QUALITY)));
      return { bytes: bodies.reduce((sum, body) => sum + body.length, 0) };
    });
  }

  @Get(':edition/:language/branch/:place.json')
  branch(@Param('edition') code: string, @Param('language') language: string, @Param('place') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: `branch ${slug}`, request, reply }, (edition, spoken) => {
      const symbol = symbolOfSlug(edition.scheme, slug);
      return symbol !== null && edition.tree.has(symbol) ? tableOf(edition, branchOf(edition.tree, symbol), spoken) : null;
    });
  }

  private readonly notesOf: ContentOf = async (edition, language) => {
    const notes = await this.editions.notesBetween(edition, language, 0, edition.tree.size);
    return Object.fromEntries([...notes].map(([number, said]) => [edition.tree.places[number]!.symbol, said.map(({ kind, text }) => ({ kind, text }))]));
  };

  private async answer({ code, language, name, request, reply }: Asked, contentOf: ContentOf): Promise<void> {
    const edition = isLang(language) ? await this.editions.edition(code) : null;
    const file = edition && isLang(language) ? await this.file(edition, language, name, contentOf) : null;
    if (!edition || !file) throw new NotFoundException();
    // In a language that is not there yet the titles are in another one: that may change.
    const isFinal = edition.languages.includes(language);
    void reply.headers({ 'cache-control': isFinal ? 'public, max-age=31536000, immutable' : 'public, max-age=300', vary: 'accept-encoding', etag: file.etag, 'content-type': 'application/json; charset=utf-8' });
    if (request.headers['if-none-match'] === file.etag) return void await reply.code(304).send();
    const accepted = String(request.headers['accept-encoding']);
    const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (coding) void reply.header('content-encoding', coding);
    await reply.send(coding ? await coded(file, coding, WHOLE.has(name) ? WHOLE_QUALITY : PART_QUALITY) : file.plain);
  }

  private async file(edition: EditionView, language: Lang, name: string, contentOf: ContentOf): Promise<File | null> {
    const key = [edition.code, language, name, ...edition.languages].join('\n');
    const known = this.kept.get(key);
    if (known) return known;
    const content = await contentOf(edition, language);
    if (!content) return null;
    const file = fileOf(JSON.stringify(content));
    this.kept.set(key, file);
    return file;
  }
}

const whole: ContentOf = (edition, language) => tableOf(edition, edition.tree.places, language);

function tableOf(edition: EditionView, places: readonly PlaceView[], language: Lang): PackedColumns {
  return packColumns(new PlaceTable(edition, places, language), language);
}

function fileOf(text: string): File {
  const plain = Buffer.from(text);
  return { plain, etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`, coded: new Map() };
}

function coded(file: File, coding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  let body = file.coded.get(coding);
  if (!body) {
    body = coding === 'gzip' ? compressGzip(file.plain) : compressBrotli(file.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: file.plain.length, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } });
    file.coded.set(coding, body);
  }
  return body;
}
