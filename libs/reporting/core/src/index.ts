export * from './facts/figure';
export * from './facts/measures';
export * from './facts/participation-fact';
export * from './facts/rollup';
