import { Injectable } from '@nestjs/common';
import type { NoticeWords } from '@classmark/notices/core';
import type { Translations } from '@classmark/platform/core';

/** What each kind of message says, per language. Domains register theirs when they start; English is always there. */
@Injectable()
export class NoticeTemplates {
  private readonly words = new Map<string, Translations<NoticeWords>>();

  /**
   * @param name `<domain>.<what it says>`, e.g. `learning.enrolled`; stored with each message, so it stays
   * @param words `{name}` stands for a value; the recipient's name is always there as `{recipient}`
   * @throws Error when the name is taken or English is missing
   */
  register(name: string, words: Translations<NoticeWords>): void {
    if (this.words.has(name)) throw new Error(`The notice ${name} is registered twice.`);
    if (!words.en) throw new Error(`The notice ${name} has no English words.`);
    this.words.set(name, words);
  }

  /** @throws Error for a name that nobody registered */
  of(name: string): Translations<NoticeWords> {
    const found = this.words.get(name);
    if (!found) throw new Error(`No notice is called ${name}.`);
    return found;
  }
}
