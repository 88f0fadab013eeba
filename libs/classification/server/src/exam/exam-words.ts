import type { NoticeWords } from '@classmark/notices/core';
import type { Translations } from '@classmark/platform/core';

/** Names of the notices to who sat an exam. */
export const EXAM_NOTICES = { released: 'classification.examReleased', cancelled: 'classification.examCancelled' } as const;

/** What they say. Values: `title` of the exam, `page` with the result or the exam, `reason` of the cancelling. */
export const EXAM_WORDS: Readonly<Record<keyof typeof EXAM_NOTICES, Translations<NoticeWords>>> = {
  released: {
    en: { subject: 'Results of “{title}”', paragraphs: ['Dear {recipient},', 'The results of the exam “{title}” have been released. Yours stands here, after you sign in:', '{page}'] },
    ar: { subject: 'نتائج «{title}»', paragraphs: ['السيد/السيدة {recipient}،', 'نُشرت نتائج امتحان «{title}». تجد نتيجتك هنا بعد تسجيل الدخول:', '{page}'] },
    fr: { subject: 'Résultats de « {title} »', paragraphs: ['Bonjour {recipient},', 'Les résultats de l’examen « {title} » ont été communiqués. Le vôtre se trouve ici, une fois connecté :', '{page}'] },
    es: { subject: 'Resultados de «{title}»', paragraphs: ['Estimado/a {recipient}:', 'Se han publicado los resultados del examen «{title}». El suyo está aquí, después de iniciar sesión:', '{page}'] },
    ru: { subject: 'Результаты экзамена «{title}»', paragraphs: ['Здравствуйте, {recipient}!', 'Результаты экзамена «{title}» опубликованы. Ваш результат доступен здесь после входа:', '{page}'] },
    zh: { subject: '“{title}”的成绩', paragraphs: ['{recipient}，您好：', '考试“{title}”的成绩已公布。登录后可在此查看您的成绩：', '{page}'] },
  },
  cancelled: {
    en: { subject: '“{title}” was cancelled', paragraphs: ['Dear {recipient},', 'The exam “{title}” was cancelled. There will be no result, and what you answered counts neither for nor against you.', 'The reason: {reason}', '{page}'] },
    ar: { subject: 'أُلغي «{title}»', paragraphs: ['السيد/السيدة {recipient}،', 'أُلغي امتحان «{title}». لن تكون له نتيجة، ولا تُحتسب إجاباتك لك ولا عليك.', 'السبب: {reason}', '{page}'] },
    fr: { subject: '« {title} » a été annulé', paragraphs: ['Bonjour {recipient},', 'L’examen « {title} » a été annulé. Il n’y aura pas de résultat, et vos réponses ne comptent ni pour vous ni contre vous.', 'Motif : {reason}', '{page}'] },
    es: { subject: 'Se anuló «{title}»', paragraphs: ['Estimado/a {recipient}:', 'El examen «{title}» se anuló. No habrá resultado, y sus respuestas no cuentan ni a favor ni en contra.', 'Motivo: {reason}', '{page}'] },
    ru: { subject: 'Экзамен «{title}» отменён', paragraphs: ['Здравствуйте, {recipient}!', 'Экзамен «{title}» отменён. Результата не будет, и ваши ответы не учитываются.', 'Причина: {reason}', '{page}'] },
    zh: { subject: '“{title}”已取消', paragraphs: ['{recipient}，您好：', '考试“{title}”已取消，不会有成绩，您的作答不计入任何结果。', '原因：{reason}', '{page}'] },
  },
};

/** The reason of an exam whose results nobody released. */
export const LAPSED_WORDS: Translations<string> = {
  en: 'Its results were not released in time.', ar: 'لم تُنشر نتائجه في الموعد.', fr: 'Ses résultats n’ont pas été communiqués à temps.',
  es: 'Sus resultados no se publicaron a tiempo.', ru: 'Его результаты не были опубликованы вовремя.', zh: '其成绩未按时公布。',
};
