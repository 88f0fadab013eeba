/** `--json` of every command. */
export interface OutputOptions { readonly json?: boolean }

/** Prints a command's result, and nothing else, on stdout: a sentence for people or the object for programs. */
export function printResult(options: OutputOptions, result: unknown, sentence: string): void {
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : `${sentence}\n`);
}

/** Writes a result that is a document of its own. Answers once all of it has been taken. */
export function writeOut(body: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(body, (error) => (error ? reject(error) : resolve()));
  });
}
