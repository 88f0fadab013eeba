import type { CaseFile } from '../../../case/case-file';
import { dataAndCurrentCases } from './data-and-current';
import { gardenAndClimateCases } from './garden-and-climate';
import { homeAndKitchenCases } from './home-and-kitchen';
import { workshopAndRoadCases } from './workshop-and-road';

/** The inventions beside the five of the first set. */
export const ipcCases: readonly CaseFile[] = [...homeAndKitchenCases, ...workshopAndRoadCases, ...gardenAndClimateCases, ...dataAndCurrentCases];
