import { Controller, Get, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFactory, holdsRole } from '@classmark/platform/server';
import { MailboxReader } from './mailbox-reader';
import type { MailboxMail } from './mailbox.type';

/** A mail's HTML is somebody else's text: no script, no form, no origin, nothing loaded. */
const SANDBOX = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A mail of the mailbox as the document it is, and its files. For administrators; to others there is nothing here. */
@Controller('mailbox')
export class MailboxController {
  constructor(@Inject(MailboxReader) private readonly reader: MailboxReader, @Inject(ContextFactory) private readonly contexts: ContextFactory) {}

  @Get(':id')
  async html(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const mail = await this.mail(request, id);
    await reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SANDBOX, 'cache-control': 'no-store' }).send(mail.html);
  }

  @Get(':id/files/:index')
  async file(@Param('id') id: string, @Param('index') index: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = (await this.mail(request, id)).attachments[Number(index)];
    if (!file) throw new NotFoundException();
    await reply.headers({
      'content-type': `${file.contentType.replaceAll(/[^\w/+.;= -]/g, '')}; charset=utf-8`, 'cache-control': 'no-store', 'content-security-policy': SANDBOX,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    }).send(file.content);
  }

  private async mail(request: FastifyRequest, id: string): Promise<MailboxMail> {
    const ctx = await this.contexts.fromHttp(request);
    const mail = holdsRole(ctx, ['administrator']) ? await this.reader.one(id) : null;
    if (!mail) throw new NotFoundException();
    return mail;
  }
}
