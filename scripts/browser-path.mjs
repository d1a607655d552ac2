import { existsSync } from 'node:fs'

/** Where Chromium and Chrome usually live, in the order they are tried. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser the tests drive: the one named by CHROMIUM_PATH, one installed on this machine, or Playwright's own.
 * @returns {Promise<{ executablePath: string } | { channel: string } | undefined>} launch options, if there is one
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return { executablePath: named }
  }
  const installed = USUAL_PLACES.find((place) => existsSync(place))
  if (installed !== undefined) return { executablePath: installed }
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath()) ? { channel: 'chromium' } : undefined
}
