import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, LogOut, User } from 'lucide-react';
import { browserQuery, forgetPrivate, useLanguage, useViewer } from '@classmark/platform/web';
import { buttonClass, PopMenu } from '@classmark/ui';
import { signOutText } from '../viewer/viewer-query';
import { PathLink } from './path-link';
import type { Navigation } from './use-navigation';

/** Ends the session and starts over; where it did not end, the new page shows that the person is still there. */
export function useSignOut(): () => Promise<void> {
  const language = useLanguage();
  return async () => {
    forgetPrivate();
    try {
      await browserQuery(() => language)(signOutText);
    } finally {
      window.location.assign(`/${language}`);
    }
  };
}

/** Signed out: sign in, create account. Signed in: the person, the areas, the way out. */
export function AccountMenu({ navigation }: { navigation: Navigation }) {
  const { viewer } = useViewer();
  const { i18n } = useLingui();
  const signOut = useSignOut();
  if (!viewer) {
    // A page of the application never shows "Sign in" while it still asks who is there.
    if (viewer === undefined && navigation.signedInPage) return <span className="only-l min-h-11 w-32" />;
    return (
      <>
        {navigation.exists('sign-in') ? <PathLink href={navigation.hrefOf('sign-in')} className="tool only-l"><Trans>Sign in</Trans></PathLink> : null}
        {navigation.exists('sign-up') ? <PathLink href={navigation.hrefOf('sign-up')} className={`${buttonClass()} only-l ms-2`}><Trans>Create account</Trans></PathLink> : null}
      </>
    );
  }
  return (
    <PopMenu className="only-l" summary={<><User className="i" aria-hidden="true" /><bdi>{viewer.displayName}</bdi><ChevronDown className="i s" aria-hidden="true" /></>}>
      {navigation.areas.length > 0 ? (
        <ul>
          <li><PathLink href={navigation.hrefOf('trainings')} current={navigation.area === null}><Trans>Learn</Trans></PathLink></li>
          {navigation.areas.map((area) => <li key={area.id}><PathLink href={navigation.hrefOf(area.items[0]?.path ?? '')} current={navigation.area?.id === area.id}>{i18n._(area.label)}</PathLink></li>)}
        </ul>
      ) : null}
      {navigation.exists('account') ? <PathLink href={navigation.hrefOf('account')}><Trans>Profile</Trans></PathLink> : null}
      <hr />
      <button type="button" onClick={() => void signOut().catch(() => undefined)}><LogOut className="i s flip" aria-hidden="true" /><Trans>Sign out</Trans></button>
    </PopMenu>
  );
}
