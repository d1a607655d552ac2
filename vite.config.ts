import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultExclude, defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'

/** The version in package.json and a mark of everything that measures, such as 0.2.0+1a2b3c4d: stored with every attempt. */
const version = `${packageVersion()}+${rulerMark()}`

/** Hashed files live apart from `public/assets`, so that only they are cached for ever. */
const HASHED = 'app'

/** The build draws every icon from `icon.svg` in this folder and puts it beside it. */
const ICONS = 'assets/shared'

/** What a page of this app may do. `inchworm-worker` is the one policy that may name a script: `sw.js`. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types inchworm-worker',
].join('; ')

/** The headers a host should send; `vite preview` sends them, so the end-to-end tests run under them. */
const HEADERS = {
  'Content-Security-Policy': `${CONTENT_SECURITY}; frame-ancestors 'none'`,
  'Permissions-Policy':
    'camera=(self), fullscreen=(self), screen-wake-lock=(self), microphone=(), geolocation=(), accelerometer=(), gyroscope=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const PWA: Partial<VitePWAOptions> = {
  strategies: 'generateSW',
  registerType: 'prompt',
  injectRegister: null,
  // A plain file in `public`, asked for only when the app is installed and so left out of the offline cache.
  manifest: false,
  pwaAssets: {
    image: `public/${ICONS}/icon.svg`,
    preset: 'minimal-2023',
    integration: { baseUrl: `./${ICONS}/` },
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,mp3,webp,png,woff2,json,txt,ico}'],
    dontCacheBustURLsMatching: new RegExp(`^${HASHED}/`),
    maximumFileSizeToCacheInBytes: 8_000_000,
    navigateFallback: 'index.html',
    navigateFallbackAllowlist: [/\/(index\.html)?(\?.*)?$/],
    cleanupOutdatedCaches: true,
    // One file: under the policy a worker may not fetch a second script.
    inlineWorkboxRuntime: true,
    skipWaiting: false,
    clientsClaim: false,
  },
}

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  base: './',
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [contentSecurity(), hostHeaders(), ...(process.env['VITEST'] ? [] : [VitePWA(PWA)])],
  build: {
    target: 'es2022',
    assetsDir: HASHED,
    license: { fileName: 'third-party.txt' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
  test: {
    environment: 'node',
    // A busy machine is no failure.
    testTimeout: 30_000,
    // Left to itself it keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    include: ['tests/**/*.test.ts'],
    exclude: [...defaultExclude, 'tests/e2e/**'],
  },
})

/** Writes the policy into the built page, so that it holds on hosts that cannot send headers. */
function contentSecurity(): Plugin {
  return {
    name: 'inchworm:content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Makes `vite preview` answer as a careful host would: guarded, and cached only where the name holds a hash. */
function hostHeaders(): Plugin {
  return {
    name: 'inchworm:host-headers',
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const hashed = request.url?.startsWith(`/${HASHED}/`) === true
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
        next()
      })
    },
  }
}

function packageVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version
}

/** Changes whenever a file changes that a measurement may come from; eight hex digits. */
function rulerMark(): string {
  const mark = createHash('sha256')
  for (const folder of ['src/core', 'src/activities'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(ts|json)$/.test(file) && !/[/\\]scene([/\\]|\.ts$)/.test(file))
        mark.update(readFileSync(join(folder, file)))
  return mark.digest('hex').slice(0, 8)
}
