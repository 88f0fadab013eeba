import type { CaseFile } from '@classmark/classification/core';
import type { Translations } from '@classmark/platform/core';

/** A set of cases on one edition. A published version never changes; a new text is a new version. */
export interface SetFile {
  readonly key: string;
  readonly version: number;
  readonly edition: string;
  readonly title: Translations<string>;
  /** Mean mark from which the set is passed, `n/d`. */
  readonly passMark: string;
  readonly cases: readonly CaseFile[];
}
