import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IdentityApi } from '@classmark/identity/server';
import { NoticesApi, NoticeTemplates } from '@classmark/notices/server';
import { translated, type Lang } from '@classmark/platform/core';
import { CONFIG, type Config, type Tx } from '@classmark/platform/server';
import { EXAM_NOTICES, EXAM_WORDS, LAPSED_WORDS } from './exam-words';
import type { ExamView } from './exam-view';

/** Writes to who sat an exam: that the results are released, or that there will be none. No mark stands in a mail: it is read on the platform, by who is signed in. */
@Injectable()
export class TellSitters implements OnModuleInit {
  constructor(
    @Inject(NoticesApi) private readonly notices: NoticesApi, @Inject(NoticeTemplates) private readonly templates: NoticeTemplates,
    @Inject(IdentityApi) private readonly identity: IdentityApi, @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register(EXAM_NOTICES.released, EXAM_WORDS.released);
    this.templates.register(EXAM_NOTICES.cancelled, EXAM_WORDS.cancelled);
  }

  /** In the transaction of the release: there is one release, so everybody hears of it once. */
  async released(tx: Tx, exam: ExamView, personIds: readonly string[]): Promise<void> {
    await this.each(tx, EXAM_NOTICES.released, exam, personIds, (language) => ({ page: `${this.config.publicUrl}/${language}/exams/${exam.id}/result` }));
  }

  /** In the transaction of the cancelling. An empty reason means that it lapsed. */
  async cancelled(tx: Tx, exam: ExamView, personIds: readonly string[], reason: string): Promise<void> {
    await this.each(tx, EXAM_NOTICES.cancelled, exam, personIds, (language) => ({ reason: reason || translated(LAPSED_WORDS, language)!.value, page: `${this.config.publicUrl}/${language}/exams/${exam.id}` }));
  }

  private async each(tx: Tx, template: string, exam: ExamView, personIds: readonly string[], valuesFor: (language: Lang) => Record<string, string>): Promise<void> {
    // Nobody is written to about history that a command loads.
    if (tx.ctx.channel === 'cli') return;
    for (const personId of new Set(personIds)) {
      const reader = await this.identity.recipient(tx, personId);
      if (!reader) continue;
      const title = translated(exam.titles, reader.language)?.value ?? '';
      await this.notices.send(tx, { template, to: { personId }, values: { title, ...valuesFor(reader.language) } });
    }
  }
}
