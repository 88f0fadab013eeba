import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, type RequestContext, UnitOfWork } from '@classmark/platform/server';
import { keepAnswer, type KeptAnswer } from './keep-answer';
import { ReadAnswerInput, type AnswerInput } from './read-answer';

/** Keeps an answer as it is given, one change after the other. The rows are their own record: no audit line beside them. */
@Injectable()
export class SaveAnswer {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(ReadAnswerInput) private readonly reader: ReadAnswerInput) {}

  /** @returns when it was stored; or the refusal: then nothing was written. */
  async execute(ctx: RequestContext, input: AnswerInput): Promise<KeptAnswer | Refusal> {
    const read = await this.reader.execute(input);
    return isRefusal(read) ? read : this.work.single(ctx, (tx) => keepAnswer(tx, input, read.places));
  }
}
