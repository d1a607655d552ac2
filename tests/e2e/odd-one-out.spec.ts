/** Odd one out, played as children play it: well, by guessing, with a palm on the glass, and half way. */
import { trialSchema, type OddTrial } from '../../src/activities/odd-one-out/trial'
import type { Attempt } from '../../src/core/attempt'
import {
  attemptAfter,
  attemptsKept,
  findTwin,
  leaveByDoor,
  leavesOf,
  openTrial,
  tapChoice,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('found at once it is met, on the bough and hanging from it', async ({ page }) => {
  const fingers = await begin(page, { choices: 4, figures: 'badges', features: ['contour', 'mirror'] })
  await findTwin(page, fingers)
  const first = await attemptAfter(page, [])
  await findTwin(page, fingers)
  const second = await attemptAfter(page, [first.id])
  for (const attempt of [first, second]) {
    expect(attempt).toMatchObject({ activityId: 'odd-one-out', outcome: { kind: 'scored', met: true } })
    expect(valueOf(attempt, 'responseMs')).toBeGreaterThan(150)
  }
  expect([first, second].map((attempt) => oddIn(attempt).feature).toSorted()).toEqual(['contour', 'mirror'])
})

test('guessed at, others step back, help grows, and it is told as it was', async ({ page }) => {
  const fingers = await begin(page, { choices: 5 })
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  const others = [0, 1, 2, 3, 4].filter((place) => place !== keyIndex)
  const [one = 0, two = 0] = others
  await tapChoice(page, fingers, one)
  await expect(choice(page, one)).toHaveCount(0)
  await tapChoice(page, fingers, two)
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(3)
  await choice(page, keyIndex).press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    outcome: { kind: 'scored', met: false },
    response: { choices: [{ index: one }, { index: two }, { index: keyIndex }], takenAway: 0 },
    assistance: 'reminded',
  })
})

test('a palm, and two fingers at once, choose nothing', async ({ page }) => {
  const fingers = await begin(page, { choices: 3 })
  const at = await middlesOf(page)
  const [first, second] = at
  if (!first || !second) throw new Error('there are three')
  await fingers.touch([{ id: 1, ...first, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(3)
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  // A second finger beside the one that chooses does not count.
  const key = { id: 2, ...(at[keyIndex] ?? first) }
  const beside = { id: 3, x: second.x, y: second.y + 200 }
  await fingers.touch([key])
  await fingers.touch([key, beside])
  await fingers.lift([beside])
  await fingers.lift()
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ response: { choices: [{ index: keyIndex }] }, outcome: { met: true } })
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const fingers = await begin(page, { choices: 4 })
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  await tapChoice(page, fingers, keyIndex === 0 ? 1 : 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'odd-one-out', challenge, trials: 2 })
}

function choice(page: Page, place: number) {
  return page.locator(`.mirror [data-id="choice-${place}"]`)
}

async function middlesOf(page: Page) {
  const boxes = await Promise.all([0, 1, 2].map((place) => choice(page, place).boundingBox()))
  return boxes.flatMap((box) => (box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : []))
}

function oddIn({ trial }: Attempt): OddTrial {
  return trialSchema.parse(trial)
}
