/** A screen is measured with a bank card, and what is played on it is told in millimetres. */
import { attemptAfter, doTrial } from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test } from '../support/browser/test'

test('measured twice alike it is kept, measured differently it is asked for again', async ({ page }) => {
  await page.goto('/#/data')
  await page.getByRole('link', { name: 'Measure this screen' }).click()
  const length = page.getByLabel('Length of the card')
  await length.fill('445')
  await page.getByRole('button', { name: /now standing/ }).click()
  await length.fill('470')
  await page.getByRole('button', { name: /keep it/ }).click()
  await expect(page.getByRole('alert')).toContainText('measure both once more')

  const box = await page.locator('.bank-card').boundingBox()
  const corner = await page.locator('.bank-card-corner').boundingBox()
  if (!box || !corner) throw new Error('no card')
  await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 445, box.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect(length).toHaveValue('445')
  await page.getByRole('button', { name: /now standing/ }).click()
  await length.fill('446')
  await page.getByRole('button', { name: /keep it/ }).click()
  await expect(page.getByText('Measured and kept for this screen.')).toBeVisible()

  const fingers = await sitDown(page, { activityId: 'letter-tracing', challenge: { glyphs: ['l'] } })
  await doTrial(page, fingers)
  const { condition } = await attemptAfter(page, [])
  expect(condition.mmPerUnit).toBeGreaterThan(0.05)
})
