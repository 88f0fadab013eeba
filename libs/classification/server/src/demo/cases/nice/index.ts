import type { CaseFile } from '../../../case/case-file';
import { niceApparatus } from './apparatus';
import { niceBusinessAndSoftware } from './business-and-software';
import { niceCareAndHealth } from './care-and-health';
import { niceChemicals } from './chemicals';
import { niceClothingAndBags } from './clothing-and-bags';
import { niceFood } from './food';
import { niceMachinesAndTools } from './machines-and-tools';
import { niceMaterials } from './materials';
import { niceServices } from './services';
import { niceVehiclesAndLeisure } from './vehicles-and-leisure';

/** Seventy-five cases of Nice beside the five of the first set. */
export const niceCases: readonly CaseFile[] = [
  ...niceChemicals, ...niceCareAndHealth, ...niceMachinesAndTools, ...niceApparatus, ...niceVehiclesAndLeisure,
  ...niceClothingAndBags, ...niceMaterials, ...niceFood, ...niceBusinessAndSoftware, ...niceServices,
];
