/** Build the same, as children build: well and with turns, otherwise and mended, by looking again, and half way. */
import { middleOf, type BuildLayout } from '../../src/activities/build-the-same/layout'
import { trialSchema, type BuildTrial } from '../../src/activities/build-the-same/trial'
import type { Point } from '../../src/core/geometry'
import { toScreen, type PageFit } from '../../src/scenes/page-fit'
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

/** A little longer than a board has to be at rest. */
const restMs = 4800

/** The page as a finger finds it. */
interface Table {
  readonly fingers: Fingers
  readonly trial: BuildTrial
  readonly laid: BuildLayout
  readonly fit: PageFit
}

test('a covered model is looked at again; carried and turned until it is the same, it is met', async ({
  page,
}) => {
  const covered = { model: 'covered', showS: 2 } as const
  const table = await begin(page, { material: 'halves', across: 2, down: 1, given: 'none', ...covered })
  const model = page.locator('[data-id="model"]')
  await model.press('Enter', { timeout: 20_000 })
  await expect(model).toHaveCount(0)
  await expect(model).toBeAttached({ timeout: 20_000 })
  // A palm carries nothing.
  await table.fingers.touch([{ id: 9, ...onScreen(table, table.laid.piles[0]), radiusX: 110, radiusY: 90 }])
  await table.fingers.lift()
  for (const [place, part] of table.trial.target.entries()) {
    if (!part) continue
    await carry(table, part.kind, place)
    for (let k = 0; k < part.turn; k++) await tapPlace(page, table, place)
  }
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'build-the-same',
    outcome: {
      kind: 'scored',
      met: true,
      measurements: {
        asModel: { value: 1 },
        movesPerPart: { value: 1 },
        gaps: { value: 0 },
        looks: { value: 1 },
      },
    },
  })
})

test('what was first built is told although it was mended, here by keys', async ({ page }) => {
  const table = await begin(page, { across: 2, down: 1, given: 'none' })
  const [first, second] = table.trial.target
  if (!first || !second) throw new Error('two patches were asked for')
  await carry(table, first.kind, 0)
  await carry(table, first.kind, 1)
  // Full and at rest it is taken for built.
  await page.waitForTimeout(restMs)
  await page.locator(`[data-id="pile-${second.kind}"]`).press('Enter')
  await page.locator('[data-id="at-1"]').press('Enter')
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    response: { built: 2, moves: [{ to: 0 }, { to: 1 }, { to: 1 }] },
    outcome: {
      met: false,
      measurements: { asModel: { value: 0.5 }, otherPart: { value: 1 }, looks: { value: null } },
    },
  })
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const table = await begin(page, { given: 'none' })
  await carry(table, table.trial.target[0]?.kind ?? 0, 0)
  await leaveByDoor(page, table.fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Table> {
  const fingers = await sitDown(page, { activityId: 'build-the-same', challenge, trials: 1 })
  const trial = trialSchema.parse(await openTrial(page))
  const laid = (await openLaid(page)) as BuildLayout
  return { fingers, trial, laid, fit: await fitOf(page) }
}

async function carry({ fingers, laid, fit }: Table, kind: number, place: number): Promise<void> {
  const [from, to] = [laid.piles[kind], middleOf(laid.board, place)]
  if (!from) throw new Error('no such pile')
  const way = Array.from({ length: 9 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 8,
    y: from.y + ((to.y - from.y) * k) / 8,
  }))
  await fingers.follow(way.map((at) => toScreen(fit, at)))
}

async function tapPlace(page: Page, table: Table, place: number): Promise<void> {
  await tapApart(page, table.fingers, onScreen(table, middleOf(table.laid.board, place)))
}

function onScreen({ fit }: Table, at: Point | undefined): Point {
  return toScreen(fit, at ?? { x: 500, y: 300 })
}
