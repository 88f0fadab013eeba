import { browserQuery } from '@classmark/platform/web';
import { RequestSignInCodeText } from './sign-in.generated';

/** What came of asking for a code. */
export type CodeRequest = { readonly kind: 'sent'; readonly minutes: number } | { readonly kind: 'email' } | { readonly kind: 'wait'; readonly seconds: number } | { readonly kind: 'failed' };

/** Asks for a code; a line that is down is an outcome, too. */
export async function requestCode(email: string, language: string): Promise<CodeRequest> {
  try {
    const { requestSignInCode: sent } = await browserQuery(() => language)(RequestSignInCodeText, { email });
    switch (sent.__typename) {
      case 'SignInCodeSent': return { kind: 'sent', minutes: sent.minutes };
      case 'TooManyAttempts': return { kind: 'wait', seconds: sent.retryAfterSeconds };
      default: return { kind: 'email' };
    }
  } catch {
    return { kind: 'failed' };
  }
}

/** What the sign-in page knows and the sign-up page can go on with: same page load, nothing in the address. */
export const carried: { email: string; code: string } = { email: '', code: '' };
