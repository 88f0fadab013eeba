import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IdentityApi, SIGN_IN_CODE_REQUESTED } from '@classmark/identity/server';
import { EventHandlers } from '@classmark/platform/server';
import { NoticesApi } from '../notices.api';
import { NoticeTemplates } from '../template/notice-templates';

const TEMPLATE = 'identity.signInCode';

/** Mails the code that somebody asked for. Whether the address has an account makes no difference to what is sent. */
@Injectable()
export class MailSignInCode implements OnModuleInit {
  constructor(
    @Inject(EventHandlers) private readonly events: EventHandlers,
    @Inject(NoticeTemplates) private readonly templates: NoticeTemplates,
    @Inject(NoticesApi) private readonly notices: NoticesApi,
    @Inject(IdentityApi) private readonly identity: IdentityApi,
  ) {}

  onModuleInit(): void {
    this.templates.register(TEMPLATE, {
      en: {
        subject: '{code} is your code for Classmark',
        paragraphs: ['Your code is {code}.', 'It is valid for {minutes} minutes and can be used once. Type it where you asked for it.', 'If you did not ask for a code, ignore this mail: nobody can sign in without it.'],
      },
      ar: {
        subject: 'رمزك للدخول إلى Classmark هو {code}',
        paragraphs: ['رمزك هو {code}.', 'الرمز صالح لمدة {minutes} دقائق ويُستخدم مرة واحدة. اكتبه في الصفحة التي طلبته منها.', 'إن لم تكن قد طلبت رمزا فتجاهل هذه الرسالة: لا يمكن لأحد الدخول من دونه.'],
      },
    });
    this.events.on(SIGN_IN_CODE_REQUESTED, 'notices.mailSignInCode', async (event, tx) => {
      const code = await this.identity.signInCode(tx, String(event.payload['challengeId']));
      if (!code) return; // used or outdated before it could be mailed
      await this.notices.send(tx, {
        template: TEMPLATE, to: { email: code.email, language: code.language }, values: { code: code.code, minutes: String(code.minutes) }, notAfterMs: code.expiresAtMs,
      });
    });
  }
}
