/** Children who share a device: told apart, and removed one at a time. */
import { liveOnMonday } from '../support/browser/child'
import { expect, test, type Page } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test('of two children with one nickname, the one that was chosen is removed', async ({ page }) => {
  await setUp(page, 'Mila', 'fox')
  await setUp(page, 'Mila', 'owl')
  await page.goto('/#/data')
  await page.getByRole('button', { name: 'Remove Mila (owl)' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Remove for good' })).toBeDisabled()
  await dialog.getByLabel('Type “Mila” to go on').fill('mila')
  await dialog.getByRole('button', { name: 'Remove for good' }).click()
  await expect(page.getByText('Mila (owl) was removed.')).toBeVisible()
  await page.goto('/#/')
  await expect(page.locator('.face')).toHaveCount(1)
  await expect(page.locator('.face img')).toHaveAttribute('src', /fox/)
})

test('a child called everything goes alone', async ({ page }) => {
  await setUp(page, 'Everything', 'cat')
  await setUp(page, 'Ben', 'dog')
  await page.goto('/#/data')
  await page.getByRole('button', { name: 'Remove Everything', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('everything')
  await page.getByRole('button', { name: 'Remove for good' }).click()
  await page.goto('/#/')
  await expect(page.getByRole('button', { name: 'Ben' })).toBeVisible()
})

test('a nickname and an animal can be changed, and an empty nickname is not taken', async ({ page }) => {
  await setUp(page, 'Mila', 'fox')
  await page.getByRole('link', { name: 'Settings' }).click()
  const nickname = page.getByLabel('Nickname')
  await nickname.fill('   ')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('nickname of 1 to 24 letters')
  await nickname.fill('Milo')
  await page.getByRole('radio', { name: 'owl', exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByRole('link', { name: 'The week' }).click()
  await expect(page.getByRole('heading', { name: 'Milo’s week' })).toBeVisible()
  await page.goto('/#/')
  await expect(page.locator('.face img')).toHaveAttribute('src', /owl/)
})

test('a child set up at home and the child in the therapist’s file become one', async ({ page, browser }) => {
  const clinic = await browser.newContext({ acceptDownloads: true })
  const therapist = await clinic.newPage()
  await therapist.goto('/#/welcome')
  await therapist.getByRole('button', { name: /A therapist/ }).click()
  await therapist.getByRole('link', { name: 'Set up a child' }).click()
  await therapist.getByLabel('Nickname').fill('Mila')
  await therapist.getByRole('radio', { name: 'left', exact: true }).check()
  await therapist.getByRole('button', { name: 'Ready' }).click()
  await therapist.getByRole('button', { name: 'Add Find the twin' }).click()
  const saving = therapist.waitForEvent('download')
  await therapist.getByRole('button', { name: 'Save as a file for the family' }).click()
  const file = await (await saving).path()

  await liveOnMonday(page)
  await setUp(page, 'Mila', 'fox')
  await page
    .getByRole('button', { name: /Done at the table/ })
    .first()
    .click()
  await page.locator('input[type=file]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  const take = dialog.getByRole('button', { name: 'Take it over' })
  await expect(take).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Mila, a child new on this device' }).check()
  await expect(dialog).toContainText('There will be two children called Mila')
  await dialog.getByRole('radio', { name: 'Mila', exact: true }).check()
  await expect(dialog).toContainText('The settings here stay as they are. Different in the file: hand.')
  await expect(dialog).toContainText('It replaces “A gentle start”.')
  await dialog.getByRole('checkbox', { name: 'Take them from the file instead' }).check()
  await take.click()

  await expect(page.getByText('Home program')).toBeVisible()
  await expect(page.locator('.week [aria-current=date]')).toContainText('1 of 4 activities')
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('radio', { name: 'left', exact: true })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'fox', exact: true })).toBeChecked()
  await page.goto('/#/')
  await expect(page.locator('.face')).toHaveCount(1)
  await clinic.close()
})

/** Sets up a child with the starter program. */
async function setUp(page: Page, nickname: string, animal: string): Promise<void> {
  await page.goto('/#/setup')
  await page.getByLabel('Nickname').fill(nickname)
  await page.getByRole('radio', { name: animal, exact: true }).check()
  await page.getByRole('button', { name: 'Ready' }).click()
  await expect(page.getByRole('heading', { name: `${nickname}’s week` })).toBeVisible()
}
