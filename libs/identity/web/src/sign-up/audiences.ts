import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** As what a person learns, in words. */
export const AUDIENCE_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  ipoStaff: msg`IP office staff`, ipInformationUser: msg`IP information user`, universityStudent: msg`University student`,
};
