/** Follow the firefly, played as children play it: with the eyes, with the finger, badly, with a palm, and half way. */
import {
  responseSchema,
  trialSchema,
  type FireflyResponse,
} from '../../src/activities/follow-the-firefly/trial'
import { noAccommodations } from '../../src/core/accommodations'
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
  valuesOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

/** A short flight. */
const short = { seconds: 4, showSeconds: 2 }

test('with the eyes, those that glowed are found', async ({ page }) => {
  const { fingers, fit, laid } = await begin(page, { ...short, play: 'eyes', choices: 6, glowing: 2 })
  expect(trialSchema.parse(await openTrial(page))).toMatchObject({ fireflies: 6, glowing: 2 })
  for (const at of laid.rests.slice(0, 2)) {
    await tapApart(page, fingers, toScreen(fit, at))
  }
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'follow-the-firefly', outcome: { kind: 'scored', met: true } })
  expect(valuesOf(attempt, 'followed', 'tracked')).toEqual([1, 2])
})

test('with the finger, it waits, is followed, and is met', async ({ page }) => {
  const { fingers, fit, laid } = await begin(page, short)
  const [start] = laid.way
  if (!start) throw new Error('there is no firefly')
  // A palm is no finger: the firefly waits.
  await fingers.touch([{ id: 1, ...toScreen(fit, start), radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await fingers.touch([{ id: 2, ...toScreen(fit, start) }])
  const begun = performance.now()
  for (let ms = 0; ms < 2000 * laid.way.length; ms = performance.now() - begun) {
    const at = laid.way[Math.round((ms * speed) / 40)]
    if (!at) break
    await fingers.move([{ id: 2, ...toScreen(fit, at) }])
    await page.waitForTimeout(30)
  }
  await trialOver(page)
  await fingers.lift()
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: true } })
  expect(valuesOf(attempt, 'followed')[0]).toBeGreaterThan(0.6)
  expect(responseSchema.parse(attempt.response).strokes).toHaveLength(1)
})

test('let go at once, it flies on and is told as it was', async ({ page }) => {
  const { fingers, fit, laid } = await begin(page, short)
  const [start] = laid.way
  if (start) await fingers.tap(toScreen(fit, start))
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored', met: false } })
  expect(valuesOf(attempt, 'followed')[0]).toBeLessThan(0.2)
})

test('left in the middle of the flight, nothing is recorded and the leaf waits', async ({ page }) => {
  const { fingers, fit, laid } = await begin(page, { seconds: 20 })
  const [start] = laid.way
  if (start) await fingers.tap(toScreen(fit, start))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

/** What moves takes less of its time, so that the test does. */
const speed = 1.5

interface Meadow {
  readonly fingers: Fingers
  readonly fit: PageFit
  readonly laid: FireflyResponse['laid']
}

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Meadow> {
  const child = { accommodations: { ...noAccommodations, speed } }
  const fingers = await sitDown(page, { activityId: 'follow-the-firefly', challenge, trials: 1, child })
  const laid = responseSchema.shape.laid.parse(await openLaid(page))
  return { fingers, laid, fit: await fitOf(page) }
}
