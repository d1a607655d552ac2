/** Search and tap, played as children play it: to the end, with mistakes and a palm, and half way. */
import { responseSchema, type LaidItem } from '../../src/activities/search-and-tap/trial'
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
  tapApart,
  trialOver,
  valuesOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

/** A small field, so that it is searched in a moment. */
const small = { items: 8, light: 'none' }

test('all found and nothing else is met', async ({ page }) => {
  const field = await begin(page, { ...small, rule: 'two kinds' })
  for (const target of field.targets) await field.tap(target)
  await field.tap(field.doneAt)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'search-and-tap', outcome: { kind: 'scored', met: true } })
  expect(valuesOf(attempt, 'foundBeyond', 'commissions')).toEqual([1, 0])
})

test('others taken, a palm, touches between, and keys are told as they were', async ({ page }) => {
  const field = await begin(page, { ...small, marks: false })
  const [one, ...missed] = field.targets
  const [other] = field.others
  if (!one || !other || missed.length === 0) throw new Error('there is nothing to find')
  await field.palm(one)
  // Nothing was looked for yet: the tick waits.
  await field.tap(field.doneAt)
  await field.tap(other)
  await field.tap(one)
  await field.tap({ x: 500, y: 20 })
  await page.locator('.mirror [data-id="done"]').press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt.outcome).toMatchObject({ kind: 'scored', met: false })
  expect(valuesOf(attempt, 'hits', 'omissions', 'commissions')).toEqual([1, missed.length, 1])
  const { touches, endedBy } = responseSchema.parse(attempt.response)
  expect(endedBy).toBe('done')
  expect(touches.map(({ item }) => item === null)).toEqual([false, false, true])
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const field = await begin(page, small)
  const [one] = field.targets
  if (one) await field.tap(one)
  await leaveByDoor(page, field.fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({ items: responseSchema.shape.laid.shape.items, doneAt: pointSchema })

interface Field {
  readonly targets: readonly LaidItem[]
  readonly others: readonly LaidItem[]
  readonly doneAt: Point
  readonly fingers: Fingers
  tap(at: Point): Promise<void>
  palm(at: Point): Promise<void>
}

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Field> {
  const fingers = await sitDown(page, { activityId: 'search-and-tap', challenge, trials: 1 })
  const { items, doneAt } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return {
    targets: items.filter(({ isTarget }) => isTarget),
    others: items.filter(({ isTarget }) => !isTarget),
    doneAt,
    fingers,
    async tap(at) {
      await tapApart(page, fingers, toScreen(fit, at))
    },
    async palm(at) {
      await fingers.touch([{ id: 1, ...toScreen(fit, at), radiusX: 110, radiusY: 90 }])
      await fingers.lift()
    },
  }
}
