import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contentPolicy } from './content-policy';
import { robotsText, sitemapXml } from './sitemap';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content policy', () => {
  const policy = contentPolicy('body{margin:0}', ['wss://live.example']);
  const directive = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));

  it('runs our own files and nothing written into the page', () => {
    expect(directive('script-src')).toBe("script-src 'self'");
    expect(directive('default-src')).toBe("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets in exactly the style sheet that is inlined', () => {
    expect(directive('style-src')).toContain(sha('body{margin:0}'));
  });

  it('reaches the live server and no other host', () => {
    expect(directive('connect-src')).toBe("connect-src 'self' wss://live.example");
  });

  it('knows the style elements of the React Aria that is installed', () => {
    const aria = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
    const written = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map((file) => {
      const source = readFileSync(join(aria, 'dist/private', file), 'utf8');
      const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1] ?? '';
      return template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable').trim();
    });
    expect(written.map((text) => directive('style-src')?.includes(sha(text)))).toEqual([true, true]);
  });
});

describe('the sitemap', () => {
  const xml = sitemapXml('https://classmark.example', [{ path: 'trainings/a&b', changed: '2026-11-24' }, { path: '' }]);

  it('lists each page once per language', () => {
    expect(xml.match(/<loc>[^<]*<\/loc>/g)).toHaveLength(12);
    expect(xml).toContain('<url><loc>https://classmark.example/ar/trainings/a&amp;b</loc><lastmod>2026-11-24</lastmod>');
  });

  it('names the same page in the other languages, English for everybody else', () => {
    const [first = ''] = xml.match(/<url>.*<\/url>/) ?? [];
    expect([...first.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual(['ar', 'zh', 'en', 'fr', 'ru', 'es', 'x-default']);
    expect(first).toContain('hreflang="x-default" href="https://classmark.example/en/trainings/a&amp;b"');
  });

  it('is named in robots.txt', () => {
    expect(robotsText('https://classmark.example')).toContain('Sitemap: https://classmark.example/sitemap.xml\n');
  });
});
