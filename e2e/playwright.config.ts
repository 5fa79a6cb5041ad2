import { defineConfig } from '@playwright/test';

/** Journeys on the real app. Two at a time: each starts an Electron of its own, with a profile of its own. */
export default defineConfig({
  testDir: './specs',
  outputDir: '../out/e2e',
  timeout: 60_000,
  expect: { timeout: 8000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A machine shared with others may stall for longer than anything waits. Whatever passes on a second try is told as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../out/test/e2e.json' }]],
});
