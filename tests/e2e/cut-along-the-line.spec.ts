/** Cutting along a line: the scissors follow, only forward, and the other hand holds the paper. */
import { resampleByStep, type Point } from '../../src/core/geometry'
import { z } from '../../src/core/schema'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  fitOf,
  leaveByDoor,
  openLaid,
  openTrial,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'

const activityId = 'cut-along-the-line'

test('a line cut from edge to edge is kept, its accuracy measured', async ({ page }) => {
  const fingers = await sitDown(page, {
    activityId,
    challenge: { cut: 'curve', lengthMm: 60, turns: 1, widthMm: 14 },
    trials: 1,
  })
  const [way = []] = await waysOf(page)
  await fingers.follow(way)
  const attempt = await attemptAfter(page, [])
  expect(attempt.outcome).toMatchObject({ kind: 'scored', met: true })
  expect(valueOf(attempt, 'pathDeviation')).toBeLessThan(0.4)
  expect(valueOf(attempt, 'deviationMm')).toBeNull()
})

test('taps beside, pulls back and a hand that lets go leave the paper to be cut', async ({ page }) => {
  const challenge = { cut: 'straight', lengthMm: 60, widthMm: 10, helper: true }
  const fingers = await sitDown(page, { activityId, challenge, trials: 1 })
  const [way = []] = await waysOf(page)
  const pad = { id: 1, ...(await padOf(page)) }
  const half = Math.floor(way.length / 2)
  await fingers.tap({ x: 380, y: 560 })
  // Nobody holds the paper: nothing is cut, and the trial stays.
  await fingers.follow(way)
  await expect(page.locator('.surface[data-trial]')).toHaveCount(1)
  await fingers.touch([pad])
  await fingers.touch([pad, { id: 0, ...at(way, 0) }])
  for (const place of [...way.slice(0, half), ...way.slice(half - 6, half).reverse()])
    await fingers.move([pad, { id: 0, ...place }])
  // The holding hand goes and comes back, a palm lies down meanwhile; the scissors are still in hand.
  await fingers.lift([pad])
  await fingers.touch([{ id: 0, ...at(way, half - 6) }, pad])
  await fingers.touch([
    { id: 0, ...at(way, half - 6) },
    pad,
    { id: 2, x: 600, y: 560, radiusX: 90, radiusY: 90 },
  ])
  for (const place of way.slice(half - 5))
    await fingers.move([pad, { id: 0, ...place }, { id: 2, x: 600, y: 560 }])
  await fingers.lift()
  const attempt = await attemptAfter(page, [])
  expect(valueOf(attempt, 'helperBreaks')).toBeGreaterThanOrEqual(1)
  expect(valueOf(attempt, 'backtracks')).toBeGreaterThanOrEqual(1)
  expect(valueOf(attempt, 'coverage')).toBeGreaterThan(0.8)
})

test('who leaves halfway through a cut leaves nothing behind, and finds the leaf again', async ({ page }) => {
  const fingers = await sitDown(page, { activityId, trials: 2 })
  const [first = []] = await waysOf(page)
  await fingers.follow(first.slice(0, Math.ceil(first.length / 2)))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('snip after snip, the paper becomes grass', async ({ page }) => {
  const fingers = await sitDown(page, { activityId, trials: 1 })
  for (const way of await waysOf(page)) await fingers.follow(way)
  await trialOver(page)
  expect(valueOf(await attemptAfter(page, []), 'coverage')).toBeGreaterThan(0.85)
})

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({
  lines: z.array(z.object({ line: z.array(pointSchema) })),
  pad: z.nullable(z.object({ ...pointSchema.shape, width: z.number(), height: z.number() })),
})

/** The lines of the paper that is up, CSS px, a finger’s places along each. */
async function waysOf(page: Page): Promise<Point[][]> {
  await openTrial(page)
  const { lines } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return lines.map(({ line }) => resampleByStep(line, 14).map((place) => toScreen(fit, place)))
}

async function padOf(page: Page): Promise<Point> {
  const { pad } = laidSchema.parse(await openLaid(page))
  if (!pad) throw new Error('no hand print')
  return toScreen(await fitOf(page), { x: pad.x + pad.width / 2, y: pad.y + pad.height / 2 })
}

function at(way: readonly Point[], k: number): Point {
  return way[k] ?? { x: 0, y: 0 }
}
