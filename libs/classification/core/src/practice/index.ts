export * from './card-state';
export * from './cards';
export * from './hints';
export * from './mastery';
export * from './next-case';
export * from './pace';
export * from './reviews';
