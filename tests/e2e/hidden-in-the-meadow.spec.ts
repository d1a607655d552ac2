/** Hidden in the meadow, played as children play it: well, by tapping about, with a palm on the glass, and half way. */
import { middleOf } from '../../src/activities/hidden-in-the-meadow/find'
import { onPage, type MeadowLayout } from '../../src/activities/hidden-in-the-meadow/layout'
import { lyingAt } from '../../src/activities/hidden-in-the-meadow/meadow'
import {
  responseSchema,
  trialSchema,
  type MeadowTrial,
} from '../../src/activities/hidden-in-the-meadow/trial'
import type { Point } from '../../src/core/geometry'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  fitOf,
  leaveByDoor,
  openLaid,
  openTrial,
  tapApart,
  tapChoice,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('neither the sign nor a palm looks for anything; a tap where it is does', async ({ page }) => {
  const fingers = await begin(page, { overlaps: 4, noise: 30, camouflage: 80, broken: 10 })
  const { trial, places, sign } = await meadowOf(page)
  const key = places[trial.hidden] ?? sign
  await tapApart(page, fingers, sign)
  await fingers.touch([{ id: 1, ...key, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  const beside = { id: 3, x: 40, y: 560 }
  await fingers.touch([{ id: 2, ...key }])
  await fingers.touch([{ id: 2, ...key }, beside])
  await fingers.lift([beside])
  await fingers.lift()
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'hidden-in-the-meadow',
    outcome: { kind: 'scored', met: true },
  })
  expect(responseSchema.parse(attempt.response).tries).toHaveLength(1)
  expect(valueOf(attempt, 'missedBy')).toBe(0)
  expect(valueOf(attempt, 'offMiddle')).toBeLessThan(0.05)
  expect(valueOf(attempt, 'responseMs')).toBeGreaterThan(150)
})

test('tapped about, it is told what was tapped, and help grows', async ({ page }) => {
  const fingers = await begin(page, {})
  const { trial, places, grass } = await meadowOf(page)
  const it = trial.outlines[trial.hidden]
  const other = trial.outlines.findIndex(({ clump }) => clump !== it?.clump)
  await tapApart(page, fingers, places[other] ?? grass)
  await tapApart(page, fingers, grass)
  // Two tries elsewhere: help is said and shown, and the meadow still takes taps.
  await page.waitForTimeout(600)
  await fingers.tap(places[trial.hidden] ?? grass)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: false }, assistance: 'reminded' })
  expect(
    ['foundFirst', 'anotherFirst', 'grassFirst', 'choicesMade'].map((name) => valueOf(attempt, name)),
  ).toEqual([0, 1, 0, 3])
})

test('chosen among several by finger and by key; a meadow left half way is not kept', async ({ page }) => {
  const fingers = await begin(page, { asks: 'which is there', figures: 'shapes', overlaps: 3 })
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  await tapChoice(page, fingers, keyIndex === 0 ? 1 : 0)
  await page.locator(`.mirror [data-id="choice-${keyIndex}"]`).press('Enter')
  await trialOver(page)
  const first = await attemptAfter(page, [])
  expect(first).toMatchObject({ outcome: { met: false }, response: { tries: [{}, { index: keyIndex }] } })
  const second = trialSchema.parse(await openTrial(page))
  await tapChoice(page, fingers, second.keyIndex === 0 ? 1 : 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toHaveLength(1)
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'hidden-in-the-meadow', challenge, trials: 2 })
}

/** The meadow that is up: the middles of its outlines, its corner without any, and its sign; CSS px. */
async function meadowOf(page: Page) {
  const trial: MeadowTrial = trialSchema.parse(await openTrial(page))
  const laid = (await openLaid(page)) as MeadowLayout
  const fit = await fitOf(page)
  const onScreen = (at: Point) => toScreen(fit, onPage(laid, at))
  return {
    trial,
    places: trial.outlines.map((placed) => onScreen(middleOf(lyingAt(placed)))),
    grass: onScreen({ x: 0.01, y: 0.01 }),
    sign: toScreen(fit, laid.sign?.at ?? { x: 500, y: 20 }),
  }
}
