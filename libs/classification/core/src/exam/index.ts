export * from './blueprint';
export * from './draw';
export * from './exam-clock';
export * from './exam-score';
export { seeded, shuffled, type Chance } from './seeded';
export * from './time-in-sight';
