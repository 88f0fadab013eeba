import { ImportProblem } from '../import-problem';

/** What the first bytes say: UTF-16 has to be announced by its mark, everything else is UTF-8. */
export function encodingOf(start: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Text of the bytes, without the byte order mark, piece by piece.
 * @throws ImportProblem `wrongEncoding` with the line of the first byte that is no UTF-8
 */
export async function* decodeText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  const decoded = (bytes: Buffer | undefined): string => {
    try {
      return decoder!.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new ImportProblem('wrongEncoding', `The file is not valid ${decoder!.encoding.toUpperCase()}.`, 'Save it as UTF-8 and import it again.', { line: line + linesBefore(bytes) });
    }
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = decoded(chunk);
    if (text.includes('\0')) throw new ImportProblem('wrongEncoding', 'The file is not text.', 'Save it as UTF-8 and import it again.', { line });
    yield text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
  }
  if (decoder) {
    const rest = decoded(undefined);
    if (rest) yield rest;
  }
}

/** Lines of a piece before its first byte that is no UTF-8. */
function linesBefore(bytes: Buffer | undefined): number {
  if (!bytes) return 0;
  let good = 0;
  const probe = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(10, start);
    const end = next < 0 ? bytes.length : next + 1;
    try {
      probe.decode(bytes.subarray(start, end), { stream: true });
    } catch {
      return good;
    }
    good += next < 0 ? 0 : 1;
    start = end;
  }
  return good;
}

/** The text with hard spaces, breaks and runs of spaces as one plain space, none at the ends. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\s\u00A0\u200B\uFEFF]+/g, ' ').trim();
}
