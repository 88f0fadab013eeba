import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { packColumns, symbolOfSlug } from '@classmark/classification/core';
import { isLang } from '@classmark/platform/core';
import { EditionStore, type EditionView, type PlaceView } from '../scheme/edition-store';
import { PlaceTable } from '../scheme/scheme.type';
import { branchOf } from './branch-of';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

interface File { readonly etag: string; readonly plain: Buffer; readonly coded: Map<string, Promise<Buffer>> }

/** Bytes of files kept ready, as they are; compressed ones are a quarter of it. */
const KEPT_BYTES = 48 * 1_048_576;
/** Whole editions are compressed once and kept by browsers; small parts while somebody waits. */
const WHOLE_QUALITY = 7;
const PART_QUALITY = 5;

/**
 * Trees of schemes as files that browsers and everything in between may keep: an edition never changes, and neither does a
 * language of it once it is published. `skeleton` is the upper levels, `branch` what opening a place shows, `whole` everything.
 */
@Controller('schemes')
export class SchemeFiles {
  private readonly kept = new LRUCache<string, File>({ maxSize: KEPT_BYTES, sizeCalculation: (file) => file.plain.length });

  constructor(@Inject(EditionStore) private readonly editions: EditionStore) {}

  @Get(':edition/:language/skeleton.json')
  skeleton(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'skeleton', request, reply }, (edition) => edition.tree.places.filter((place) => edition.tree.depthOf(place.symbol) <= edition.skeletonDepth));
  }

  @Get(':edition/:language/whole.json')
  whole(@Param('edition') code: string, @Param('language') language: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: 'whole', request, reply }, (edition) => edition.tree.places);
  }

  @Get(':edition/:language/branch/:place.json')
  branch(@Param('edition') code: string, @Param('language') language: string, @Param('place') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ code, language, name: `branch ${slug}`, request, reply }, (edition) => {
      const symbol = symbolOfSlug(edition.scheme, slug);
      return symbol !== null && edition.tree.has(symbol) ? branchOf(edition.tree, symbol) : null;
    });
  }

  private async answer(asked: { code: string; language: string; name: string; request: FastifyRequest; reply: FastifyReply }, placesOf: (edition: EditionView) => readonly PlaceView[] | null): Promise<void> {
    const { code, language, name, request, reply } = asked;
    const edition = isLang(language) ? await this.editions.edition(code) : null;
    if (!edition || !isLang(language)) throw new NotFoundException();
    const key = `${code}\n${language}\n${name}\n${edition.languages.join()}`;
    let file = this.kept.get(key);
    if (!file) {
      const places = placesOf(edition);
      if (!places) throw new NotFoundException();
      this.kept.set(key, file = fileOf(JSON.stringify(packColumns(new PlaceTable(edition, places, language), language))));
    }
    // In a language that is not there yet the titles are in another one: that may change.
    const isFinal = edition.languages.includes(language);
    void reply.headers({ 'cache-control': isFinal ? 'public, max-age=31536000, immutable' : 'public, max-age=300', vary: 'accept-encoding', etag: file.etag, 'content-type': 'application/json; charset=utf-8' });
    if (request.headers['if-none-match'] === file.etag) return void await reply.code(304).send();
    const coding = /\bbr\b/.test(String(request.headers['accept-encoding'])) ? 'br' : /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? 'gzip' : null;
    if (coding) void reply.header('content-encoding', coding);
    await reply.send(coding ? await coded(file, coding, name === 'whole' ? WHOLE_QUALITY : PART_QUALITY) : file.plain);
  }
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
