import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { languages } from '../scripts/build/languages-plugin';

/** Pure code and main run in Node; what a visitor sees runs in a small DOM. */
export default defineConfig({
  plugins: [languages(new URL('..', import.meta.url).pathname), react()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', ['json', { outputFile: 'out/test/unit.json' }]],
    // One for each core: Vitest would leave one free, which of two is half.
    maxWorkers: '100%',
    // A test that hangs fails all the same; one on a machine shared with others does not.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        // These keep no state in a module, so that files may share what they have loaded.
        test: {
          name: 'node',
          isolate: false,
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'screen', environment: 'happy-dom', include: ['src/renderer/**/*.test.tsx'] } },
    ],
  },
});
