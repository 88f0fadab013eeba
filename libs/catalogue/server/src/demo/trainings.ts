import type { CreateTrainingInput } from '../training/create-training';
import { ipc } from './trainings/ipc';
import { locarno } from './trainings/locarno';
import { nice } from './trainings/nice';
import { st26 } from './trainings/st26';
import { st3 } from './trainings/st3';
import { st96 } from './trainings/st96';
import { vienna } from './trainings/vienna';

/** The trainings of the demo in the order of the catalogue. */
export const demoTrainings: readonly CreateTrainingInput[] = [nice, st3, ipc, locarno, vienna, st26, st96];
