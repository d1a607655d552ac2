/** Finish the picture, played as children play it: well, by guessing, with a palm on the glass, and half way. */
import { trialSchema } from '../../src/activities/finish-the-picture/trial'
import {
  attemptAfter,
  attemptsKept,
  leaveByDoor,
  openTrial,
  tapApart,
  tapChoice,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('a palm and a tap on the window choose nothing; the right card does', async ({ page }) => {
  const fingers = await begin(page, { missing: 50, where: 'corners', difficulty: 4 })
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  const key = await middleOf(page, keyIndex)
  await fingers.touch([{ id: 1, ...key, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await tapApart(page, fingers, { x: 130, y: 250 })
  await tapChoice(page, fingers, keyIndex)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'finish-the-picture',
    outcome: { kind: 'scored', met: true },
    response: { choices: [{ index: keyIndex }], takenAway: 0 },
  })
  expect(valueOf(attempt, 'missing')).toBeCloseTo(0.5, 1)
  expect(valueOf(attempt, 'responseMs')).toBeGreaterThan(150)
})

test('guessed at, help grows, and it is told as it was; left half way, nothing is kept', async ({ page }) => {
  const fingers = await begin(page, { asks: 'which drawing', choices: 5 })
  const { keyIndex, choices } = trialSchema.parse(await openTrial(page))
  const others = [...choices.keys()].filter((place) => place !== keyIndex)
  const [one = 0, two = 0] = others
  await tapChoice(page, fingers, one)
  await tapChoice(page, fingers, two)
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(3)
  await page.locator(`.mirror [data-id="choice-${keyIndex}"]`).press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    outcome: { kind: 'scored', met: false },
    response: { choices: [{ index: one }, { index: two }, { index: keyIndex }] },
    assistance: 'reminded',
  })
  expect(valueOf(attempt, 'against')).toBe(choices[one]?.against)
  const second = trialSchema.parse(await openTrial(page))
  await tapChoice(page, fingers, second.keyIndex === 0 ? 1 : 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toHaveLength(1)
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'finish-the-picture', challenge, trials: 2 })
}

async function middleOf(page: Page, place: number) {
  const box = await page.locator(`.mirror [data-id="choice-${place}"]`).boundingBox()
  if (!box) throw new Error('no such card')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
