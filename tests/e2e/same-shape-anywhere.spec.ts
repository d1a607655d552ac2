/** Same shape anywhere, played as children play it: well, by guessing with a palm on the glass, and half way. */
import { trialSchema } from '../../src/activities/same-shape-anywhere/trial'
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

test('found at once it is met, and the path is there again', async ({ page }) => {
  const fingers = await begin(page, { choices: 4, changes: ['turn'], turnChange: 60 }, 1)
  await findTwin(page, fingers)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'same-shape-anywhere',
    outcome: { kind: 'scored', met: true, measurements: { foundFirst: { value: 1 } } },
  })
  expect(trialSchema.parse(attempt.trial).changes).toEqual(['turn'])
})

test('a palm chooses nothing; another form steps back; the last is found with a key', async ({ page }) => {
  const fingers = await begin(page, { choices: 3 }, 2)
  const { keyIndex } = trialSchema.parse(await openTrial(page))
  const other = keyIndex === 0 ? 1 : 0
  const at = await page.locator(`.mirror [data-id="choice-${other}"]`).boundingBox()
  const middle = { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 }
  await fingers.touch([{ id: 0, ...middle, radiusX: 70, radiusY: 60 }])
  await fingers.lift()
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(3)
  await tapChoice(page, fingers, other)
  await expect(page.locator('.mirror [data-id^="choice-"]')).toHaveCount(2)
  await page.locator(`.mirror [data-id="choice-${keyIndex}"]`).press('Enter')
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    outcome: { kind: 'scored', met: false, measurements: { tookOtherForm: { value: 1 } } },
    response: { choices: [{ index: other }, { index: keyIndex }], takenAway: 0 },
  })
  await leaveByDoor(page, fingers)
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
  expect(await attemptsKept(page)).toHaveLength(1)
})

async function begin(
  page: Page,
  challenge: Readonly<Record<string, unknown>>,
  trials: number,
): Promise<Fingers> {
  return sitDown(page, { activityId: 'same-shape-anywhere', challenge, trials })
}
