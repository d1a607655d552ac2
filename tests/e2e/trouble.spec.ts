import { makeSampleChild } from '../support/browser/child'
import { expect, test } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test('a device that refuses storage says so in a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Inchworm could not open')
})

test('a file of another kind is refused with a sentence, and nothing is taken', async ({ page }) => {
  await page.goto('/#/setup')
  const files = page.locator('input[type=file]')
  await files.setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[1, 2, 3]'),
  })
  await expect(page.getByRole('alert')).toContainText('not an Inchworm program')
  await files.setInputFiles({
    name: 'half.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"inchworm program","version":1,"child"'),
  })
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a backup brings everything back to an empty device', async ({ browser }) => {
  const first = await browser.newContext({ acceptDownloads: true })
  const page = await first.newPage()
  await makeSampleChild(page)
  await page.goto('/#/data')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const backup = await (await saving).path()
  const second = await browser.newContext()
  const empty = await second.newPage()
  await empty.goto('/#/data')
  await empty.locator('input[type=file]').setInputFiles(backup)
  await empty.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await expect(empty.getByRole('status').first()).toContainText('Restored: 1 children')
  await empty.goto('/#/')
  await expect(empty.getByRole('button', { name: 'Sample Robin' })).toBeVisible()
  await first.close()
  await second.close()
})
