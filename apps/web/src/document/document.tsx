import { I18nProvider as WordsProvider } from '@lingui/react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { I18nProvider as AriaLanguageProvider } from 'react-aria-components/I18nProvider';
import { directionOf, LanguageContext } from '@classmark/platform/web';
import { i18nOf, type CatalogueName } from '../i18n/messages';
import { languageOfPath } from '../router/language-of-path';
import { Shell } from '../shell/shell';
import { ViewerProvider } from '../viewer/viewer-provider';
import { STATE_ID, STYLE_ID, useDocumentData } from './document-data';
import { useTheme } from './theme';

/** The whole document, the same on the server and in the browser. Style and state stand inside the tree: editing the string afterwards breaks hydration. */
export function Document() {
  const data = useDocumentData();
  const theme = useTheme(data.theme);
  const language = languageOfPath(useRouterState({ select: (state) => (state.resolvedLocation ?? state.location).pathname }));
  const catalogues = useRouterState({ select: (state) => state.matches.flatMap((match) => match.staticData.messages ?? []).join(' ') });
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style id={STYLE_ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: data.css }} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <LanguageContext value={language}>
          <WordsProvider i18n={i18nOf(language, catalogues.split(' ').filter(Boolean) as CatalogueName[])}>
            <AriaLanguageProvider locale={language}>
              <ViewerProvider>
                <Shell><Outlet /></Shell>
              </ViewerProvider>
            </AriaLanguageProvider>
          </WordsProvider>
        </LanguageContext>
        <script type="application/json" id={STATE_ID} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: data.state }} />
        {data.entry ? <script type="module" async src={data.entry} /> : null}
      </body>
    </html>
  );
}
