import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '@classmark/platform/core';
import { personIdOf, UnitOfWork, type Refusal, type RequestContext, type Tx } from '@classmark/platform/server';
import { ImportNotPossible } from './import-refusals';

/** A piece of a file: it begins where the piece before it ended. */
export interface Piece { readonly requestId: string; readonly position: number; readonly startsAt: number; readonly content: Buffer }

/** Keeps a piece. One that comes again is taken as said; one that comes too early is answered by how much is there. */
@Injectable()
export class ReceivePiece {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** @returns how many bytes of the file are there now */
  async execute(ctx: RequestContext, piece: Piece): Promise<{ readonly received: number } | Refusal> {
    if (!isUuid(piece.requestId)) return new ImportNotPossible('There is no such import.');
    return this.work.run(ctx, (tx) => this.within(tx, piece));
  }

  private async within(tx: Tx, { requestId, position, startsAt, content }: Piece): Promise<{ readonly received: number } | Refusal> {
    const [file] = await tx.query<{ bytes: string; received: string }>(`select f.bytes, f.received from classification.import_file f
      join classification.import_request r on r.id = f.request_id where f.request_id = $1 and f.position = $2 and r.requested_by = $3 and r.state = 'receiving' for update of f`,
    [requestId, position, personIdOf(tx.ctx)]);
    if (!file) return new ImportNotPossible('There is no such import, or it takes no more files.');
    const received = Number(file.received);
    if (startsAt !== received || content.length === 0) return { received };
    if (received + content.length > Number(file.bytes)) return new ImportNotPossible('The file is larger than was announced.');
    await tx.query('insert into classification.import_chunk (request_id, position, starts_at, content) values ($1, $2, $3, $4)', [requestId, position, startsAt, content]);
    await tx.query('update classification.import_file set received = received + $3 where request_id = $1 and position = $2', [requestId, position, content.length]);
    return { received: received + content.length };
  }
}
