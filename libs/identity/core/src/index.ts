export * from './affiliations';
export * from './development-status';
export * from './roles';
