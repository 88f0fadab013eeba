export { composeNotice, fillIn, type ComposedNotice, type NoticeWords } from './compose-notice';
