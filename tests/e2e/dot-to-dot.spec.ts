/** Dot to dot: drawn with lifts and a detour under a palm, left half way, and by keys. */
import { responseSchema } from '../../src/activities/dot-to-dot/trial'
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
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({ dots: z.array(pointSchema) })

test('lines with lifts between and a palm beside close the picture; another dot on the way is counted', async ({
  page,
}) => {
  const fingers = await begin(page, { order: 'numbers', dots: 5 })
  const dots = await dotsOf(page)
  const [first, second, third] = dots
  if (!first || !second || !third) throw new Error('no dots')
  await fingers.follow([...way(first, third), ...way(third, first), ...way(first, second)])
  const palm = { id: 1, x: 720, y: 570, radiusX: 90, radiusY: 80 }
  for (let k = 1; k < dots.length; k++) {
    const [from = first, to = first] = [dots[k], dots[(k + 1) % dots.length]]
    const [start, ...rest] = way(from, to)
    await fingers.touch([{ id: 0, ...(start ?? from) }])
    if (k === 1) await fingers.touch([{ id: 0, ...(start ?? from) }, palm])
    for (const at of rest) await fingers.move(k === 1 ? [{ id: 0, ...at }, palm] : [{ id: 0, ...at }])
    await fingers.lift()
  }
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ kind: 'scored', measurements: { joined: { value: 1 } } })
  const { events, ink } = responseSchema.parse(response)
  expect(events.some(({ kind, dot }) => kind === 'other' && dot === 2)).toBe(true)
  expect(ink.strokes).toHaveLength(dots.length)
})

test('left half way, nothing is recorded and the path is there again', async ({ page }) => {
  const fingers = await begin(page, {})
  const [first, second] = await dotsOf(page)
  if (first && second) await fingers.follow(way(first, second))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

test('keys join dot after dot', async ({ page }) => {
  await begin(page, {})
  const dots = await dotsOf(page)
  for (let k = 0; k <= dots.length; k++) {
    await page.locator(`.mirror [data-id="dot-${k % dots.length}"]`).focus()
    await page.keyboard.press('Enter')
  }
  await trialOver(page)
  expect((await attemptAfter(page, [])).outcome).toMatchObject({
    met: true,
    measurements: { deviation: { value: null } },
  })
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'dot-to-dot', challenge, trials: 1 })
}

/** Where the dots are, in their order, CSS px. */
async function dotsOf(page: Page): Promise<Point[]> {
  const { dots } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return dots.map((dot) => toScreen(fit, dot))
}

function way(from: Point, to: Point): Point[] {
  return Array.from({ length: 13 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 12,
    y: from.y + ((to.y - from.y) * k) / 12,
  }))
}
