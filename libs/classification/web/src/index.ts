export { PracticeScreen, type PracticeScreenProps } from './practice/practice-screen';
