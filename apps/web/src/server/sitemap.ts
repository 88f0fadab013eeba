import { DEFAULT_LANGUAGE, LANGUAGES } from '@classmark/platform/web';

export interface SitemapEntry {
  /** Path below the language, "trainings/nice-borders". */
  readonly path: string;
  /** Day of the last change, "2026-11-24". */
  readonly changed?: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** `sitemap.xml`: every public page in each language, with the same page in the others. `origin` has no slash at the end. */
export function sitemapXml(origin: string, entries: readonly SitemapEntry[]): string {
  const address = (language: string, path: string) => escaped(`${origin}/${language}${path ? `/${path}` : ''}`);
  const pages = entries.flatMap(({ path, changed }) => {
    const alternates = [...LANGUAGES.map((language) => [language, language] as const), ['x-default', DEFAULT_LANGUAGE] as const]
      .map(([tag, language]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(language, path)}"/>`).join('');
    return LANGUAGES.map((language) => `<url><loc>${address(language, path)}</loc>${changed ? `<lastmod>${escaped(changed)}</lastmod>` : ''}${alternates}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('\n')}\n</urlset>\n`;
}

/** `robots.txt`: public pages may be read, the interfaces need not be. */
export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /health/\nSitemap: ${origin}/sitemap.xml\n`;
}
