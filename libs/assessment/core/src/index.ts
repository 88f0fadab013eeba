export { CHECK_RULE, markCheck, UnknownChoice, type CheckMark, type MarkedOption, type OptionVerdict } from './mark-check';
