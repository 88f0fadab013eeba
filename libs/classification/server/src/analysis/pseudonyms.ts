import { createHmac, randomBytes } from 'node:crypto';

/** Makes an opaque name of a person: the same person has the same one as long as the same key is used. */
export type Pseudonym = (personId: string) => string;

/**
 * Pseudonyms on the screens: keyed by the secret of the installation and the edition, so that a person is recognised from page to page and
 * nobody can find the person without the secret.
 */
export function pseudonymsOf(secret: string, edition: string): Pseudonym {
  return keyed(createHmac('sha256', secret).update(`classification.pseudonyms/1 ${edition}`).digest());
}

/** Pseudonyms of one file: the key is drawn for it and forgotten, so that two files cannot be put together and nobody can go back. */
export function pseudonymsOfOneFile(): Pseudonym {
  return keyed(randomBytes(32));
}

function keyed(key: Buffer): Pseudonym {
  return (personId) => createHmac('sha256', key).update(personId).digest('hex').slice(0, 12);
}
