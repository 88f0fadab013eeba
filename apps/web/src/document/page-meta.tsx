import { useRouteContext, useRouterState } from '@tanstack/react-router';
import { DEFAULT_LANGUAGE, LANGUAGES, useLanguage } from '@classmark/platform/web';

export interface PageMetaProps {
  /** The page's own title; the platform's name is added. */
  readonly title: string;
  /** One or two sentences for a list of search results. */
  readonly description?: string;
  /** Off for pages that belong to one person or lead nowhere. */
  readonly indexed?: boolean;
}

/** Title, description, canonical address and the same page in the other languages. React lifts them into the head. */
export function PageMeta({ title, description, indexed = true }: PageMetaProps) {
  const lang = useLanguage();
  const { origin } = useRouteContext({ from: '__root__' });
  const path = useRouterState({ select: (state) => state.location.pathname });
  const rest = path.split('/').slice(2).join('/');
  const address = (language: string) => `${origin}/${language}${rest ? `/${rest}` : ''}`;
  return (
    <>
      <title>{`${title} · Classmark`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {indexed ? (
        <>
          <link rel="canonical" href={address(lang)} />
          {LANGUAGES.map((language) => <link key={language} rel="alternate" hrefLang={language} href={address(language)} />)}
          <link rel="alternate" hrefLang="x-default" href={address(DEFAULT_LANGUAGE)} />
        </>
      ) : <meta name="robots" content="noindex" />}
    </>
  );
}
