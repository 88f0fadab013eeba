export * from './clock';
export * from './decision';
export * from './fraction';
export * from './languages';
export * from './local-date';
export * from './uuid';
export * from './zones';
