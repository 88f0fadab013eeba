import { ipc } from './ipc';
import { locarno } from './locarno';
import { nice } from './nice';
import { vienna } from './vienna';

/** One edition of each classification, small and in own words. The official texts are imported at the user's site. */
export const demoEditions = [nice, locarno, vienna, ipc];
