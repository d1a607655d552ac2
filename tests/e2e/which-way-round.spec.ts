/** Which way round, played as children play it: well, by guessing, with a palm on the water, and half way. */
import { trialSchema, type WayTrial } from '../../src/activities/which-way-round/trial'
import {
  attemptAfter,
  attemptsKept,
  findTwin,
  leaveByDoor,
  leavesOf,
  openTrial,
  tapChoice,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const turnedPictures = { task: 'turned', mostTurn: 180, mirrors: 'all' } as const

test('found at once it is met, its angle is kept, and the leaf turns to show that it is the same', async ({
  page,
}) => {
  const fingers = await begin(page, turnedPictures)
  const asked = await wayTrial(page)
  await findTwin(page, fingers)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'which-way-round',
    response: { choices: [{ index: asked.keyIndex }], takenAway: 0 },
    outcome: { kind: 'scored', met: true, measurements: { angle: { value: asked.angle } } },
  })
})

test('a mirror image taken for it is told as one, and help grows', async ({ page }) => {
  const fingers = await begin(page, { ...turnedPictures, task: 'flipped', figures: 'letters' })
  const { keyIndex, choices } = await wayTrial(page)
  const [one = 0, two = 0] = choices.flatMap(({ foil }, place) => (foil === 'rotation' ? [place] : []))
  await tapChoice(page, fingers, one)
  // A palm chooses nothing, and a leaf that has drifted off is no choice.
  const drifted = { x: 380, y: 320 }
  await fingers.touch([{ id: 1, ...drifted, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(choices.length - 1)
  await tapChoice(page, fingers, two)
  await page.locator(`.mirror [data-id="choice-${keyIndex}"]`).press('Enter')
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    response: { choices: [{ index: one }, { index: two }, { index: keyIndex }] },
    outcome: { kind: 'scored', met: false, measurements: { mirrorConfusion: { value: 1 } } },
    assistance: 'reminded',
  })
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const fingers = await begin(page, { parts: 2, difficulty: 3 })
  const { keyIndex } = await wayTrial(page)
  await tapChoice(page, fingers, keyIndex === 0 ? 1 : 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'which-way-round', challenge, trials: 1 })
}

async function wayTrial(page: Page): Promise<WayTrial> {
  return trialSchema.parse(await openTrial(page))
}
