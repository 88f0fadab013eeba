import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

const root = import.meta.dirname;

/** One catalogue per domain, beside its screens: a domain's words are translated, reviewed and loaded with it. The platform's web part has none. */
const domains = readdirSync(join(root, 'libs')).filter((name) => name !== 'platform' && existsSync(join(root, 'libs', name, 'web/src'))).sort();

/** `npm run i18n:extract -- catalogue` touches one domain only, so that two people can work on their words at once. */
const only = process.env['CATALOGUES']?.split(',').filter(Boolean) ?? [];
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);

export default defineConfig({
  rootDir: root,
  sourceLocale: 'en',
  locales: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  fallbackLocales: { default: 'en' },
  orderBy: 'message',
  // Line numbers would make every edit of a screen an edit of six catalogues.
  format: formatter({ lineNumbers: false }),
  compileNamespace: 'ts',
  catalogs: [
    ...(wanted('web') ? [{ path: '<rootDir>/apps/web/src/locales/{locale}', include: ['<rootDir>/apps/web/src'] }] : []),
    ...domains.filter(wanted).map((domain) => ({ path: `<rootDir>/libs/${domain}/web/src/locales/{locale}`, include: [`<rootDir>/libs/${domain}/web/src`], exclude: ['**/*.spec.tsx', '**/*.generated.ts'] })),
  ],
});
