/** `npm run bench:frames`: what each scene costs a frame, in the built app. One at a time, so that they do not mix. */
import { defineConfig } from 'playwright/test'
import base from '../../playwright.config'

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'frames.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  reporter: 'line',
})
