/** Playwright's test, in which no page may throw meanwhile. */
import { expect, test as base } from 'playwright/test'

export { expect, type Locator, type Page } from 'playwright/test'

export const test = base.extend<{ nothingThrown: undefined }>({
  nothingThrown: [
    async ({ page }, use) => {
      const thrown: string[] = []
      page.on('pageerror', (error) => thrown.push(error.message))
      await use(undefined)
      expect(thrown).toEqual([])
    },
    { auto: true },
  ],
})
