import { Trans, useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { Languages } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { COMPLETE_LANGUAGES, useLanguage } from '@classmark/platform/web';
import { Notice, StaffLayout } from '@classmark/ui';
import { Footer } from './footer';
import { Header } from './header';
import { PathLink } from './path-link';
import { TabBar } from './tab-bar';
import { useNavigation, type Navigation } from './use-navigation';

/** What surrounds every page. A page of frame `bare` (lesson, practice, room) brings its own bars. */
export function Shell({ children }: { children: ReactNode }) {
  const navigation = useNavigation();
  useFocusOnNewPage();
  return (
    <>
      <a className="skip" href="#main"><Trans>Skip to the content</Trans></a>
      {navigation.frame === 'bare' ? children : <Framed navigation={navigation}>{children}</Framed>}
    </>
  );
}

function Framed({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { area } = navigation;
  return (
    <>
      <Header navigation={navigation} />
      {COMPLETE_LANGUAGES.has(language) ? null : <aside className="wrap pt-4" aria-label={t`Translation`}><Notice icon={<Languages className="i s" aria-hidden="true" />}><span lang="en" dir="ltr"><Trans>This language is not translated yet: the interface is shown in English.</Trans></span></Notice></aside>}
      {navigation.frame === 'staff' && area ? (
        <StaffLayout title={i18n._(area.label)} rail={area.items.map((item) => <PathLink key={item.path} href={navigation.hrefOf(item.path)} current={navigation.isCurrent(item.path)}><item.icon className="i" aria-hidden="true" /><span>{i18n._(item.label)}</span></PathLink>)}>{children}</StaffLayout>
      ) : <main id="main" className="wrap" tabIndex={-1}>{children}</main>}
      {navigation.frame === 'staff' ? null : <Footer navigation={navigation} />}
      <TabBar navigation={navigation} />
    </>
  );
}

/** After going to another page the focus stands at its beginning, as after a full load; a change of filters leaves it where it is. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef(path);
  useEffect(() => {
    if (path === undefined || path === last.current) return;
    const first = last.current === undefined;
    last.current = path;
    // A tree is walked through many addresses: who walks it stays in it.
    if (!first && !document.activeElement?.closest('[data-keeps-focus]')) document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
