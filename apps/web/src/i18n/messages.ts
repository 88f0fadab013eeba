import { setupI18n, type I18n, type Messages } from '@lingui/core';
import type { Language } from '@classmark/platform/web';

/** Where words come from: the shell (`web`), the web part of a domain, or a part of a large domain (`locales/parts.json` says what belongs to it). */
export type CatalogueName = 'web' | 'assessment' | 'catalogue' | `classification/${'analysis' | 'browse' | 'cases' | 'exam' | 'manage' | 'practice'}` | 'identity' | 'learning' | 'live' | 'notices' | 'reporting' | 'standards';

type Load = () => Promise<Messages>;

const files: Record<string, Load> = {
  ...import.meta.glob<Messages>('../locales/*.ts', { import: 'messages' }),
  ...import.meta.glob<Messages>(['../../../../libs/*/web/src/locales/*.ts', '../../../../libs/*/web/src/locales/*/*.ts'], { import: 'messages' }),
};

/** What has been loaded, by language and catalogue. */
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

interface Instance { readonly language: Language; readonly names: readonly CatalogueName[]; readonly i18n: I18n }

/** One instance per language and set of catalogues. A shared one would show message ids while the language is being switched. */
const instances = new Map<string, Instance>();

function wordsOf({ language, names }: Omit<Instance, 'i18n'>): Messages {
  return Object.assign({}, ...names.map((name) => loaded.get(`${language}/${name}`) ?? {})) as Messages;
}

/**
 * The words of a page: the shell's and those of the catalogues it names, nothing else. Two domains may say the same English
 * words differently in another language; what other pages have loaded, on the server other readers' pages, must not show here.
 */
export function i18nOf(language: Language, catalogues: readonly CatalogueName[]): I18n {
  const names: readonly CatalogueName[] = ['web', ...catalogues];
  const key = `${language} ${names.join(' ')}`;
  const known = instances.get(key);
  if (known) return known.i18n;
  const i18n = setupI18n({ locale: language, messages: { [language]: wordsOf({ language, names }) } });
  instances.set(key, { language, names, i18n });
  return i18n;
}

/** Source files of catalogues, as the build's manifest names them. */
export function messageSources(language: Language, names: readonly CatalogueName[]): readonly string[] {
  return names.map((name) => (name === 'web' ? `src/locales/${language}.ts` : `../../${inDomain(name, language)}`));
}

function fileOf(name: CatalogueName, language: Language): Load | undefined {
  return files[name === 'web' ? `../locales/${language}.ts` : `../../../../${inDomain(name, language)}`];
}

/** "classification/browse" → its file below the root. */
function inDomain(name: CatalogueName, language: Language): string {
  const [domain, part] = name.split('/');
  return `libs/${domain}/web/src/locales/${part ? `${part}/` : ''}${language}.ts`;
}

/** Loads catalogues that are not there yet. A domain without words has no file; that is no error. */
export async function loadMessages(language: Language, names: readonly CatalogueName[]): Promise<void> {
  await Promise.all(names.map((name) => {
    const key = `${language}/${name}`;
    const known = loading.get(key);
    if (known) return known;
    const work = (async () => {
      const messages = await fileOf(name, language)?.();
      if (!messages) return;
      loaded.set(key, messages);
      for (const instance of instances.values()) if (instance.language === language && instance.names.includes(name)) instance.i18n.load(language, wordsOf(instance));
    })();
    loading.set(key, work);
    work.catch(() => loading.delete(key));
    return work;
  }));
}
