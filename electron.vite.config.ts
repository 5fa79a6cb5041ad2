import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { languages } from './scripts/build/languages-plugin';
import { licences, shipped } from './scripts/build/licences-plugin';
import packageFile from './package.json' with { type: 'json' };

/**
 * Everything but Electron itself is bundled: the packaged kiosk carries no node_modules. A sandboxed preload must be CommonJS.
 * No asset is inlined, so that the content security policy needs no `data:` for fonts or scripts.
 */
export default defineConfig({
  main: {
    plugins: [languages(import.meta.dirname), licences(import.meta.dirname, shipped(import.meta.dirname, packageFile))],
    // What a clock is held against: before this, it was never set.
    define: {
      __BUILT_AT__: JSON.stringify(Date.now()),
      // What this release is made for: on any other Electron the health page says so.
      __RELEASE_ELECTRON__: JSON.stringify(packageFile.devDependencies.electron),
    },
    build: {
      // The oldest Electron this runs on (docs/electron-33-and-45.md).
      target: 'node20.18',
      externalizeDeps: false,
      minify: true,
      sourcemap: true,
      rollupOptions: { input: resolve('src/main/index.ts'), output: { format: 'es', entryFileNames: 'index.js' } },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: { input: resolve('src/preload/index.ts'), output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    base: './',
    plugins: [languages(import.meta.dirname), react(), licences(import.meta.dirname)],
    // The worker that builds a search index.
    worker: { format: 'es', plugins: () => [languages(import.meta.dirname)] },
    build: {
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'chrome130',
      rollupOptions: {
        input: resolve('src/renderer/index.html'),
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
