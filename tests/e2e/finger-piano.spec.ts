/** Finger piano, played as children play it: well with a thumb that lies still, with fingers moving along, and half way. */
import type { Finger } from '../../src/activities/finger-piano/fingers'
import { trialSchema } from '../../src/activities/finger-piano/trial'
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
  valueOf,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Contact, Fingers } from '../support/browser/touch'

test('with a thumb that lies still, every note is clean and it is met', async ({ page }) => {
  const given = { fingers: ['index', 'middle'], order: 'row', notes: 4, anchor: 'thumb' }
  const { fingers, at, notes } = await begin(page, given)
  const thumb = at('thumb', 1)
  await fingers.touch([thumb])
  for (const [k, finger] of notes.entries()) {
    const note = at(finger, 2 + k)
    await fingers.touch([thumb, note])
    await page.waitForTimeout(60)
    await fingers.lift([note])
    await page.waitForTimeout(200)
  }
  await fingers.lift()
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ activityId: 'finger-piano', outcome: { kind: 'scored', met: true } })
  expect(['clean', 'held', 'breaks', 'alone'].map((name) => valueOf(attempt, name))).toEqual([1, 1, 0, 1])
  expect(valueOf(attempt, 'intervalMs')).toBeGreaterThan(200)
  expect(valueOf(attempt, 'touchMs')).toBeGreaterThan(40)
  // Which finger it was, somebody who sat beside may say.
  await leaveByDoor(page, fingers)
  const asked = page.getByRole('group', { name: 'Did each finger play its own ladybird?' })
  await asked.getByRole('radio', { name: 'Partly' }).click()
  await expect(asked.getByRole('radio', { name: 'Partly' })).toBeChecked()
})

test('other ladybirds, fingers that move along, a palm and lost touches are told, and nothing gets stuck', async ({
  page,
}) => {
  const { fingers, at, notes } = await begin(page, { fingers: ['index', 'ring'], order: 'row', notes: 4 })
  const [first = 'index', second = 'ring'] = notes
  await fingers.touch([{ ...at(second, 1), radiusX: 110, radiusY: 90 }])
  await fingers.lift()
  await tapOn(page, fingers, at(second, 2))
  const beside = { id: 3, x: 80, y: 520 }
  await fingers.touch([beside])
  await fingers.touch([beside, at(first, 4)])
  await fingers.takeAway()
  await page.waitForTimeout(250)
  for (const [k, finger] of notes.slice(1).entries()) await tapOn(page, fingers, at(finger, 5 + k))
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt).toMatchObject({ outcome: { kind: 'scored' }, response: { palms: 1 } })
  expect(['otherKeys', 'inOrder', 'alone', 'clean'].map((name) => valueOf(attempt, name))).toEqual([
    1, 0.75, 0.75, 0.75,
  ])
})

test('left half way, nothing is recorded and the leaf waits; keys play too', async ({ page }) => {
  const { fingers, at, notes } = await begin(page, { fingers: ['index', 'middle'], order: 'row', notes: 4 })
  await tapOn(page, fingers, at(notes[0] ?? 'index', 1))
  await page.locator(`.mirror [data-id="choice-${notes[1] ?? 'middle'}"]`).press('Enter')
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

const laidSchema = z.object({
  seats: z.array(z.object({ finger: z.string(), at: z.object({ x: z.number(), y: z.number() }) })),
})

/** A child at the piano, and where each of its ladybirds lies on the glass. */
async function begin(page: Page, challenge: Readonly<Record<string, unknown>>) {
  const fingers = await sitDown(page, { activityId: 'finger-piano', challenge, trials: 1 })
  const { notes } = trialSchema.parse(await openTrial(page))
  const { seats } = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  const at = (finger: Finger, id: number): Contact => {
    const seat = seats.find((one) => one.finger === finger)
    if (!seat) throw new Error(`no ladybird: ${finger}`)
    return { id, ...toScreen(fit, seat.at) }
  }
  return { fingers, at, notes }
}

async function tapOn(page: Page, fingers: Fingers, contact: Contact): Promise<void> {
  await fingers.touch([contact])
  await page.waitForTimeout(50)
  await fingers.lift()
  await page.waitForTimeout(250)
}
