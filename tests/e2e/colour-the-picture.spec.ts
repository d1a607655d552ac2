/** Colour the picture: coloured with a palm beside until it wakes, ended early by the button, and left half way. */
import { openColouring } from '../../src/activities/colour-the-picture/colouring'
import { hatchWays } from '../../src/activities/colour-the-picture/hatch'
import { responseSchema, trialSchema } from '../../src/activities/colour-the-picture/trial'
import type { Point } from '../../src/core/geometry'
import { z } from '../../src/core/schema'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  fitOf,
  leaveByDoor,
  leavesOf,
  openLaid,
  openTrial,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({
  middle: pointSchema,
  size: z.number(),
  nib: z.number(),
  ring: z.number(),
  done: pointSchema,
})

test('every region hatched, a palm beside: it wakes by itself, within the lines', async ({ page }) => {
  const fingers = await begin(page)
  const ways = await waysOf(page)
  const palm = { id: 1, x: 735, y: 300, radiusX: 90, radiusY: 80 }
  for (const [k, [first, ...rest]] of ways.entries()) {
    if (!first) continue
    await fingers.touch([{ id: 0, ...first }])
    if (k === 0) await fingers.touch([{ id: 0, ...first }, palm])
    for (const at of rest) await fingers.move(k === 0 ? [{ id: 0, ...at }, palm] : [{ id: 0, ...at }])
    await fingers.lift()
  }
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ kind: 'scored', met: true })
  expect(responseSchema.parse(response)).toMatchObject({ early: false })
})

test('a scribble and the button end it early, and say so', async ({ page }) => {
  const fingers = await begin(page)
  const { middle, size, done } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  const scribble = [-0.7, 0.7, -0.6, 0.5].map((x, k) =>
    toScreen(fit, { x: middle.x + x * size, y: middle.y + (k / 4 - 0.4) * size }),
  )
  await fingers.follow(scribble.flatMap((to, k) => between(scribble[k - 1] ?? to, to)))
  await page.locator('.mirror [data-id="done"]').waitFor()
  await fingers.tap(toScreen(fit, done))
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ kind: 'scored', met: false })
  expect(responseSchema.parse(response)).toMatchObject({ early: true, regionOf: [expect.any(Number)] })
})

test('left half way, nothing is recorded and the path is there again', async ({ page }) => {
  const fingers = await begin(page)
  const [way] = await waysOf(page)
  if (way) await fingers.follow(way.slice(0, 12))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page): Promise<Fingers> {
  return sitDown(page, { activityId: 'colour-the-picture', challenge: {}, trials: 1 })
}

/** Strokes that fill every region, CSS px. */
async function waysOf(page: Page): Promise<Point[][]> {
  const trial = trialSchema.parse(await openTrial(page))
  const laid = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  const { regions, raster } = openColouring(trial, laid)
  return regions
    .flatMap((region) => hatchWays(region, raster, { deg: 45, apart: laid.nib * 0.75, inset: laid.nib / 2 }))
    .map((way) => way.flatMap((to, k) => between(way[k - 1] ?? to, to)).map((at) => toScreen(fit, at)))
}

function between(from: Point, to: Point): Point[] {
  return Array.from({ length: 6 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * (k + 1)) / 6,
    y: from.y + ((to.y - from.y) * (k + 1)) / 6,
  }))
}
