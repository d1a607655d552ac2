/** A therapist sets how a child is taught to write, draws a model, and the family's child writes it. */
import { readFileSync } from 'node:fs'
import type { Point } from '../../src/core/geometry'
import { readProgramFile } from '../../src/exchange/program-file'
import { givenChildId, takeOver } from '../support/browser/given'
import { expect, test, type Locator, type Page } from '../support/browser/test'

test.use({ viewport: { width: 900, height: 760 } })

test('one tap sets a whole family, one letter is set otherwise, and all of it is kept', async ({ page }) => {
  await openLetters(page)
  await page.getByRole('radio', { name: 'Slanted with tails' }).check()
  await page.getByRole('checkbox', { name: /Ball and stick/ }).check()
  await expect(tile(page, 'a')).toContainText('circle, then stem')
  await expect(tile(page, 'u')).toContainText(/\d ways/)

  await tile(page, 'a').click()
  const dialog = page.getByRole('dialog', { name: 'Ways to write a' })
  await dialog.getByRole('radio', { name: /usual way/ }).check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('radio', { name: 'Slanted with tails' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /Ball and stick/ })).not.toBeChecked()
  await expect(page.getByText('9 of 10')).toBeVisible()
  await expect(tile(page, 'd')).toContainText('circle, then stem')
  await expect(tile(page, 'a')).toContainText('the usual way')
})

test('the keyboard alone sets style, family and letter', async ({ page }) => {
  await openLetters(page)
  await page.getByRole('radio', { name: 'Upright print' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Slanted with tails' })).toBeChecked()
  await page.getByRole('checkbox', { name: /Ball and stick/ }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: /Ball and stick/ })).toBeChecked()
  await tile(page, 't').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /usual way/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a model is drawn, doubted, kept all the same, sent to the family, and removed', async ({ page }) => {
  const childId = await openLetters(page)
  await tile(page, 'a').click()
  await page.getByRole('button', { name: 'Draw your own' }).click()
  const dialog = page.getByRole('dialog', { name: 'Draw a' })
  const sheet = dialog.getByRole('img', { name: /Lines to draw a on/ })

  await dialog.getByRole('button', { name: 'Teach this a' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Nothing is drawn yet.')
  await draw(page, sheet, circle)
  await draw(page, sheet, [at(90, 20), at(120, 20)])
  await dialog.getByRole('button', { name: 'Undo last stroke' }).click()
  await draw(page, sheet, [at(50, 2), at(50, 100)])
  await expect(sheet).toHaveAccessibleName(/2 strokes drawn/)
  await dialog.getByRole('button', { name: 'Replay' }).click()
  await expect(sheet.locator('.start')).toHaveCount(0)
  await expect(sheet.locator('.start')).toHaveCount(2, { timeout: 20_000 })
  await dialog.getByRole('button', { name: 'Teach this a' }).click()
  await expect(dialog.getByRole('alert')).toContainText('It looks more like d.')
  await dialog.getByRole('button', { name: 'Teach it all the same' }).click()
  await expect(page.getByRole('img', { name: 'a as you drew it' })).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()

  const parcel = readProgramFile(await programFileOf(page, childId))
  if (parcel.kind === 'refused') throw new Error(parcel.sentence)
  const own = parcel.value.child.letters.own['a']
  expect(own?.map(({ kind }) => kind)).toEqual(['line', 'line'])

  await page.goto(`/#/letters/${childId}`)
  await tile(page, 'a').click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(tile(page, 'a')).not.toContainText('own model')
})

/** Opens the page for a child and answers its id. */
async function openLetters(page: Page): Promise<string> {
  await takeOver(page, { activityId: 'letter-writing' })
  await page.goto(`/#/letters/${givenChildId}`)
  await expect(page.getByRole('heading', { name: 'One by one' })).toBeVisible()
  return givenChildId
}

function tile(page: Page, glyph: string): Locator {
  return page
    .locator('.way-tile')
    .filter({ has: page.locator('.glyph', { hasText: new RegExp(`^${glyph}$`) }) })
}

function at(x: number, y: number): Point {
  return { x, y }
}

/** Counter-clockwise from about two o'clock, between midline and baseline; glyph units. */
const circle = Array.from({ length: 41 }, (_, k) => {
  const turn = -0.5 - (k / 40) * 2 * Math.PI
  return at(25 + 25 * Math.cos(turn), 75 + 25 * Math.sin(turn))
})

/** Draws a stroke given in glyph units: the sheet shows −60…160 by −18…168 of them. */
async function draw(page: Page, sheet: Locator, line: readonly Point[]): Promise<void> {
  const box = await sheet.boundingBox()
  if (!box) throw new Error('no sheet')
  const places = line.map(({ x, y }) => [
    box.x + ((x + 60) / 220) * box.width,
    box.y + ((y + 18) / 186) * box.height,
  ])
  const [[x = 0, y = 0] = [], ...rest] = places
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const [toX = 0, toY = 0] of rest) await page.mouse.move(toX, toY, { steps: 3 })
  await page.mouse.up()
}

/** Issues the program and answers the file for the family. */
async function programFileOf(page: Page, childId: string): Promise<string> {
  await page.goto(`/#/program/${childId}`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file for the family' }).click()
  return readFileSync(await (await downloading).path(), 'utf8')
}
