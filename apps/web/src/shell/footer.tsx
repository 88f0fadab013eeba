import { Trans } from '@lingui/react/macro';
import { PathLink } from './path-link';
import type { Navigation } from './use-navigation';

/** One sentence and the places that help; help keeps the same place on every page. */
export function Footer({ navigation }: { navigation: Navigation }) {
  const links = [
    { path: 'help', words: <Trans>Help</Trans> },
    { path: 'accessibility', words: <Trans>Accessibility</Trans> },
    { path: 'privacy', words: <Trans>Privacy</Trans> },
    { path: 'verify', words: <Trans>Verify a certificate</Trans> },
  ].filter((link) => navigation.exists(link.path));
  return (
    <footer className="app-foot">
      <div className="wrap">
        <p><Trans>Classmark. Training on WIPO Standards and the international classifications.</Trans></p>
        {links.map((link) => <PathLink key={link.path} href={navigation.hrefOf(link.path)}>{link.words}</PathLink>)}
      </div>
    </footer>
  );
}
