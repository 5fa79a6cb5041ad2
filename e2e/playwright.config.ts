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
  // The inspector now and then loses an answer of a page that has just thrown its screens away.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list'], ['json', { outputFile: '../out/test/e2e.json' }]],
});
