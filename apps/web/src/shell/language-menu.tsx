import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Globe } from 'lucide-react';
import { LANGUAGE_NAMES, LANGUAGES, useLanguage } from '@classmark/platform/web';
import { PopMenu } from '@classmark/ui';
import { useDocumentData } from '../document/document-data';
import { chooseTheme, useTheme, type ThemeChoice } from '../document/theme';

/** The six languages, each in its own, keeping page and filters; and light or dark. */
export function LanguageMenu() {
  const { t } = useLingui();
  const lang = useLanguage();
  const theme = useTheme(useDocumentData().theme);
  const themes: ReadonlyArray<{ choice: ThemeChoice; label: string }> = [{ choice: null, label: t`As the system` }, { choice: 'light', label: t`Light` }, { choice: 'dark', label: t`Dark` }];
  return (
    <PopMenu summary={<><Globe className="i" aria-hidden="true" /><span className="sr"><Trans>Language and display:</Trans> </span><span lang={lang}>{LANGUAGE_NAMES[lang]}</span></>}>
      <ul aria-label={t`Language`}>
        {LANGUAGES.map((language) => (
          <li key={language}>
            <Link to="." params={(params) => ({ ...params, lang: language })} search={true} hrefLang={language} lang={language} aria-current={language === lang ? 'true' : undefined} activeProps={{}}><bdi>{LANGUAGE_NAMES[language]}</bdi></Link>
          </li>
        ))}
      </ul>
      <hr />
      <div role="group" aria-label={t`Display`}>
        {themes.map(({ choice, label }) => <button key={label} type="button" aria-pressed={theme === choice} onClick={() => chooseTheme(choice)}>{label}</button>)}
      </div>
    </PopMenu>
  );
}
