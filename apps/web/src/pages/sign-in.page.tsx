import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { SignInScreen } from '@classmark/identity/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/sign-in');

/** The way in. */
export function SignInPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Sign in`} description={t`Sign in with a password or with a code sent to your e-mail.`} /><SignInScreen next={route.useSearch().next} /></>;
}
