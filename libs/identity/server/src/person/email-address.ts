const SHAPE = /^[^\s@<>"(),:;\\[\]]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\.[a-z0-9-]{2,63}$/;

/** An address as it is stored and compared: trimmed, lower case; null for what is no address. */
export function emailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= 254 && SHAPE.test(address) && !address.includes('..') ? address : null;
}
