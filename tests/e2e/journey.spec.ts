/** The whole loop as people walk it: therapist, child, parent, therapist. `PICTURES=1` leaves pictures in `screenshots/`. */
import { type Download } from 'playwright/test'
import { inWords } from '../../src/screens/parts/gate-task'
import { chooseLeaf, doTrial, leaveByDoor, openTrial, traceLetter } from '../support/browser/child'
import { expect, test, type Page } from '../support/browser/test'
import { fingersOn } from '../support/browser/touch'

test.use({ viewport: { width: 1180, height: 820 } })

const wide = { width: 1180, height: 820 }
const tall = { width: 800, height: 1280 }
const activities = ['Letter road', 'Bead string', 'Find the twin']
const trials = 2
const takesPictures = process.env['PICTURES'] === '1'
const sharpness = takesPictures ? { deviceScaleFactor: 1 } : {}

test('a therapist assigns, a child plays offline, a parent sees the week, the therapist reviews', async ({
  browser,
}) => {
  test.setTimeout(480_000)
  const clinic = await browser.newContext({ viewport: wide, acceptDownloads: true, ...sharpness })
  const home = await browser.newContext({
    viewport: wide,
    hasTouch: true,
    acceptDownloads: true,
    ...sharpness,
  })
  const therapist = await clinic.newPage()
  const family = await home.newPage()

  const programFile = await test.step('the therapist builds a program and saves it as a file', async () => {
    await therapist.goto('/')
    await expect(therapist.getByRole('heading', { name: 'Inchworm' })).toBeVisible()
    await pictured(therapist, 'welcome')
    await therapist.getByRole('button', { name: /A therapist/ }).click()
    await therapist.getByRole('link', { name: 'Set up a child' }).click()
    await therapist.getByLabel('Nickname').fill('Mila')
    await pictured(therapist, 'set-up')
    await therapist.getByRole('button', { name: 'Ready' }).click()
    for (const title of activities) await assign(therapist, title)
    await pictured(therapist, 'program')
    return savedBy(therapist, 'Save as a file for the family')
  })

  await test.step('the family opens the file', async () => {
    await family.goto('/')
    await family.getByRole('button', { name: /A family/ }).click()
    await family.locator('input[type=file]').setInputFiles(await programFile.path())
    await expect(family.getByRole('dialog')).toContainText('Mila')
    await family.getByRole('button', { name: 'Take it over' }).click()
    await expect(family.getByRole('heading', { name: 'Mila’s week' })).toBeVisible()
    await pictured(family, 'parent-before')
  })

  await test.step('the child plays the day without a network', async () => {
    await family.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await home.setOffline(true)
    await family.goto('/')
    const fingers = await fingersOn(family)
    await pictured(family, 'home')
    await family.getByRole('button', { name: 'Mila' }).click()
    await expect(family.locator('.mirror button.mirrored')).toHaveCount(3)
    await pictured(family, 'path')
    for (const title of activities) {
      await chooseLeaf(family, fingers, title)
      for (let trial = 0; trial < trials; trial++) {
        await openTrial(family)
        if (trial === 0) await pictured(family, `play-${title.toLowerCase().replaceAll(' ', '-')}`)
        if (title === 'Letter road') await traceLetter(family, fingers, { wobblePx: 6 })
        else await doTrial(family, fingers)
      }
    }
    await expect(family.locator('.mirror button.mirrored')).toHaveCount(0, { timeout: 20_000 })
    if (takesPictures) await family.waitForTimeout(6000)
    await pictured(family, 'good-night')
    await leaveByDoor(family, fingers)
  })

  const resultsFile = await test.step('the parent sees the day done and saves the results', async () => {
    await family.getByRole('button', { name: 'Grown-ups' }).click()
    await openGate(family)
    const today = family.locator('.week [aria-current=date]')
    await expect(today).toContainText('Practised')
    for (const title of activities) {
      await expect(family.locator('.activity', { hasText: title })).toContainText(`${trials} of ${trials}`)
    }
    await family.getByRole('radio', { name: 'Happy' }).check()
    await pictured(family, 'parent-after')
    return savedBy(family, 'Save results')
  })

  await test.step('the therapist opens the results and looks into an attempt', async () => {
    await therapist.goto('/#/therapist')
    await therapist
      .locator('input[type=file]')
      .first()
      .setInputFiles(await resultsFile.path())
    await expect(therapist.getByRole('dialog')).toContainText(`${trials * activities.length} attempts`)
    await therapist.getByRole('button', { name: 'Take it over' }).click()
    await expect(therapist.getByRole('heading', { name: 'Review' })).toBeVisible()
    const letters = therapist.getByRole('region', { name: 'Letter road' })
    await expect(letters.locator('.chart')).toContainText('half road widths')
    await letters.getByRole('button', { name: 'Replay' }).first().click()
    const dialog = therapist.getByRole('dialog')
    await expect(dialog.locator('.ink-picture .trace').first()).toBeAttached()
    await expect(dialog).toContainText('Completeness: road covered')
    await pictured(therapist, 'replay')
    await therapist.keyboard.press('Escape')
    await pictured(therapist, 'review')
    await therapist.goto('/#/therapist')
    await expect(therapist.getByRole('row', { name: /Mila/ })).toBeVisible()
    await pictured(therapist, 'children')
    await therapist.goto('/#/data')
    await pictured(therapist, 'data')
  })
  await clinic.close()
  await home.close()
})

/** Adds an activity, for every day of the week and two trials a sitting. */
async function assign(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Add ${title}` }).click()
  const item = page.locator('.assignment', { hasText: title })
  await item.getByRole('button', { name: 'Settings' }).click()
  for (const day of ['Tue', 'Thu', 'Sat', 'Sun']) await item.getByRole('checkbox', { name: day }).check()
  await item.getByLabel('Trials in a sitting').fill(String(trials))
  await item.getByLabel('Trials in a sitting').blur()
  await item.getByRole('button', { name: 'Less' }).click()
  await expect(item).toContainText(`${trials} trials`)
}

async function savedBy(page: Page, button: string): Promise<Download> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return saving
}

/** Reads the task and answers it, as a grown-up would. */
async function openGate(page: Page): Promise<void> {
  const words = await page.getByRole('dialog').locator('label').innerText()
  const numbers = Array.from({ length: 99 }, (_, k) => k + 1)
  const [first = 0, second = 0] = (/is (.+) times (.+)\?/.exec(words) ?? [])
    .slice(1)
    .map((one) => numbers.find((number) => inWords(number) === one.trim()) ?? 0)
  await page.getByRole('textbox').fill(String(first * second))
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** Leaves a picture of a screen, wide and tall. */
async function pictured(page: Page, name: string): Promise<void> {
  if (!takesPictures) return
  const isWorld = (await page.locator('.room').count()) > 0
  for (const [shape, size] of Object.entries({ tall, wide })) {
    await page.setViewportSize(size)
    await page.waitForTimeout(isWorld ? 700 : 250)
    await page.screenshot({ path: `screenshots/${name}-${shape}.png`, fullPage: !isWorld })
  }
}
