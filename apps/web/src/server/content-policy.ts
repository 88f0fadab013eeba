import { createHash } from 'node:crypto';

/** Style elements React Aria adds while a press or an open dialog needs them: fixed texts, so their hashes let exactly them in. */
const REACT_ARIA_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The content policy of a page whose inlined style sheet is `css`. No script but our own files; hashes instead of a nonce, which
 * would break answers of 304. Sockets are named by `connect` (origins of the live server).
 */
export function contentPolicy(css: string, connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "script-src 'self'",
    `style-src 'self' ${[css, ...REACT_ARIA_STYLES].map(hashOf).join(' ')}`,
    "require-trusted-types-for 'script'",
    // One name, for the one script that runs beside a page: the worker that answers for practice without a line.
    'trusted-types classmark-worker',
  ].join('; ');
}
