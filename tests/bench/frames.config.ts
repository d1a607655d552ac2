/** `npm run bench:frames`: what each scene costs a frame, in the built app. One at a time, so that they do not mix. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import base from '../../playwright.config'

const served = Array.isArray(base.webServer) ? base.webServer[0] : base.webServer
if (!served) throw new Error('nothing serves the app')

export default defineConfig({
  ...base,
  // Else it would be served from this folder.
  webServer: { ...served, cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  use: { ...base.use, viewport: { width: 1180, height: 820 } },
  testDir: '.',
  testMatch: 'frames.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  reporter: 'line',
})
