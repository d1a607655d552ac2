/** Pop the bubbles, played as children play it: well, beside and with a palm, with snails left alone, and half way. */
import {
  attemptAfter,
  attemptsKept,
  leaveByDoor,
  leavesOf,
  trialOver,
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

test('popped one after another it is met, also while they float', async ({ page }) => {
  const fingers = await begin(page, { bubbles: 6, motion: 'slow' })
  for (let k = 0; k < 6; k++) await pop(page, fingers, k)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'pop-the-bubbles', outcome: { kind: 'scored', met: true } })
  expect(valueOf(attempt, 'error')).toBeLessThan(0.4)
  expect(valueOf(attempt, 'moveMs')).toBeGreaterThan(100)
  expect(valueOf(attempt, 'besides')).toBe(0)
})

test('a palm and a second finger pop nothing, taps beside are counted, a snail floats on', async ({
  page,
}) => {
  const fingers = await begin(page, { bubbles: 6, snails: 20 })
  const at = await middleOf(page, 0)
  await fingers.touch([{ id: 1, ...at, radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await expect(bubble(page, 0)).toHaveCount(1)
  await fingers.tap({ x: at.x > 380 ? at.x - 150 : at.x + 150, y: at.y })
  await page.waitForTimeout(450)
  const resting = { id: 2, x: 60, y: 420 }
  await fingers.touch([resting])
  await fingers.touch([resting, { id: 3, ...at }])
  await fingers.lift()
  await expect(bubble(page, 0)).toHaveCount(1)
  await page.waitForTimeout(450)
  for (let k = 0; k < 8; k++) {
    const label = await bubble(page, k)
      .getAttribute('aria-label', { timeout: 10_000 })
      .catch(() => null)
    if (label === null) break
    if (label === 'Bubble') await pop(page, fingers, k)
    else await expect(bubble(page, k)).toHaveCount(0, { timeout: 10_000 })
  }
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored' } })
  expect(valueOf(attempt, 'snailsTouched')).toBe(0)
  expect(valueOf(attempt, 'popped')).toBe(1)
  expect(valueOf(attempt, 'besides')).toBeGreaterThanOrEqual(1)
})

test('left half way, nothing is recorded and the leaf waits', async ({ page }) => {
  const fingers = await begin(page, {})
  await pop(page, fingers, 0)
  await bubble(page, 1).press('Enter')
  await expect(bubble(page, 2)).toHaveCount(1)
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'pop-the-bubbles', challenge, trials: 1 })
}

/** Pops the bubble that is up; a second tap too soon would be taken for the same one. */
async function pop(page: Page, fingers: Fingers, index: number): Promise<void> {
  await fingers.tap(await middleOf(page, index))
  await expect(bubble(page, index)).toHaveCount(0)
  await page.waitForTimeout(320)
}

function bubble(page: Page, index: number) {
  return page.locator(`.mirror [data-id="choice-${index}"]`)
}

async function middleOf(page: Page, index: number) {
  const box = await bubble(page, index).boundingBox()
  if (!box) throw new Error(`no bubble: ${index}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
