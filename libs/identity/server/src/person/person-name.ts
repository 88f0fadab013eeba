/** Characters of a name at most. */
export const NAME_MAX = 120;

/** A name as it is kept: one line, single spaces; null for an empty one or one too long. */
export function personName(text: string): string | null {
  const name = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return name.length >= 1 && name.length <= NAME_MAX && !/[\p{Cc}\p{Cs}<>]/u.test(name) ? name : null;
}
