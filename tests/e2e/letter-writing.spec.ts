/** Letter post, played as children play it: well, another letter, rubbed out, mirrored hands, and half way. */
import type { Polyline } from '../../src/core/geometry'
import { inkSchema } from '../../src/core/ink'
import { z } from '../../src/core/schema'
import { attemptAfter, attemptsKept, leaveByDoor, openTrial, trialOver } from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'
import { pressButton, writeLines } from '../support/browser/writing'

const pointSchema = z.object({ x: z.number(), y: z.number() })
/** What a hand has to know of the letter. */
const trialSchema = z.object({
  strokes: z.array(z.object({ line: z.array(pointSchema) })),
  ruling: z.object({ headline: z.number(), baseline: z.number() }),
})
const responseSchema = z.object({ ink: inkSchema })

/** Middle of the place to write, page units. */
const middle = 640

let fingers: Fingers

test.beforeEach(async ({ page }) => {
  fingers = await sitDown(page, { activityId: 'letter-writing', trials: 2, challenge: { glyphs: ['t'] } })
})

test('a letter written on the line and stamped is kept, legible, with its ink', async ({ page }) => {
  await writeAsAsked(page)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'letter-writing', outcome: { kind: 'scored', met: true } })
  expect(responseSchema.parse(attempt.response).ink.strokes).toHaveLength(2)
})

test('another letter is told apart; what was rubbed out is only counted', async ({ page }) => {
  const trial = trialSchema.parse(await openTrial(page))
  await write(
    page,
    trial.strokes.map(({ line }) => line),
  )
  await press(page, 'again')
  await write(page, inPlaceOf(trial.ruling.headline, trial.ruling.baseline))
  await press(page, 'done')
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({
    kind: 'scored',
    met: false,
    measurements: { legible: { value: 0 }, restarts: { value: 1 } },
  })
  expect(responseSchema.parse(response).ink.strokes).toHaveLength(1)
})

test('nobody has to press the stamp', async ({ page }) => {
  const trial = trialSchema.parse(await openTrial(page))
  await write(
    page,
    trial.strokes.map(({ line }) => line),
  )
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({ outcome: { met: true } })
})

test('a keyboard can press the stamp', async ({ page }) => {
  const trial = trialSchema.parse(await openTrial(page))
  await write(
    page,
    trial.strokes.map(({ line }) => line),
  )
  await page.getByRole('button', { name: 'Done', exact: true }).press('Enter')
  await trialOver(page)
  await attemptAfter(page, [])
})

test('left half way, nothing is recorded and the path is there again', async ({ page }) => {
  const [stroke] = trialSchema.parse(await openTrial(page)).strokes
  await write(page, [(stroke?.line ?? []).slice(0, 8)])
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
})

test.describe('after the last letter', () => {
  let first: readonly string[] = []

  test.beforeEach(async ({ page }) => {
    await writeAsAsked(page)
    await trialOver(page)
    await expect.poll(() => attemptsKept(page)).toHaveLength(1)
    first = await attemptsKept(page)
    await writeAsAsked(page)
    await expect(page.locator('.mirror [data-id="1"]')).toBeAttached({ timeout: 30_000 })
  })

  test('the child taps the one it likes best', async ({ page }) => {
    await press(page, '0')
    expect(await attemptAfter(page, first)).toMatchObject({
      response: { favourite: 0 },
      outcome: { met: true, measurements: { favourite: { value: 1 } } },
    })
  })

  test('leaving instead keeps the letter all the same', async ({ page }) => {
    await leaveByDoor(page, fingers)
    expect(await attemptAfter(page, first)).toMatchObject({
      response: { favourite: null },
      assistance: 'on one’s own',
      outcome: { met: true },
    })
  })
})

async function writeAsAsked(page: Page): Promise<void> {
  const { strokes } = trialSchema.parse(await openTrial(page))
  await write(
    page,
    strokes.map(({ line }) => line),
  )
  await press(page, 'done')
}

/** Writes lines given round x = 0. */
function write(page: Page, lines: readonly Polyline[]): Promise<void> {
  return writeLines(page, fingers, lines, middle)
}

function press(page: Page, id: string): Promise<void> {
  return pressButton(page, fingers, id)
}

/** A Z, whatever was asked for. */
function inPlaceOf(headline: number, baseline: number): Polyline[] {
  const half = (baseline - headline) * 0.28
  return [
    [
      { x: -half, y: headline },
      { x: half, y: headline },
      { x: -half, y: baseline },
      { x: half, y: baseline },
    ],
  ]
}
