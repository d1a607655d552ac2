/** A therapist looks into a letter: first and last attempt, where it went off, and a ruling that is kept. */
import { makeSampleChild } from '../support/browser/child'
import { expect, test } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test('all letters at a glance, one looked into and overruled for good, a word told letter by letter', async ({
  page,
}) => {
  await makeSampleChild(page)
  const childId = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('inchworm')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('children').objectStore('children').getAllKeys()
          reading.onsuccess = () => resolve(reading.result[0])
        }
      }),
  )
  await page.goto(`/#/review/${String(childId)}`)
  const section = page.getByRole('region', { name: 'Letters and digits' })
  await expect(section.getByRole('button', { name: /^z\b/ })).toBeDisabled({ timeout: 20_000 })
  await section.getByRole('button', { name: /^c .* of 4/ }).click()

  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: 'c as it was written, over the taught letter' })).toHaveCount(
    2,
  )
  await expect(dialog.getByRole('table', { name: 'Strokes' }).first()).toContainText('curve back')
  await dialog.getByLabel('Colour the ink by its speed').check()
  await expect(dialog.getByText('slow')).toBeVisible()

  const later = dialog.getByRole('region', { name: 'Later' })
  await expect(later.getByRole('button', { name: 'Overrule it' })).toBeDisabled()
  await later.getByLabel('Reason').fill('traced with my hand over hers')
  await later.getByRole('button', { name: 'Overrule it' }).click()
  await expect(later.getByText('You overruled this result: traced with my hand over hers')).toBeVisible()

  await page.reload()
  await section.getByRole('button', { name: /^c .* of 4/ }).click()
  await expect(later.getByText('You overruled this result')).toBeVisible()

  await page.keyboard.press('Escape')
  await page
    .getByRole('region', { name: 'Word post' })
    .getByRole('button', { name: 'Replay' })
    .first()
    .click()
  const letters = dialog.getByRole('region', { name: 'Letters', exact: true })
  await expect(letters.getByRole('rowheader')).toHaveText(['c', 'a', 't'])
  await expect(letters.getByText('It can be read.').first()).toBeVisible()
})
