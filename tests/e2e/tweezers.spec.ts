/** Tweezers, played as children play it: pinching well, not well, with one finger and a palm, by keys, half way. */
import type { TweezersLayout } from '../../src/activities/tweezers/layout'
import { responseSchema } from '../../src/activities/tweezers/trial'
import { between, type Point } from '../../src/core/geometry'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  fitOf,
  leaveByDoor,
  leavesOf,
  openLaid,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Contact, Fingers } from '../support/browser/touch'

test('pinched, carried and let go on the leaf it is met, with a palm beside as well', async ({ page }) => {
  const fingers = await begin(page, { things: 2, openingMm: 6 })
  await bring(page, fingers, 0)
  await bring(page, fingers, 1, [{ id: 9, x: 700, y: 560 }])
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'tweezers',
    outcome: { kind: 'scored', met: true, measurements: { inOneGo: { value: 1 }, drops: { value: 0 } } },
  })
  const { grasps } = responseSchema.parse(attempt.response)
  expect(grasps.map(({ ended, most }) => ({ ended, most }))).toEqual([
    { ended: 'on the leaf', most: 2 },
    { ended: 'on the leaf', most: 3 },
  ])
})

test('one finger, fingers beside, a drop and keys are told as what they were', async ({ page }) => {
  const fingers = await begin(page, { things: 2, openingMm: 6, dropsAllowed: 0 })
  const laid = await laidOn(page)
  const [from = laid.leafAt] = laid.starts
  const fit = await fitOf(page)
  await fingers.tap(toScreen(fit, from))
  await pinchAt(page, fingers, laid, from)
  await fingers.lift()
  await page.locator('.mirror [data-id="animal-0"]').press('Enter')
  await page.locator('.mirror [data-id="animal-1"]').press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  const { grasps } = responseSchema.parse(attempt.response)
  expect(grasps.map(({ by, ended }) => `${by}: ${ended}`)).toEqual([
    'fingers: too few fingers',
    'fingers: lifted',
    'keyboard: on the leaf',
    'keyboard: on the leaf',
  ])
  expect(attempt).toMatchObject({ outcome: { met: false, measurements: { pinched: { value: 0 } } } })
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const fingers = await begin(page, { things: 2 })
  await bring(page, fingers, 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'tweezers', challenge, trials: 1 })
}

async function laidOn(page: Page): Promise<TweezersLayout> {
  return (await openLaid(page)) as TweezersLayout
}

/** Brings the animal whose turn it is to the leaf; other contacts rest on the glass meanwhile. */
async function bring(page: Page, fingers: Fingers, thing: number, others: readonly Contact[] = []) {
  const laid = await laidOn(page)
  const from = laid.starts[thing] ?? laid.leafAt
  if (others.length > 0) await fingers.touch(others)
  await pinchAt(page, fingers, laid, from, others)
  for (let k = 1; k <= 6; k++)
    await fingers.move([...(await tips(page, between(from, laid.leafAt, k / 6), laid.size)), ...others])
  await fingers.lift()
}

/** Two fingers land around a place, close upon it and hold. */
async function pinchAt(
  page: Page,
  fingers: Fingers,
  { size, rules }: TweezersLayout,
  at: Point,
  others: readonly Contact[] = [],
) {
  const open = Math.max(rules.opening, size) + 20
  await fingers.touch([...(await tips(page, at, open)), ...others])
  for (const share of [0.5, 0])
    await fingers.move([...(await tips(page, at, size + (open - size) * share)), ...others])
  await page.waitForTimeout(rules.holdMs + 60)
}

/** A thumb and a finger so far apart around a place (page units), on the screen. */
async function tips(page: Page, at: Point, aperture: number): Promise<Contact[]> {
  const fit = await fitOf(page)
  return [-1, 1].map((side, k) => ({
    id: k + 1,
    ...toScreen(fit, { x: at.x + side * aperture * 0.4, y: at.y - side * aperture * 0.3 }),
  }))
}
