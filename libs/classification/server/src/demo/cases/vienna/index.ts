import type { CaseFile } from '../../../case/case-file';
import { beingCases } from './beings';
import { plantAndPlaceCases } from './plants-and-places';
import { signCases } from './signs';
import { skyCases } from './sky';
import { thingCases } from './things';

/** The figurative marks beside the five of the first set. */
export const viennaCases: readonly CaseFile[] = [...skyCases, ...beingCases, ...plantAndPlaceCases, ...thingCases, ...signCases];
