/**
 * The last resort, when not even the error page can be drawn: plain words, no script, no style. English, because the words of the
 * other languages come with the application that just failed.
 * @param requestId sane by construction: letters, digits, dots, dashes
 */
export function failurePage(requestId: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Something went wrong · Classmark</title></head><body><main><h1>This page could not be shown</h1><p>The fault is ours and has been recorded under the number ${requestId}. Try again in a few minutes.</p></main></body></html>`;
}
