import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';

/** Whether a word comes back from an address as the word it was. */
function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && (defaultParseSearch(`?a=${encodeURIComponent(value)}`) as Record<string, unknown>)['a'] === value;
}

/**
 * A search as it stands in the address. Several words under one name are repeated, `topic=Nice&topic=IPC`, exactly as a plain form
 * sends them; everything else is written as the router does by itself.
 */
export function searchText(search: Record<string, unknown>): string {
  const repeated = Object.entries(search).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].length > 1 && entry[1].every(isPlain));
  const rest = defaultStringifySearch(Object.fromEntries(Object.entries(search).filter(([name]) => !repeated.some(([other]) => other === name))));
  const words = new URLSearchParams(repeated.flatMap(([name, values]) => values.map((value) => [name, value]))).toString();
  return words === '' ? rest : `${rest}${rest === '' ? '?' : '&'}${words}`;
}
