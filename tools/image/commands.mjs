// What runs in the image. The Dockerfile says the same; a spec compares them, and `npm run test:image` runs these.
export const MAKE = ['node', 'tools/image/make-image.mjs', '/app'];
export const SERVE = ['node', '--enable-source-maps', 'dist/apps/api/main.js'];
/** For installations with several processes, see docker/README.md. */
export const WORK = ['node', '--enable-source-maps', 'dist/apps/api/worker.js'];
export const HEALTHY = ['node', 'tools/image/healthy.mjs'];
