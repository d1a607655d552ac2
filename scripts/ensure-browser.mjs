import { existsSync } from 'node:fs'
import { findBrowser } from './browser-path.mjs'
import { run } from './run.mjs'

/**
 * Sees to it that there is a browser to test in: one that is there, else Playwright's download, else Debian's package.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureBrowser() {
  if ((await findBrowser()) !== undefined) return true
  console.log('No Chromium found; trying to install one for the tests.')
  if (run('npx', ['playwright', 'install', 'chromium']) && (await findBrowser()) !== undefined) return true
  if (isRootWithApt()) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  }
  if ((await findBrowser()) !== undefined) return true
  console.error('Install Chromium or Google Chrome, or name one in CHROMIUM_PATH, and run this again.')
  return false
}

function isRootWithApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}
