import { sendFiles, SendingRefused, type SendableFile } from './send-files';

const fileOf = (text: string): SendableFile => ({ size: text.length, slice: (start, end) => text.slice(start, end) as unknown as Blob });

/** A server that keeps what it is sent; `answers` are given first. */
function serverOf(...answers: (Error | number)[]): { kept: Record<string, string>; post: typeof fetch } {
  const kept: Record<string, string> = {};
  const post = (async (url: string, { body }: { body: string }) => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    if (answer !== undefined) return { ok: false, status: answer };
    const [, file, at] = /(\d+)\?startsAt=(\d+)/.exec(url)!;
    if (Number(at) === (kept[file!] ?? '').length) kept[file!] = (kept[file!] ?? '') + body;
    return { ok: true, status: 200, json: async () => ({ received: kept[file!]!.length }) };
  }) as unknown as typeof fetch;
  return { kept, post };
}

describe('sending files', () => {
  const long = 'x'.repeat(1_200_000);

  it('sends every file in pieces and tells how far it is', async () => {
    const { kept, post } = serverOf();
    const told: number[] = [];
    await sendFiles('id', [fileOf(long), fileOf('short')], (bytes) => told.push(bytes), post, 0);
    expect(kept).toEqual({ 0: long, 1: 'short' });
    expect(told).toEqual([524_288, 1_048_576, 1_200_000, 1_200_005]);
  });

  it('sends a piece again when the line breaks, and goes on where the server is', async () => {
    const { kept, post } = serverOf(new TypeError('no line'), 502);
    await sendFiles('id', [fileOf(long)], () => undefined, post, 0);
    expect(kept[0]).toBe(long);
  });

  it('gives up after five tries, and at once when it is refused', async () => {
    await expect(sendFiles('id', [fileOf('a')], () => undefined, serverOf(500, 500, 500, 500, 500).post, 0)).rejects.toThrow('500');
    await expect(sendFiles('id', [fileOf('a')], () => undefined, serverOf(403).post, 0)).rejects.toThrow(SendingRefused);
  });
});
