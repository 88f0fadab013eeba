import { Trans } from '@lingui/react/macro';
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { directionOf, isLanguage, useFormats, useLanguage } from '@classmark/platform/web';
import { Notice } from '@classmark/ui';

/** Attributes that say in which language a text really is, where it is not the page's. */
export function useSaidIn(): (language: string) => { lang?: string; dir?: 'ltr' | 'rtl' } {
  const page = useLanguage();
  return (language) => (language === page || !isLanguage(language) ? {} : { lang: language, dir: directionOf(language) });
}

/** A piece of content in its own language and direction, kept apart from the words around it. */
export function SaidIn({ language, children }: { language: string; children: ReactNode }) {
  const attributes = useSaidIn()(language);
  return <bdi {...attributes}>{children}</bdi>;
}

/** Says that a content is not translated into the language of the page, and which one is shown instead. */
export function FallbackNotice({ shownIn }: { shownIn: readonly string[] }) {
  const page = useLanguage();
  const formats = useFormats();
  const others = shownIn.filter((language) => language !== page);
  if (others.length === 0) return null;
  const wanted = formats.languageName(page);
  const shown = others.map(formats.languageName).join(formats.listMark);
  return <Notice icon={<Languages className="i s" aria-hidden="true" />}><Trans>This content is not available in {wanted} yet. It is shown in {shown}.</Trans></Notice>;
}
