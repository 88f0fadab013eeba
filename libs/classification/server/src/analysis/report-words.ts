import type { NoticeWords } from '@classmark/notices/core';
import type { Translations } from '@classmark/platform/core';
import type { Decision } from './decide-dispute';

/** Names of the notices to who reported a case. */
export const REPORT_NOTICES: Readonly<Record<Decision['kind'], string>> = { keepKey: 'classification.reportKept', newKey: 'classification.reportFollowed' };

/** What they say. Values: `title` of the case, `reason` as it was written. */
export const REPORT_WORDS: Readonly<Record<Decision['kind'], Translations<NoticeWords>>> = {
  keepKey: {
    en: { subject: 'Your report about “{title}”', paragraphs: ['Dear {recipient},', 'You reported the case “{title}”. We looked at it again, and its key stays as it is.', 'The reason: {reason}', 'Thank you for looking closely.'] },
    ar: { subject: 'بلاغك عن «{title}»', paragraphs: ['السيد/السيدة {recipient}،', 'أبلغتنا عن الحالة «{title}». راجعناها من جديد، ويبقى مفتاح الإجابة كما هو.', 'السبب: {reason}', 'نشكرك على دقة ملاحظتك.'] },
  },
  newKey: {
    en: { subject: 'Your report about “{title}”: the key was changed', paragraphs: ['Dear {recipient},', 'You reported the case “{title}”. We looked at it again and changed its key. All answers to it are marked anew.', 'The reason: {reason}', 'Thank you for looking closely.'] },
    ar: { subject: 'بلاغك عن «{title}»: تغيّر مفتاح الإجابة', paragraphs: ['السيد/السيدة {recipient}،', 'أبلغتنا عن الحالة «{title}». راجعناها من جديد وغيّرنا مفتاح إجابتها، وتُصحَّح جميع إجاباتها من جديد.', 'السبب: {reason}', 'نشكرك على دقة ملاحظتك.'] },
  },
};
