import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { SignUpScreen } from '@classmark/identity/web';
import { PageMeta } from '../document/page-meta';

const route = getRouteApi('/$lang/sign-up');

/** A new account, on one page. */
export function SignUpPage() {
  const { t } = useLingui();
  return <><PageMeta title={t`Create account`} description={t`Create an account with your e-mail address, your name and your office.`} /><SignUpScreen next={route.useSearch().next} /></>;
}
