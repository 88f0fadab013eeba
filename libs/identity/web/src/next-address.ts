import { isLanguage } from '@classmark/platform/web';

const OWN = 'https://own.invalid';

/** Where to go after signing in: the address asked for when it is a path of this site, else `fallback`. Never a way in itself. */
export function nextAddress(wish: string | undefined, fallback: string): string {
  // One slash and then neither another nor its mirror image: browsers read both as the beginning of a host.
  if (wish === undefined || !/^\/(?![/\\])[^\u0000-\u0020]*$/.test(wish) || !URL.canParse(wish, OWN)) return fallback;
  const url = new URL(wish, OWN);
  if (url.origin !== OWN || /^\/[^/]*\/sign-(in|up)\/?$/.test(url.pathname)) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The same page in another language. */
export function inLanguage(address: string, language: string): string {
  const [, first = ''] = /^\/([^/?#]*)/.exec(address) ?? [];
  return isLanguage(first) ? `/${language}${address.slice(first.length + 1)}` : address;
}
