import type { NoticeWords } from '@classmark/notices/core';
import type { Translations } from '@classmark/platform/core';

/** Names of the notices of learning. */
export const LEARNING_NOTICES = { enrolledOnDate: 'learning.enrolledOnDate', enrolled: 'learning.enrolled', withdrawn: 'learning.withdrawn' } as const;

/** What they say. Values: `title`, `page` (address of the training), and with a date `when` and `geneva`. */
export const CONFIRMATION_WORDS: Readonly<Record<keyof typeof LEARNING_NOTICES, Translations<NoticeWords>>> = {
  enrolledOnDate: {
    en: {
      subject: 'You are enrolled: {title}',
      paragraphs: ['Dear {recipient},', 'You are enrolled in “{title}”.', 'When: {when}; in Geneva {geneva}. The calendar file is attached.'],
      action: { label: 'Page of the training', address: '{page}' },
    },
    ar: {
      subject: 'تم تسجيلك: {title}',
      paragraphs: ['السيد/السيدة {recipient}،', 'تم تسجيلك في «{title}».', 'الموعد: {when}؛ وبتوقيت جنيف {geneva}. ملف التقويم مرفق بهذه الرسالة.'],
      action: { label: 'صفحة التدريب', address: '{page}' },
    },
  },
  enrolled: {
    en: {
      subject: 'You are enrolled: {title}',
      paragraphs: ['Dear {recipient},', 'You are enrolled in “{title}”.', 'You learn at your own pace: start today, stop anywhere, go on where you left off.'],
      action: { label: 'Page of the training', address: '{page}' },
    },
    ar: {
      subject: 'تم تسجيلك: {title}',
      paragraphs: ['السيد/السيدة {recipient}،', 'تم تسجيلك في «{title}».', 'تتعلّم بالوتيرة التي تناسبك: ابدأ اليوم، وتوقّف متى شئت، ثم تابع من حيث توقّفت.'],
      action: { label: 'صفحة التدريب', address: '{page}' },
    },
  },
  withdrawn: {
    en: {
      subject: 'You have withdrawn: {title}',
      paragraphs: ['Dear {recipient},', 'You have withdrawn from “{title}”. What you did there stays in your record, and you can enrol again on the same page.'],
      action: { label: 'Page of the training', address: '{page}' },
    },
    ar: {
      subject: 'تم انسحابك: {title}',
      paragraphs: ['السيد/السيدة {recipient}،', 'لقد انسحبت من «{title}». يبقى ما أنجزته محفوظًا في سجلّك، ويمكنك التسجيل من جديد في الصفحة نفسها.'],
      action: { label: 'صفحة التدريب', address: '{page}' },
    },
  },
};
