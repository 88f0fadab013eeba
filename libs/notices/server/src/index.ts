export type { Attachment } from './message/message.entity';
export { NoticesApi, type NoticeRecipient, type NoticeToSend } from './notices.api';
export { NoticesModule, noticesEntities } from './notices.module';
export { NoticeTemplates } from './template/notice-templates';
