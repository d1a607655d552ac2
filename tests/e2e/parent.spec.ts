/** The parent's page: three taps that can be changed and taken back, and a sentence when the device keeps nothing. */
import { z } from '../../src/core/schema'
import { homeNoteSchema, standingNotes, type HomeNote } from '../../src/core/home-note'
import { takeOver } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test.beforeEach(async ({ page }) => {
  await takeOver(page, { activityId: 'bead-stringing' })
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
})

test('three taps are noted, stay to be seen, can be changed, and taken back', async ({ page }) => {
  await answer(page, 'Mood', 'Hard day')
  await answer(page, 'Effort', 'A lot')
  await expect(page.getByText('1 to go, then it is noted.')).toBeVisible()
  expect(await toldToday(page)).toEqual([])
  await answer(page, 'Help given', 'None')
  await expect(page.getByText('Thank you, it is noted for today.')).toBeVisible()
  expect(await toldToday(page)).toMatchObject([{ mood: 1, effort: 3, help: 0 }])

  await answer(page, 'Mood', 'Fine')
  await expect.poll(() => toldToday(page)).toMatchObject([{ mood: 2, effort: 3, help: 0 }])
  await page.reload()
  await expect(chip(page, 'Mood', 'Fine')).toBeChecked()
  await expect(chip(page, 'Help given', 'None')).toBeChecked()

  await page.getByRole('button', { name: 'Take the answers back' }).click()
  await expect(chip(page, 'Mood', 'Fine')).not.toBeChecked()
  expect(await toldToday(page)).toEqual([])
})

test('what the device does not keep is said in a sentence, and can be tried again', async ({ page }) => {
  await refuseNotes(page, true)
  const tick = page
    .locator('.activity', { hasText: 'Bead string' })
    .getByRole('button', { name: /at the table/ })
  await tick.click()
  await expect(page.getByRole('alert')).toContainText('no room left on this device')
  await answer(page, 'Mood', 'Happy')
  await answer(page, 'Effort', 'Some')
  await answer(page, 'Help given', 'A little')
  await expect(page.getByRole('alert')).toHaveCount(2)
  await expect(chip(page, 'Help given', 'A little')).not.toBeChecked()

  await refuseNotes(page, false)
  await tick.click()
  await expect(tick).toHaveAttribute('aria-pressed', 'true')
  await answer(page, 'Help given', 'A little')
  await expect(page.getByText('Thank you, it is noted for today.')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

function chip(page: Page, question: string, words: string) {
  return page.getByRole('group', { name: question }).getByRole('radio', { name: words, exact: true })
}

/** Taps an answer, as a finger does: whether it stays is for the page to say. */
async function answer(page: Page, question: string, words: string): Promise<void> {
  await chip(page, question, words).click()
}

/** Lets the device refuse every note, or take them again. */
async function refuseNotes(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((full) => {
    const prototype = IDBObjectStore.prototype as { inchwormAdd?: IDBObjectStore['add'] } & IDBObjectStore
    prototype.inchwormAdd ??= prototype.add
    const { inchwormAdd } = prototype
    prototype.add = full
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError')
        }
      : inchwormAdd
  }, refuse)
}

/** The standing notes on how today went, read past the app. */
async function toldToday(page: Page): Promise<HomeNote[]> {
  const rows = await page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('inchworm')
        opening.onerror = () => reject(opening.error ?? new Error('no database'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('notes').objectStore('notes').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
  )
  const notes = z.array(homeNoteSchema).parse(rows)
  return standingNotes(notes).filter((note) => note.kind === 'how it went' && note.day === '2026-03-02')
}
