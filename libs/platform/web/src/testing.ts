export { answering, drawnByServer, LEARNER, pageOf, type PageSetting } from './page-of-tests';
