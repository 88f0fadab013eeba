const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A number in running text: words up to ten, "no" for 0, figures beyond. */
export function spelled(value: number): string {
  return SMALL[value] ?? figures(value);
}

/** A number in figures, with a comma at the thousands. */
export function figures(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "first" to "twentieth", then "21st". */
export function ordinal(value: number): string {
  const word = ORDINALS[value - 1];
  if (word) return word;
  const lastTwo = value % 100;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  return `${value}${ending}`;
}

/**
 * The list as given, in prose: "a, b and c"; with a comma before the last where a part has an "and" itself, with semicolons
 * where one has a comma. Its order is never touched.
 */
export function prose(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  const commas = items.some((item) => item.includes(','));
  const before = commas ? ';' : items.some((item) => item.includes(` ${word} `)) ? ',' : '';
  return `${items.slice(0, -1).join(commas ? '; ' : ', ')}${before} ${word} ${items.at(-1)!}`;
}

/** Audiences that end in the same word share it: "trademark and design examiners". */
export function audienceProse(audiences: readonly string[]): string {
  const last = audiences[0]?.split(' ').at(-1) ?? '';
  const shared = audiences.length > 1 && audiences.every((each) => each.endsWith(` ${last}`));
  return shared ? `${prose(audiences.map((each) => each.slice(0, -last.length - 1)))} ${last}` : prose(audiences);
}

/** First letter in upper case. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Singular for one, else plural. */
export function plural(value: number, one: string, many: string): string {
  return value === 1 ? one : many;
}

/** `2018-H2` as "the second half of 2018"; any other text as it is. */
export function halfYearText(window: string): string {
  const match = /^(\d{4})-H([12])$/.exec(window);
  return match ? `the ${match[2] === '1' ? 'first' : 'second'} half of ${match[1]}` : window;
}

/** `CWS/7` as "the seventh session of the CWS"; any other text as it is. The session is recorded, never computed from a year. */
export function sessionText(meeting: string): string {
  const match = /^CWS\/(\d+)$/.exec(meeting);
  return match ? `the ${ordinal(Number(match[1]))} session of the CWS` : meeting;
}

/** Dates of day or month precision: "24 to 27 February 2020", "15 and 16 September 2020", "September 2020". */
export function dateRange(start: string, end: string): string {
  const [from, to] = [partsOf(start), partsOf(end || start)];
  const whole = (date: DateParts) => [date.day, date.month, date.year].filter((part) => part !== '').join(' ');
  if (start === (end || start)) return whole(from);
  if (from.year !== to.year) return `${whole(from)} to ${whole(to)}`;
  if (from.month !== to.month) return `${[from.day, from.month].filter((part) => part !== '').join(' ')} to ${whole(to)}`;
  if (from.day === '' || to.day === '') return whole({ ...to, day: '' });
  return `${from.day} ${Number(to.day) - Number(from.day) === 1 ? 'and' : 'to'} ${whole(to)}`;
}

interface DateParts { readonly year: string; readonly month: string; readonly day: string }

function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', day: day === '' ? '' : String(Number(day)) };
}
