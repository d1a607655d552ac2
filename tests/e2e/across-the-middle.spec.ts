/** Across the middle: ducklings carried, let go in the stream, a palm, keys, leaving; and the snail’s eight. */
import { eightIn } from '../../src/activities/across-the-middle/layout'
import { responseSchema, trialSchema } from '../../src/activities/across-the-middle/trial'
import { resampleByStep, type Point } from '../../src/core/geometry'
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
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({
  homes: z.array(pointSchema),
  nests: z.array(pointSchema),
  middle: z.number(),
  eight: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
})

test('ducklings are carried over; one let go in the stream and a palm change nothing else', async ({
  page,
}) => {
  const fingers = await begin(page, { ducklings: 2 })
  const [first, second] = await waysOf(page)
  if (!first || !second) throw new Error('no ducklings')
  await fingers.follow(between(first.from, first.middle))
  await page.waitForTimeout(400)
  await fingers.follow(between(first.from, first.to))
  await page.waitForTimeout(400)
  await fingers.touch([{ id: 0, ...second.from }])
  for (const at of between(second.from, second.to)) await fingers.move([{ id: 0, ...at }])
  await fingers.touch([
    { id: 0, ...second.to },
    { id: 1, x: 700, y: 560, radiusX: 90, radiusY: 80 },
  ])
  await fingers.lift()
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({
    kind: 'scored',
    met: true,
    measurements: { crossings: { value: 1 }, liftsInMiddle: { value: 1 } },
  })
  expect(responseSchema.parse(response).carries.map(({ landed }) => landed)).toEqual([false, true, true])
})

test('left half way nothing is recorded; then keys carry as well', async ({ page }) => {
  const fingers = await begin(page, { ducklings: 2 })
  const [first] = await waysOf(page)
  if (first) await fingers.follow(between(first.from, first.to))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
  await chooseLeaf(page, fingers, 'Over the stream')
  await openTrial(page)
  for (const k of [0, 1]) {
    await page.locator(`.mirror [data-id="duckling-${k}"]`).focus()
    await page.keyboard.press('Enter')
  }
  await trialOver(page)
  const { outcome } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ met: true, measurements: { crossings: { value: null } } })
})

test('a snail is led round its eight', async ({ page }) => {
  const fingers = await begin(page, { mode: 'eight', rounds: 1 })
  const { eight } = trialSchema.parse(await openTrial(page))
  const { eight: box } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  const way = resampleByStep(eightIn(box, eight.from), 16)
  await fingers.follow(
    way.map((at) => toScreen(fit, at)),
    16,
  )
  await trialOver(page)
  const { outcome } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ met: true, measurements: { crossings: { value: 1 } } })
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'across-the-middle', challenge, trials: 1 })
}

/** For every duckling where it waits, the middle beside it, and its nest; CSS px. */
async function waysOf(page: Page) {
  const { homes, nests, middle } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return homes.map((home, k) => ({
    from: toScreen(fit, home),
    middle: toScreen(fit, { x: middle, y: home.y }),
    to: toScreen(fit, nests[k] ?? home),
  }))
}

function between(from: Point, to: Point): Point[] {
  return Array.from({ length: 13 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 12,
    y: from.y + ((to.y - from.y) * k) / 12,
  }))
}
