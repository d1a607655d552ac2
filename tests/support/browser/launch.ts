/** A real Chromium with a profile on disk, that can be killed as a flat battery would. */
import { chromium, type BrowserContext } from 'playwright/test'
import { launchOptions } from '../../../playwright.config'

/** A browser that keeps its storage. */
export interface Tablet {
  readonly context: BrowserContext
  /** Kills the browser process at once; resolves when it is gone. */
  kill(): Promise<void>
}

/** Starts a browser on a profile folder; addresses without an origin are under `baseURL`. */
export async function tabletOn(profile: string, baseURL: string): Promise<Tablet> {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL,
    viewport: { width: 1180, height: 820 },
    deviceScaleFactor: 0.5,
    hasTouch: true,
  })
  const browser = context.browser()
  if (!browser) throw new Error('no browser behind the context')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find((one) => one.type === 'browser')?.id
  if (pid === undefined) throw new Error('no browser process')
  return {
    context,
    async kill() {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      process.kill(pid, 'SIGKILL')
      await gone
    },
  }
}
