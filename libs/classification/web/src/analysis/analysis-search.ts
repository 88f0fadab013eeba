/** Which answers the figures are made of, as it stands in the address. */
export interface AnalysisSearch {
  /** As printed. */
  readonly edition?: string;
  /** `set`, `practice`, `exam`, `set:` with the key of a set, or `exam:` with the id of an exam. */
  readonly source?: string;
  /** Id of an offering: what was answered in its sets and exams. */
  readonly offering?: string;
  readonly from?: string;
  readonly until?: string;
  readonly office?: string;
  readonly language?: string;
  /** Later answers, and those with help, count, too. */
  readonly all?: boolean;
  /** Level of the tree at which places are compared; the places themselves without. */
  readonly level?: number;
}

/** The rows behind a figure. */
export interface AnswersSearch extends AnalysisSearch {
  readonly caseId?: string;
  readonly leadsOver?: string;
  /** A cell of the confusion matrix; `-` for nothing wanted or nothing answered. */
  readonly wanted?: string;
  readonly given?: string;
}

/** Stands in the address for nothing wanted, nothing answered. */
export const NOTHING = '-';

type Raw = Record<string, unknown>;

/** Reads the address; what is not understood is left out. */
export function analysisSearch(raw: Raw): AnalysisSearch {
  const text = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' && (raw[name] as string).length <= 200 ? (raw[name] as string) : undefined);
  const day = (name: string) => (/^\d{4}-\d\d-\d\d$/.test(text(name) ?? '') ? text(name) : undefined);
  const level = typeof raw.level === 'number' && Number.isInteger(raw.level) && raw.level > 0 && raw.level < 50 ? raw.level : undefined;
  return clean({ edition: text('edition'), source: text('source'), offering: text('offering'), from: day('from'), until: day('until'), office: text('office'), language: text('language'), all: raw.all === true ? true : undefined, level });
}

/** Reads the address of the rows. Symbols may look like numbers there: `9`. */
export function answersSearch(raw: Raw): AnswersSearch {
  const symbol = (name: string) => (typeof raw[name] === 'number' ? String(raw[name]) : typeof raw[name] === 'string' && (raw[name] as string).length <= 60 ? (raw[name] as string) : undefined);
  return clean({ ...analysisSearch(raw), caseId: symbol('caseId'), leadsOver: symbol('leadsOver'), wanted: symbol('wanted'), given: symbol('given') });
}

/** The question that the address asks. */
export function selectionOf(search: AnswersSearch, edition: string) {
  const [mode, within] = (search.source ?? '').split(/:(.*)/);
  return {
    edition, mode: mode || null, set: mode === 'set' ? within || null : null, exam: mode === 'exam' ? within || null : null, offering: search.offering ?? null, from: search.from ?? null, until: search.until ?? null, firstOnly: !search.all, office: search.office ?? null,
    language: search.language ?? null, caseId: search.caseId ?? null,
  };
}

function clean<T extends object>(value: T): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
