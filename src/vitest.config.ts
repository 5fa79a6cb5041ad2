import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Pure code and main run in Node; what a visitor sees runs in a small DOM. */
export default defineConfig({
  plugins: [react()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: ['default', ['json', { outputFile: 'out/test/unit.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'e2e/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'screen', environment: 'happy-dom', include: ['src/renderer/**/*.test.tsx'] } },
    ],
  },
});
