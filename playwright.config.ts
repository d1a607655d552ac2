import { defineConfig } from 'playwright/test'
import { findBrowser } from './scripts/browser-path.mjs'

/** Another port for those who share a machine. */
const port = process.env['E2E_PORT'] ?? '4199'
/** Another build to test than `dist`. */
const dist = process.env['E2E_DIST'] ?? 'dist'
const baseURL = `http://127.0.0.1:${port}/`

const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  // Without a graphics card, compositing in software is twice as fast.
  '--disable-gpu-compositing',
]

/** How the tests start a browser, in fixtures and by hand. */
export const launchOptions = { ...(await findBrowser()), args: LAUNCH_ARGUMENTS }

/**
 * What every activity promises alike (a storm of hands, leaving half way) is tried on a few of them in the usual
 * round, so that it ends within minutes on two cores; `FULL=1` tries it on all.
 */
const others = process.env['FULL'] === '1' ? {} : { grepInvert: /\.spec\.ts (left half way|who leaves)/ }

export default defineConfig({
  ...others,
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine is no failure; what needed a second try is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 120_000,
  use: {
    baseURL,
    hasTouch: true,
    // With few pixels to paint, a machine without a graphics card keeps up.
    viewport: { width: 760, height: 600 },
    deviceScaleFactor: 0.5,
    launchOptions,
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${dist}`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
