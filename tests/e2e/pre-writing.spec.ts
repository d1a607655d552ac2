/** Garden paths, played as children play them: well, badly, with a palm beside, copied, and half way. */
import type { Point } from '../../src/core/geometry'
import { responseSchema } from '../../src/activities/pre-writing/trial'
import {
  attemptAfter,
  attemptsKept,
  leaveByDoor,
  letterWays,
  traceLetter,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('a road followed to its goal is met, and so is the shape after it', async ({ page }) => {
  const fingers = await begin(page, { paths: ['cross', 'wave'], size: 0.5, width: 1 })
  await traceLetter(page, fingers)
  const first = await attemptAfter(page, [])
  await traceLetter(page, fingers)
  const second = await attemptAfter(page, [first.id])
  for (const attempt of [first, second]) {
    expect(attempt).toMatchObject({ activityId: 'pre-writing', outcome: { kind: 'scored', met: true } })
    expect(valueOf(attempt, 'direction')).toBe(1)
    expect(valueOf(attempt, 'steeringPerformance')).toBeGreaterThan(0)
  }
  expect(new Set([first, second].map(({ trial }) => pathIn(trial)))).toEqual(new Set(['cross', 'wave']))
})

test('badly: backwards and off the road, it ends kindly and is told as it was', async ({ page }) => {
  const fingers = await begin(page, { paths: ['straight-road'], width: 0.7, prompt: 'trace' })
  const [way = []] = await letterWays(page)
  // Beside the road first: the inchworm waits and nothing is lost.
  await fingers.follow(way.slice(0, 12).map(({ x, y }) => ({ x, y: y + 90 })))
  await fingers.follow(way.toReversed())
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: false } })
  expect(valueOf(attempt, 'exits')).toBeGreaterThan(0)
  expect(valueOf(attempt, 'steeringPerformance')).toBeNull()
})

test('a palm and a second finger beside the tracing one leave no ink', async ({ page }) => {
  const fingers = await begin(page, { paths: ['horizontal-line'], width: 1 })
  const [way = []] = await letterWays(page)
  const palm = { id: 5, x: 500, y: 560, radiusX: 90, radiusY: 70 }
  await traceBeside(fingers, way, palm)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: true } })
  const { ink } = responseSchema.parse(attempt.response)
  expect(ink.strokes).toHaveLength(1)
  expect(ink.strayContacts).toBeGreaterThan(0)
})

test('a shape from memory is drawn in the sand and stamped', async ({ page }) => {
  const fingers = await begin(page, { paths: ['square'], prompt: 'memory', corners: 'one go' })
  await page.locator('.mirror [data-id="look"]').press('Enter')
  for (const way of await letterWays(page)) await fingers.follow(way)
  await page.getByRole('button', { name: 'Done', exact: true }).press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: true }, response: { looks: 1 } })
  expect(valueOf(attempt, 'sizeRatio')).toBeCloseTo(1, 1)
})

test('left half way, nothing is recorded', async ({ page }) => {
  const fingers = await begin(page, { paths: ['figure-eight'], size: 1 })
  const [way = []] = await letterWays(page)
  await fingers.follow(way.slice(0, 30))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toHaveLength(0)
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'pre-writing', challenge, trials: 2 })
}

/** One finger along a way while another contact rests beside it. */
async function traceBeside(
  fingers: Fingers,
  way: readonly Point[],
  resting: Point & { readonly id: number },
): Promise<void> {
  const [first, ...rest] = way
  if (!first) return
  await fingers.touch([{ id: 0, ...first }])
  await fingers.touch([{ id: 0, ...first }, resting])
  for (const place of rest) await fingers.move([{ id: 0, ...place }, resting])
  await fingers.lift()
}

function pathIn(trial: unknown): unknown {
  return typeof trial === 'object' && trial !== null && 'path' in trial ? trial.path : null
}
