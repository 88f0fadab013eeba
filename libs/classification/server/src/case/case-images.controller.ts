import { Controller, ForbiddenException, Get, Inject, NotFoundException, Param, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sentenceOfFinding } from '@classmark/classification/core';
import { CONFIG, ContextFactory, isForeignOrigin, UnitOfWork, type Config, type RequestContext } from '@classmark/platform/server';
import { mayAuthor } from './case-bank';
import { CaseImages, faultFinding } from './case-images';
import { readImage } from './read-image';

/** What an upload of a picture answers. */
export type ImageAnswer = { readonly kind: 'image'; readonly id: string; readonly width: number; readonly height: number } | { readonly kind: 'refused'; readonly reason: string; readonly message: string };

const ID = /^[0-9a-f]{64}$/;

/** Pictures of cases. Authors hand them in and read all; others read those of the cases they were given, by a sealed address. */
@Controller()
export class CaseImagesController {
  constructor(
    @Inject(ContextFactory) private readonly contexts: ContextFactory, @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(CaseImages) private readonly images: CaseImages,
  ) {}

  @Post('uploads/case-image')
  async upload(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImageAnswer> {
    if (isForeignOrigin(request.headers, this.config.publicUrl)) throw new ForbiddenException();
    const ctx = await this.contexts.fromHttp(request);
    if (!ctx.actor) throw new UnauthorizedException('Please sign in.');
    if (!mayAuthor(ctx)) throw new ForbiddenException('Your roles do not include this.');
    if (!Buffer.isBuffer(request.body)) throw new NotFoundException();
    void reply.code(200);
    const image = await readImage(request.body);
    if (typeof image === 'string') return { kind: 'refused', reason: image, message: sentenceOfFinding(faultFinding('', image)) };
    await this.work.run(ctx, async (tx) => {
      await this.images.keep(tx, [image]);
      await tx.audit({ action: 'classification.addCaseImage', subjectType: 'caseImage', subjectId: image.id, details: { width: image.width, height: image.height, bytes: image.bytes.length } });
    });
    return { kind: 'image', id: image.id, width: image.width, height: image.height };
  }

  /** For who writes cases. Asked again each time, because the next person at the same browser may be none of them. */
  @Get('case-images/:id')
  async forAuthors(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const ctx = await this.contexts.fromHttp(request);
    if (!mayAuthor(ctx)) throw new NotFoundException();
    await this.send(id, 'private, no-cache', request, reply);
  }

  /** For who was given the case. The address holds for one person, and what it leads to never changes. */
  @Get('case-images/:id/:seal')
  async sealed(@Param('id') id: string, @Param('seal') seal: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const ctx: RequestContext = await this.contexts.fromHttp(request);
    if (!this.images.isSealedFor(ctx.actor?.personId ?? null, id, seal)) throw new NotFoundException();
    await this.send(id, 'private, max-age=31536000, immutable', request, reply);
  }

  private async send(id: string, caching: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const etag = `"${id}"`;
    const image = ID.test(id) ? await this.images.read(id) : null;
    if (!image) throw new NotFoundException();
    void reply.headers({ 'cache-control': caching, etag, 'x-content-type-options': 'nosniff' });
    if (request.headers['if-none-match'] === etag) void reply.code(304).send();
    else void reply.headers({ 'content-type': image.mediaType, 'content-disposition': 'inline' }).send(image.bytes);
  }
}
