/** Two hands, as children use them: both at once, one finger after the other, at the drums, and half way. */
import { trialSchema } from '../../src/activities/two-hands/trial'
import { lengthOf, pointAlong, type Polyline } from '../../src/core/geometry'
import { z } from '../../src/core/schema'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  chooseLeaf,
  fitOf,
  leaveByDoor,
  leavesOf,
  openLaid,
  openTrial,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'

test('two fingers lead both snails home, and go together', async ({ page }) => {
  const { fingers, laid, onGlass } = await begin(page, { mode: 'mirror' })
  const at = (share: number) => [
    { id: 1, ...onGlass(along(laid.left, share)) },
    { id: 2, ...onGlass(along(laid.right, share)) },
  ]
  await fingers.touch(at(0))
  for (let k = 1; k <= 30; k++) {
    await page.waitForTimeout(20)
    await fingers.move(at(k / 30))
  }
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'two-hands', outcome: { kind: 'scored', met: true } })
  expect(valueOf(attempt, 'together')).toBeGreaterThan(0.9)
  expect(valueOf(attempt, 'symmetryError')).toBeLessThan(3)
  expect(valueOf(attempt, 'bothMs')).toBeGreaterThan(400)
})

test('with one finger the road is walked, and holding is not told', async ({ page }) => {
  const { fingers, laid, onGlass } = await begin(page, { mode: 'hold' })
  const road = laid.left.length > 0 ? laid.left : laid.right
  await fingers.touch([{ id: 5, ...onGlass(along(road, 0)), radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await fingers.touch([{ id: 1, ...onGlass(along(road, 0)) }])
  await fingers.takeAway()
  await fingers.follow(
    Array.from({ length: 30 }, (_, k) => onGlass(along(road, k / 29))),
    16,
  )
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: false }, response: { palms: 1 } })
  expect(['together', 'heldShare', 'bothMs'].map((name) => valueOf(attempt, name))).toEqual([null, null, 0])
  expect(valueOf(attempt, 'drawn')).toBeGreaterThan(0.85)
})

test('at the drums the other side is told; left half way, nothing is recorded', async ({ page }) => {
  const { fingers, laid, trial, onGlass } = await begin(page, { mode: 'taps', taps: 4 })
  const [first = 'left', second = 'right'] = trial.order
  for (const side of [second, first, second, first]) {
    const at = laid.pads[side]
    if (at) await fingers.tap(onGlass(at))
    await page.waitForTimeout(180)
  }
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
  await chooseLeaf(page, fingers, 'Two hands')
  await openTrial(page)
  for (const side of [second, ...trial.order]) {
    await page.locator(`.mirror [data-id="choice-${side}"]`).press('Enter')
    await page.waitForTimeout(180)
  }
  await trialOver(page)
  expect(valueOf(await attemptAfter(page, []), 'orderErrors')).toBe(1)
})

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({
  pads: z.object({ left: z.optional(pointSchema), right: z.optional(pointSchema) }),
  left: z.array(pointSchema),
  right: z.array(pointSchema),
})

/** A child with something to do for two hands, and how it lies on the glass. */
async function begin(page: Page, challenge: Readonly<Record<string, unknown>>) {
  const fingers = await sitDown(page, { activityId: 'two-hands', challenge, trials: 1 })
  const trial = trialSchema.parse(await openTrial(page))
  const laid = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return { fingers, trial, laid, onGlass: (at: { x: number; y: number }) => toScreen(fit, at) }
}

function along(road: Polyline, share: number) {
  return pointAlong(road, share * lengthOf(road))
}
