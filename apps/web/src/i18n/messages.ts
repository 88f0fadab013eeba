import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { LANGUAGES, type Language } from '@classmark/platform/web';

/** Where words come from: the shell (`web`) or the web part of a domain. */
export type CatalogueName = 'web' | 'assessment' | 'catalogue' | 'classification' | 'identity' | 'learning' | 'live' | 'notices' | 'reporting' | 'standards';

type Load = () => Promise<Messages>;

const files: Record<string, Load> = {
  ...import.meta.glob<Messages>('../locales/*.ts', { import: 'messages' }),
  ...import.meta.glob<Messages>('../../../../libs/*/web/src/locales/*.ts', { import: 'messages' }),
};

/** One instance per language: a shared one would show message ids while the language is being switched. */
const instances = new Map<Language, I18n>(LANGUAGES.map((language) => [language, setupI18n({ locale: language, messages: { [language]: {} } })]));

const loading = new Map<string, Promise<void>>();

/** Messages of a language, empty until `loadMessages` has run. */
export function i18nOf(language: Language): I18n {
  return instances.get(language) as I18n;
}

/** Source files of catalogues, as the build's manifest names them. */
export function messageSources(language: Language, names: readonly CatalogueName[]): readonly string[] {
  return names.map((name) => (name === 'web' ? `src/locales/${language}.ts` : `../../libs/${name}/web/src/locales/${language}.ts`));
}

function fileOf(name: CatalogueName, language: Language): Load | undefined {
  return files[name === 'web' ? `../locales/${language}.ts` : `../../../../libs/${name}/web/src/locales/${language}.ts`];
}

/** Loads catalogues that are not there yet. A domain without words has no file; that is no error. */
export async function loadMessages(language: Language, names: readonly CatalogueName[]): Promise<void> {
  await Promise.all(names.map((name) => {
    const key = `${language}/${name}`;
    const known = loading.get(key);
    if (known) return known;
    const work = (async () => {
      const messages = await fileOf(name, language)?.();
      if (messages) i18nOf(language).load(language, { ...i18nOf(language).messages, ...messages });
    })();
    loading.set(key, work);
    work.catch(() => loading.delete(key));
    return work;
  }));
}
