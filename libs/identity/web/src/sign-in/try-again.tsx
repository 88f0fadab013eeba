import { Plural } from '@lingui/react/macro';

/** Says how long to wait after too many attempts. */
export function TryAgain({ seconds }: { seconds: number }) {
  return <Plural value={Math.ceil(seconds / 60)} one="Too many attempts. Try again in # minute." other="Too many attempts. Try again in # minutes." />;
}
