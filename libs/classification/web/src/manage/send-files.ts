/** Bytes of a piece: small enough that a broken line loses little. */
const PIECE_BYTES = 512 * 1024;
const TRIES = 5;
const PAUSE_MS = 800;

/** The server takes no more of a file. */
export class SendingRefused extends Error {
  override readonly name = 'SendingRefused';
}

/** What is needed of a file; the browser's `File` is one. */
export interface SendableFile { readonly size: number; slice(start: number, end: number): Blob }

/**
 * Sends files to an import, piece by piece; a piece that got lost is sent again, and what the server has already is left out.
 * @param onSent told of the bytes that have arrived, over all files @throws SendingRefused, or the fault of the line once five tries failed
 */
export async function sendFiles(id: string, files: readonly SendableFile[], onSent: (bytes: number) => void, post: typeof fetch = fetch, pauseMs = PAUSE_MS): Promise<void> {
  let before = 0;
  for (const [position, file] of files.entries()) {
    let received = 0;
    let failures = 0;
    while (received < file.size) {
      try {
        received = await sendPiece(post, `/uploads/editions/${id}/${position}?startsAt=${received}`, file.slice(received, received + PIECE_BYTES));
        failures = 0;
        onSent(before + received);
      } catch (error) {
        failures += 1;
        if (error instanceof SendingRefused || failures >= TRIES) throw error;
        await new Promise((go) => { setTimeout(go, pauseMs * failures); });
      }
    }
    before += file.size;
  }
}

async function sendPiece(post: typeof fetch, url: string, piece: Blob): Promise<number> {
  const response = await post(url, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/vnd.classmark.piece' }, body: piece });
  if (response.status === 401 || response.status === 403) throw new SendingRefused(String(response.status));
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const answer = await response.json() as { readonly received?: number; readonly refused?: string };
  if (answer.received === undefined) throw new SendingRefused(answer.refused);
  return answer.received;
}
