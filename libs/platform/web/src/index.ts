export { dateFormat, formatsOf, GENEVA, numberFormat, useFormats, useHydrated, useReaderZone, type Formats } from './formats';
export { LanguageContext, useLanguage } from './language-context';
export { COMPLETE_LANGUAGES, DEFAULT_LANGUAGE, directionOf, isLanguage, LANGUAGE_NAMES, languageOfReader, LANGUAGES, type Language } from './languages';
export { forgetPrivate, PRIVATE_PREFIX } from './private-storage';
export { browserQuery, dataOf, postQuery, QueryFailed, type GraphQLAnswer, type QueryText, type RunQuery } from './query-text';
export { useViewer, ViewerContext, type RoleName, type Viewer, type ViewerState } from './viewer';
