import { Controller, ForbiddenException, HttpCode, Inject, NotFoundException, Param, Post, Query, Req, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, ContextFactory, holdsRole, isForeignOrigin, isRefusal, type Config, type Refusal } from '@classmark/platform/server';
import { ReceivePiece } from './receive-piece';

/** What a piece is answered by. */
export type PieceAnswer = { readonly received: number } | { readonly refused: string };

/** Files of an import, in pieces of at most 1 MiB: each is a small request, and a line that breaks loses one of them. */
@Controller('uploads/editions')
export class ImportFilesController {
  constructor(@Inject(ContextFactory) private readonly contexts: ContextFactory, @Inject(CONFIG) private readonly config: Config, @Inject(ReceivePiece) private readonly pieces: ReceivePiece) {}

  @Post(':id/:position')
  @HttpCode(200)
  async upload(@Param('id') id: string, @Param('position') position: string, @Query('startsAt') startsAt: string, @Req() request: FastifyRequest): Promise<PieceAnswer> {
    if (isForeignOrigin(request.headers, this.config.publicUrl)) throw new ForbiddenException();
    const ctx = await this.contexts.fromHttp(request);
    if (!ctx.actor) throw new UnauthorizedException('Please sign in.');
    if (!holdsRole(ctx, ['administrator'])) throw new ForbiddenException('Your roles do not include this.');
    if (!Buffer.isBuffer(request.body) || !/^\d{1,2}$/.test(position) || !/^\d{1,10}$/.test(startsAt)) throw new NotFoundException();
    const result = await this.pieces.execute(ctx, { requestId: id, position: Number(position), startsAt: Number(startsAt), content: request.body });
    return isRefusal(result) ? { refused: (result as Refusal).message } : result;
  }
}
