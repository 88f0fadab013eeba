export { MailboxScreen } from './mailbox/mailbox-screen';
