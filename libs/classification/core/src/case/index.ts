export * from './case-file';
export * from './case-finding';
export * from './case-status';
export { checkCase, keyFindings, KINDS_OF_SCHEME, ROLES_OF_SCHEME, type CheckedEdition } from './check-case';
export * from './case-table';
export * from './compare-cases';
export * from './preview-case';
export { languagesOfCase, readCase } from './read-case';
