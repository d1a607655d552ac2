/** Jigsaw and tangram, played as children play it: well, by trying, with a palm on the glass, by keys, and half way. */
import { partOf, trialSchema, type WholeTrial } from '../../src/activities/jigsaw-and-tangram/trial'
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
  tapApart,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('a picture whose pieces are turned and carried home is met', async ({ page }) => {
  const { fingers, trial, trayAt, homeOf } = await begin(page, { pieces: 4, turned: 'some' })
  for (const [k, { part, turn }] of trial.pieces.entries()) {
    const from = trayAt[k] ?? { x: 0, y: 0 }
    for (let left = (360 - turn) % 360; left > 0; left -= 90) {
      await tapApart(page, fingers, from)
    }
    await fingers.follow(carry(from, homeOf(part)))
  }
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    activityId: 'jigsaw-and-tangram',
    outcome: {
      kind: 'scored',
      met: true,
      measurements: { firstTry: { value: 1 }, turnErrors: { value: 0 }, turnsMore: { value: 0 } },
    },
  })
})

test('a palm carries nothing, what does not fit goes back, and keys put it in', async ({ page }) => {
  const { fingers, trial, trayAt, homeOf } = await begin(page, { pieces: 2 })
  const [first] = trial.pieces
  const from = trayAt[0] ?? { x: 0, y: 0 }
  if (!first) throw new Error('there are two pieces')
  await fingers.touch([{ id: 1, ...from, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await fingers.follow(carry(from, homeOf(first.part === 0 ? 1 : 0)))
  await expect(page.locator('.mirror [data-id^="piece-"]')).toHaveCount(2)
  await pick(page, 'piece-1')
  await page.locator('.mirror [data-id="place-0"]').press('Enter')
  // Only one place is left: it goes there.
  await pick(page, 'piece-2')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    outcome: { kind: 'scored', measurements: { placed: { value: 1 }, tries: { value: 0.5 } } },
  })
})

test('a figure left half way records nothing, and the leaf waits', async ({ page }) => {
  const { fingers, trial, trayAt, homeOf } = await begin(page, { kind: 'tangram', pieces: 3 })
  await fingers.follow(carry(trayAt[0] ?? { x: 0, y: 0 }, homeOf(trial.pieces[0]?.part ?? 0)))
  await expect(page.locator('.mirror [data-id^="piece-"]')).toHaveCount(2)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({ scale: z.number(), board: pointSchema, trayAt: z.array(pointSchema) })
/** The frame of the board, page units. */
const frameRoom = 17

async function pick(page: Page, piece: string): Promise<void> {
  await page.locator(`.mirror [data-id="${piece}"]`).press('Enter')
}

interface Seated {
  readonly fingers: Fingers
  readonly trial: WholeTrial
  /** Where the pieces lie, CSS px. */
  readonly trayAt: readonly Point[]
  /** Where a part belongs, CSS px. */
  homeOf(part: number): Point
}

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Seated> {
  const fingers = await sitDown(page, { activityId: 'jigsaw-and-tangram', challenge, trials: 1 })
  const trial = trialSchema.parse(await openTrial(page))
  const { scale, board, trayAt } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return {
    fingers,
    trial,
    trayAt: trayAt.map((at) => toScreen(fit, at)),
    homeOf: (part) => {
      const { home } = partOf(trial, part)
      return toScreen(fit, {
        x: board.x + frameRoom + home.x * scale,
        y: board.y + frameRoom + home.y * scale,
      })
    },
  }
}

function carry(from: Point, to: Point): Point[] {
  return Array.from({ length: 11 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 10,
    y: from.y + ((to.y - from.y) * k) / 10,
  }))
}
