import type { FigureKind, ListOrder } from './entry';

/** Role of a section of the annual report; its heading and place belong to the edition. */
export type SectionRole = 'introduction' | 'trainingAdvice' | 'infrastructure' | 'capacity' | 'understanding' | 'exchange' | 'decision';

/** What a field takes. `date` of month precision is `2020-09` or a day; `halfYear` is `2018-H2`. */
export type FieldType =
  | { readonly type: 'text' | 'flag' | 'texts' }
  | { readonly type: 'number'; readonly min?: number }
  | { readonly type: 'date'; readonly precision: 'day' | 'month' }
  | { readonly type: 'halfYear' }
  | { readonly type: 'choice' | 'choices'; readonly options: readonly string[]; readonly open?: boolean };

/** A field of a kind. `texts` is a list of facts; an open choice also takes what nobody thought of. */
export type FieldSpec = FieldType & { readonly key: string; readonly label: string; readonly required?: boolean };

/** A figure a kind yields: recorded by hand, taken from a number field, or counted. */
export interface FigureSpec {
  readonly key: string;
  readonly label: string;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly how: 'recorded' | 'field' | 'counted';
  /** The number field of `how: 'field'`. */
  readonly field?: string;
}

/** A list a kind has, with the orders it may stand in. */
export interface ListSpec { readonly key: string; readonly label: string; readonly orders: readonly ListOrder[] }

/** A kind of activity. A new one is a new row of this table: form, checks, report and figures follow from it. */
export interface RegisterKind {
  readonly key: string;
  readonly label: string;
  /** Where it stands unless the edition places it elsewhere. */
  readonly section: SectionRole;
  readonly order: number;
  /** Born on the platform, and not only typed in. */
  readonly bornOnPlatform: boolean;
  readonly fields: readonly FieldSpec[];
  readonly figures: readonly FigureSpec[];
  readonly lists: readonly ListSpec[];
  /**
   * Sentence of the report for a kind without a paragraph of its own: `{field}` is replaced by the field (a list in prose),
   * `{#figure}` by the figure.
   */
  readonly sentence?: string;
}
