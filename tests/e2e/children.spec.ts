/** Children who share a device: told apart, and removed one at a time. */
import { expect, test, type Page } from 'playwright/test'

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

/** Sets up a child with the starter program. */
async function setUp(page: Page, nickname: string, animal: string): Promise<void> {
  await page.goto('/#/setup')
  await page.getByLabel('Nickname').fill(nickname)
  await page.getByRole('radio', { name: animal, exact: true }).check()
  await page.getByRole('button', { name: 'Ready' }).click()
  await expect(page.getByRole('heading', { name: `${nickname}’s week` })).toBeVisible()
}
