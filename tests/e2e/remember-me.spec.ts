/** Remember me, played as children play it: well, by guessing with another look, with a palm, and half way. */
import { trialSchema } from '../../src/activities/remember-me/trial'
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

test('recognised at once it is met, and who was met before is known in the next trial', async ({ page }) => {
  const fingers = await begin(page, { figures: 'animals', familiar: 2, meanwhile: 'tap', delaySeconds: 1 })
  await findTwin(page, fingers)
  const first = await attemptAfter(page, [])
  await findTwin(page, fingers)
  const second = await attemptAfter(page, [first.id])
  for (const attempt of [first, second])
    expect(attempt).toMatchObject({
      activityId: 'remember-me',
      outcome: { kind: 'scored', met: true },
      response: { looks: 0, seenMs: 1000, tapped: 0 },
    })
  expect(first).toMatchObject({ response: { metBefore: [] } })
  const { familiar } = trialSchema.parse(second.trial)
  const metBefore = familiar.filter(({ ago }) => ago === 1).map(({ place }) => place)
  expect(second).toMatchObject({ response: { metBefore } })
})

test('guessed at, then looked at again: it is told as it was; a palm chooses nothing', async ({ page }) => {
  const fingers = await begin(page, { choices: 4, delaySeconds: 0.5 })
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  const other = keyIndex === 0 ? 1 : 0
  const palm = await middleOf(page, `choice-${keyIndex}`)
  await fingers.touch([{ id: 1, ...palm, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await expect(choices(page)).toHaveCount(4)
  await tapChoice(page, fingers, other)
  await expect(choices(page)).toHaveCount(3)
  await fingers.tap(await middleOf(page, 'look'))
  // Nothing can be chosen while it is being seen.
  await expect(choices(page)).toHaveCount(0)
  await expect(choices(page)).toHaveCount(3, { timeout: 15_000 })
  await page.locator(`.mirror [data-id="choice-${keyIndex}"]`).press('Enter')
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    outcome: { kind: 'scored', met: false },
    response: { choices: [{ index: other }, { index: keyIndex }], looks: 1, seenMs: 2000, takenAway: 0 },
  })
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
  return sitDown(page, {
    activityId: 'remember-me',
    challenge: { lookSeconds: 1, ...challenge },
    trials: 2,
  })
}

function choices(page: Page) {
  return page.locator('.mirror [data-id^="choice-"]')
}

async function middleOf(page: Page, id: string) {
  const box = await page.locator(`.mirror [data-id="${id}"]`).boundingBox()
  if (!box) throw new Error(`not there: ${id}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
