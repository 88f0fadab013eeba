export * from './attendance';
export * from './connections';
export * from './corrections';
export * from './evidence';
export * from './intervals';
export * from './live-time';
export * from './session';
