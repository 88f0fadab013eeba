import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from 'lucide-react';
import { useViewer } from '@classmark/platform/web';
import { PopMenu } from '@classmark/ui';
import { useSignOut } from './account-menu';
import { PathLink } from './path-link';
import type { Navigation } from './use-navigation';

/** The bar at the foot of a phone: the three words and a menu with everything else. */
export function TabBar({ navigation }: { navigation: Navigation }) {
  const { t, i18n } = useLingui();
  const { viewer } = useViewer();
  const signOut = useSignOut();
  return (
    <nav className="tabbar" aria-label={t`Main, at the foot`}>
      {navigation.learn.filter((item) => !item.inMenu).map((item) => <PathLink key={item.path} href={navigation.hrefOf(item.path)} current={navigation.isCurrent(item.path)}><item.icon className="i" aria-hidden="true" />{i18n._(item.label)}</PathLink>)}
      <PopMenu className="w-full" summaryClassName="" summary={<><Menu className="i" aria-hidden="true" /><Trans>Menu</Trans></>}>
        {viewer ? <p className="cap"><bdi>{viewer.displayName}</bdi></p> : null}
        {navigation.learn.filter((item) => item.inMenu).map((item) => <PathLink key={item.path} href={navigation.hrefOf(item.path)} current={navigation.isCurrent(item.path)}>{i18n._(item.label)}</PathLink>)}
        {navigation.areas.map((area) => <PathLink key={area.id} href={navigation.hrefOf(area.items[0]?.path ?? '')} current={navigation.area?.id === area.id}>{i18n._(area.label)}</PathLink>)}
        {navigation.exists('help') ? <PathLink href={navigation.hrefOf('help')}><Trans>Help</Trans></PathLink> : null}
        {viewer && navigation.exists('account') ? <PathLink href={navigation.hrefOf('account')}><Trans>Profile</Trans></PathLink> : null}
        {viewer ? <button type="button" onClick={() => void signOut().catch(() => undefined)}><Trans>Sign out</Trans></button> : (
          <>
            {navigation.exists('sign-in') ? <PathLink href={navigation.hrefOf('sign-in')}><Trans>Sign in</Trans></PathLink> : null}
            {navigation.exists('sign-up') ? <PathLink href={navigation.hrefOf('sign-up')}><Trans>Create account</Trans></PathLink> : null}
          </>
        )}
      </PopMenu>
    </nav>
  );
}
