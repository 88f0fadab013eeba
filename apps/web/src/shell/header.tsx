import { Trans, useLingui } from '@lingui/react/macro';
import { CircleHelp } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { Mark } from '@classmark/ui';
import { useLanguage } from '@classmark/platform/web';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { PathLink } from './path-link';
import type { Navigation } from './use-navigation';

/** One row: mark, where to go, language, help, account. Staff see their areas; in Learn the three words stand in a second row. */
export function Header({ navigation }: { navigation: Navigation }) {
  const { t, i18n } = useLingui();
  const lang = useLanguage();
  const staff = navigation.areas.length > 0;
  const learnLinks = navigation.learn.map((item) => <PathLink key={item.path} href={navigation.hrefOf(item.path)} current={navigation.isCurrent(item.path)}>{i18n._(item.label)}</PathLink>);
  return (
    <>
      <header className={navigation.frame === 'staff' ? 'app-head wide' : 'app-head'}>
        <div className="wrap">
          <Link to="/$lang" params={{ lang }} className="mark"><Mark /><bdi dir="ltr">Classmark</bdi></Link>
          {staff ? (
            <nav aria-label={t`Areas`}>
              <PathLink href={navigation.hrefOf(navigation.learn[0]?.path ?? '')} current={navigation.area === null}><Trans>Learn</Trans></PathLink>
              {navigation.areas.map((area) => <PathLink key={area.id} href={navigation.hrefOf(area.items[0]?.path ?? '')} current={navigation.area?.id === area.id}>{i18n._(area.label)}</PathLink>)}
            </nav>
          ) : learnLinks.length > 0 ? <nav aria-label={t`Main`}>{learnLinks}</nav> : null}
          <div className="tools">
            <LanguageMenu />
            {navigation.exists('help') ? <PathLink href={navigation.hrefOf('help')} className="tool only-l"><CircleHelp className="i" aria-hidden="true" /><span className="sr"><Trans>Help</Trans></span></PathLink> : null}
            <AccountMenu navigation={navigation} />
          </div>
        </div>
      </header>
      {staff && navigation.area === null && learnLinks.length > 0 ? <div className="subnav"><nav className="wrap" aria-label={t`Learn`}>{learnLinks}</nav></div> : null}
    </>
  );
}
