/** Turn the key, played as children play it: turning well, with one finger and a palm, by keys, half way. */
import { responseSchema, trialSchema } from '../../src/activities/turn-the-key/trial'
import { z } from '../../src/core/schema'
import { toScreen } from '../../src/scenes/page-fit'
import {
  attemptAfter,
  attemptsKept,
  fitOf,
  leaveByDoor,
  leavesOf,
  openLaid,
  openTrial,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Contact, Fingers } from '../support/browser/touch'

test('turned with two fingers and held it is met, with a palm beside as well', async ({ page }) => {
  const fingers = await begin(page, { turns: 2, way: 'both', angle: 70 })
  await turn(page, fingers, 0)
  await expect.poll(() => currentOf(page)).toBe(1)
  await turn(page, fingers, 1, [{ id: 9, x: 720, y: 560 }])
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    activityId: 'turn-the-key',
    outcome: { kind: 'scored', met: true, measurements: { stopped: { value: 1 }, asAsked: { value: 1 } } },
  })
  const { turns } = responseSchema.parse(attempt.response)
  expect(turns.map(({ by, most, grasps }) => ({ by, most, grasps }))).toEqual([
    { by: 'two fingers', most: 2, grasps: 1 },
    { by: 'two fingers', most: 3, grasps: 1 },
  ])
})

test('one finger takes no key for two, and keys that turn it are told apart', async ({ page }) => {
  const fingers = await begin(page, { turns: 1 })
  const [only] = await tipsAt(page, 0)
  if (only) await fingers.tap(only)
  for (let k = 0; k < 3; k++) await page.locator('.mirror [data-id="key"]').press('Enter')
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({
    outcome: { met: false, measurements: { done: { value: 1 }, asAsked: { value: 0 } } },
    response: { turns: [{ by: 'keyboard', failed: ['too few fingers'] }] },
  })
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const fingers = await begin(page, { turns: 2 })
  await turn(page, fingers, 0)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'turn-the-key', challenge, trials: 1 })
}

/** Turns the key to its mark and holds it; other contacts rest on the glass meanwhile. */
async function turn(page: Page, fingers: Fingers, k: number, others: readonly Contact[] = []) {
  const { turns, holdMs } = trialSchema.parse(await openTrial(page))
  const far = turns[k] ?? 0
  if (others.length > 0) await fingers.touch(others)
  await fingers.touch([...(await tipsAt(page, -far / 2)), ...others])
  for (let step = 1; step <= 6; step++)
    await fingers.move([...(await tipsAt(page, far * (step / 6 - 0.5))), ...others])
  await page.waitForTimeout(holdMs + 150)
  await fingers.lift()
}

/** Two fingers across the key, turned so many degrees from lying level, on the screen. */
async function tipsAt(page: Page, degrees: number): Promise<Contact[]> {
  const { middle, radius } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  return [0, 180].map((around, k) => {
    const angle = ((degrees + around) * Math.PI) / 180
    const at = { x: middle.x + Math.cos(angle) * radius * 0.6, y: middle.y + Math.sin(angle) * radius * 0.6 }
    return { id: k + 1, ...toScreen(fit, at) }
  })
}

const laidSchema = z.object({
  middle: z.object({ x: z.number(), y: z.number() }),
  radius: z.number(),
  current: z.int(),
})

async function currentOf(page: Page): Promise<number> {
  return laidSchema.parse(await openLaid(page)).current
}
