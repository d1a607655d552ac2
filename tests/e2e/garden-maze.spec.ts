/** The garden maze: the inchworm follows between hedges, waits at them, and comes home one way. */
import type { Point } from '../../src/core/geometry'
import { z } from '../../src/core/schema'
import { toScreen } from '../../src/scenes/page-fit'
import { attemptAfter, attemptsKept, fitOf, leaveByDoor, openLaid, valueOf } from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'

const activityId = 'garden-maze'
const challenge = { columns: 4, rows: 3, turns: 3, corridorMm: 11, deadEnds: 2 }

test('the way walked in one go is kept as the way without a detour', async ({ page }) => {
  const fingers = await sitDown(page, { activityId, challenge, trials: 1 })
  await fingers.follow(await wayOf(page))
  const attempt = await attemptAfter(page, [])
  expect(attempt.outcome).toMatchObject({ kind: 'scored', met: true })
  expect(valueOf(attempt, 'efficiency')).toBeGreaterThan(0.95)
  expect(valueOf(attempt, 'wrongTurns')).toBe(0)
})

test('taps, two fingers, a palm and a way through the hedge leave the inchworm waiting', async ({ page }) => {
  const fingers = await sitDown(page, { activityId, challenge, trials: 1 })
  const way = await wayOf(page)
  const [start = { x: 0, y: 0 }] = way
  const goal = way[way.length - 1] ?? start
  await fingers.tap({ x: 380, y: 560 })
  // Straight through the hedges.
  await fingers.follow([start, goal, { x: goal.x + 30, y: goal.y - 30 }])
  await fingers.touch([{ id: 0, ...start }])
  await fingers.touch([
    { id: 0, ...start },
    { id: 1, x: 600, y: 500, radiusX: 90, radiusY: 90 },
  ])
  await fingers.takeAway()
  await expect(page.locator('.surface[data-trial]')).toHaveCount(1)
  await fingers.follow(way.slice(0, Math.ceil(way.length / 2)))
  await fingers.follow(way.slice(Math.floor(way.length / 2) - 3))
  const attempt = await attemptAfter(page, [])
  expect(valueOf(attempt, 'wayGained')).toBe(1)
  expect(valueOf(attempt, 'exits')).toBeGreaterThan(0)
})

test('who leaves in the middle of the maze leaves nothing behind', async ({ page }) => {
  const fingers = await sitDown(page, { activityId, challenge, trials: 2 })
  const way = await wayOf(page)
  await fingers.follow(way.slice(0, Math.ceil(way.length / 2)))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

const laidSchema = z.object({ way: z.array(z.object({ x: z.number(), y: z.number() })) })

/** The way of the maze that is up, CSS px. */
async function wayOf(page: Page): Promise<Point[]> {
  const { way } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return way.map((place) => toScreen(fit, place))
}
