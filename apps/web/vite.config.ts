import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import babel from '@rolldown/plugin-babel';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const workspace = resolve(root, '../..');
const out = join(workspace, 'dist/apps/web');

/** `@classmark/<domain>/<layer>` → its door; `…/testing` and `…/demo` never belong in a browser. */
function doors(): Plugin {
  return {
    name: 'classmark-doors', enforce: 'pre',
    resolveId(id) {
      const door = /^@classmark\/(.+)$/.exec(id)?.[1];
      return door ? join(workspace, 'libs', door, 'src/index.ts') : null;
    },
  };
}

/** Writes `<file>.br` beside each text file, at the highest level: done once here instead of for each request. */
function precompress(): Plugin {
  return {
    name: 'classmark-precompress', apply: 'build', enforce: 'post',
    writeBundle(options) {
      const visit = (directory: string): void => {
        for (const name of readdirSync(directory)) {
          const file = join(directory, name);
          if (statSync(file).isDirectory()) visit(file);
          else if (/\.(js|css|svg|json|txt|webmanifest)$/.test(name)) writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } }));
        }
      };
      if (options.dir) visit(options.dir);
    },
  };
}

/** Writes which sources each file holds, for the budget check: a public page must never reach the signed-in data layer. */
function listModules(): Plugin {
  return {
    name: 'classmark-modules', apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.fromEntries(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, Object.entries(file.modules).filter(([, part]) => part.renderedLength > 0).map(([id]) => relative(workspace, id))]] : [])));
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(modules) });
    },
  };
}

const BASE = /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@lingui\/(core|react|message-utils)|@tanstack\/(react-router|router-core|history|react-store|store))\//;

/** What our own pages share with the shell: in one file, because thirty small ones cost more than they hold. */
const KIT = /\/(libs\/platform\/(web|core)\/src\/|libs\/ui\/src\/(class-names|controls\/button|parts\/(text|states)|shell\/)|node_modules\/lucide-react\/dist\/esm\/(?!icons\/)|apps\/web\/src\/(document|shell)\/|node_modules\/lucide-react\/dist\/esm\/icons\/(chevron-(down|right)|book-open|radio|repeat|inbox|rows-3|users|menu|globe|languages|log-out|circle-alert|circle-exclamation-point|search-x)\.)/;

/** Our own modules declare things and do nothing when imported, so a page takes from a door only what it names. */
const isOurs = (id: string): boolean => /\/libs\/.*\.tsx?$/.test(id);

export default defineConfig(({ isSsrBuild }) => ({
  root,
  publicDir: isSsrBuild ? false : join(root, 'public'),
  cacheDir: join(workspace, '.cache/vite'),
  plugins: [
    doors(),
    // Strings of React Aria in our six languages only.
    { ...optimizeLocales.vite({ locales: ['ar-AE', 'zh-CN', 'en-US', 'fr-FR', 'ru-RU', 'es-ES'] }), enforce: 'pre' as const },
    react(),
    babel({ include: /\/(apps\/web|libs)\/.*\.tsx?$/, plugins: ['@lingui/babel-plugin-lingui-macro'] }),
    tailwind(),
    ...(isSsrBuild ? [] : [listModules(), precompress()]),
  ],
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    outDir: join(out, isSsrBuild ? 'server' : 'client'),
    emptyOutDir: true,
    manifest: !isSsrBuild,
    target: ['chrome111', 'safari16.4', 'firefox128'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: isSsrBuild ? { 'entry-server': join(root, 'src/entry-server.tsx') } : join(root, 'src/entry-client.tsx'),
      treeshake: { moduleSideEffects: (id: string) => !isOurs(id) },
      // What every page needs and no release of ours changes, in one file that stays in the cache.
      output: isSsrBuild ? { entryFileNames: '[name].js' } : { codeSplitting: { groups: [{ name: 'base', test: BASE }, { name: 'kit', test: KIT }] } },
    },
  },
}));
