// Bundles each entry of the API. Packages stay outside the bundle; our own libraries go in.
import { defineConfig } from 'rolldown';

const inside = /^(@classmark\/|\.|\/|\0|@oxc-project\/runtime)/;

export default defineConfig({
  input: {
    main: 'apps/api/main.ts',
    worker: 'apps/api/worker.ts',
    cli: 'apps/api/cli.ts',
    'print-contract': 'apps/api/print-contract.ts',
  },
  platform: 'node',
  external: (id) => !inside.test(id),
  tsconfig: 'tsconfig.json',
  output: { dir: 'dist/apps/api', format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true, cleanDir: true },
});
