/** Zip, button and lace: a zip that sticks, buttons out of order with a palm resting, left half way, laces by keys. */
import { stepsOf } from '../../src/activities/zip-button-and-lace/steps'
import { responseSchema, trialSchema } from '../../src/activities/zip-button-and-lace/trial'
import { between, lengthOf, pointAlong, type Point } from '../../src/core/geometry'
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
  size: z.number(),
  line: z.array(pointSchema),
  spots: z.array(z.object({ id: z.string(), at: pointSchema })),
})

test('a zip runs with the finger, sticks where it strays, and goes on from there', async ({ page }) => {
  const fingers = await begin(page, { fasten: 'zip', number: 3 })
  const { line, size } = await laidOn(page)
  const half = pointAlong(line, lengthOf(line) * 0.5)
  const end = line[line.length - 1] ?? half
  await fingers.follow([...line.slice(0, 13), { x: half.x + size * 2, y: half.y }])
  await fingers.follow([...line.slice(12), end])
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  const { moves, closed } = responseSchema.parse(response)
  expect(moves.map(({ landed }) => landed)).toEqual(['beside', 'done'])
  expect(closed).toBe(1)
  expect(outcome).toMatchObject({ measurements: { done: { value: 1 }, stops: { value: 1 } } })
})

test('buttons go to their slits and through, from the bottom; left half way nothing is recorded', async ({
  page,
}) => {
  const fingers = await begin(page, { fasten: 'buttons', number: 2 })
  const { spots } = await laidOn(page)
  const at = (id: string): Point => spots.find((spot) => spot.id === id)?.at ?? { x: 0, y: 0 }
  const carry = (from: string, to: string) => fingers.follow(straight(at(from), at(to)))
  await carry('home-1', 'slit-1')
  await carry('home-0', 'slit-0')
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
  await chooseLeaf(page, fingers, 'Warm for the snow')
  await openTrial(page)
  await carry('home-1', 'slit-1')
  for (const { from, to } of stepsOf({ kind: 'buttons', number: 2 })) {
    await fingers.touch([{ id: 0, ...at(from) }])
    for (const place of straight(at(from), at(to))) await fingers.move([{ id: 0, ...place }])
    await fingers.touch([
      { id: 0, ...at(to) },
      { id: 1, x: 700, y: 560, radiusX: 90, radiusY: 80 },
    ])
    await fingers.lift()
  }
  await trialOver(page)
  const { outcome } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({
    met: true,
    measurements: { orderErrors: { value: 1 }, done: { value: 1 } },
  })
})

test('laces cross by keys as well', async ({ page }) => {
  await begin(page, { fasten: 'laces', number: 2 })
  const trial = trialSchema.parse(await openTrial(page))
  const press = async (id: string) => {
    await page.locator(`.mirror [data-id="${id}"]`).focus()
    await page.keyboard.press('Enter')
  }
  const steps = stepsOf(trial)
  for (const [k, { thing, to }] of steps.entries()) {
    await press(thing)
    // With one place left, choosing the end puts it there.
    if (k < steps.length - 1) await press(to)
  }
  await trialOver(page)
  expect((await attemptAfter(page, [])).outcome).toMatchObject({ met: true })
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'zip-button-and-lace', challenge, trials: 1 })
}

/** How the garment lies, CSS px. */
async function laidOn(page: Page) {
  const { line, spots, size } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return {
    size: size * fit.scale,
    line: line.map((at) => toScreen(fit, at)),
    spots: spots.map(({ id, at }) => ({ id, at: toScreen(fit, at) })),
  }
}

function straight(from: Point, to: Point): Point[] {
  return Array.from({ length: 9 }, (_, k) => between(from, to, k / 8))
}
