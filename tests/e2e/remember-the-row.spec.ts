/** Remember the row, played as children play it: well and backward, with slips and a palm, and half way. */
import { askedOf, trialSchema, type RowTrial } from '../../src/activities/remember-the-row/trial'
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

test('made from the last to the first it is met, and a palm gives nobody', async ({ page }) => {
  const fingers = await begin(page, { answer: 'reproduce', direction: 'backward', span: 3, choices: 5 })
  const trial = await rowThatIsUp(page)
  const [first = 0, ...rest] = placesFor(trial, askedOf(trial))
  await fingers.touch([{ id: 1, ...(await middleOf(page, first)), radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await expect(choices(page)).toHaveCount(5)
  for (const place of [first, ...rest]) await tapChoice(page, fingers, place)
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    activityId: 'remember-the-row',
    outcome: { kind: 'scored', met: true, measurements: { keptInOrder: { value: 3 } } },
    response: { tries: [{ given: askedOf(trial) }], looks: 0, seenMs: 1500, pointedAt: 0 },
  })
})

test('a slip shows the row once more and begins it anew; it is told as it was', async ({ page }) => {
  const fingers = await begin(page, { answer: 'reproduce', span: 2, choices: 4, restart: true })
  const trial = await rowThatIsUp(page)
  const [first = 0, second = 0] = placesFor(trial, trial.row)
  await tapChoice(page, fingers, second)
  await expect(choices(page)).toHaveCount(0)
  await expect(choices(page)).toHaveCount(4, { timeout: 15_000 })
  await tapChoice(page, fingers, first)
  await page.locator(`.mirror [data-id="choice-${second}"]`).press('Enter')
  await trialOver(page)
  expect(await attemptAfter(page, [])).toMatchObject({
    outcome: { kind: 'scored', met: false, measurements: { tries: { value: 2 }, swapped: { value: 1 } } },
    response: { tries: [{ given: [trial.row[1]] }, { given: trial.row }], seenMs: 2000 },
  })
})

test('found among other rows; then left half way, of which nothing is recorded', async ({ page }) => {
  const fingers = await begin(page, { span: 3, choices: 4 })
  await findTwin(page, fingers)
  const first = await attemptAfter(page, [])
  expect(first).toMatchObject({ outcome: { kind: 'scored', met: true }, response: { tries: [] } })
  const { keyIndex } = await rowThatIsUp(page)
  await tapChoice(page, fingers, keyIndex === 0 ? 1 : 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([first.id])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, {
    activityId: 'remember-the-row',
    challenge: { secondsEach: 0.5, ...challenge },
    trials: 2,
  })
}

async function rowThatIsUp(page: Page): Promise<RowTrial> {
  return trialSchema.parse(await openTrial(page))
}

/** Where riders wait, in their order. */
function placesFor({ waiting }: RowTrial, riders: readonly number[]): number[] {
  return riders.map((rider) => waiting.indexOf(rider))
}

function choices(page: Page) {
  return page.locator('.mirror [data-id^="choice-"]')
}

async function middleOf(page: Page, place: number) {
  const box = await page.locator(`.mirror [data-id="choice-${place}"]`).boundingBox()
  if (!box) throw new Error(`nothing stands there: ${place}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
