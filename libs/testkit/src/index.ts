export { suiteDatabase, type SuiteDatabase } from './database';
export { testSettings } from './settings';
export { eventually } from './eventually';
