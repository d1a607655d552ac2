/** Letter road at both ends of the help: watched first, and joined from dots; well, badly, and half way. */
import {
  attemptAfter,
  attemptsKept,
  leaveByDoor,
  letterWays,
  openTrial,
  traceLetter,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const dots = { prompt: 'dots', glyphs: ['L'] } as const
const watch = { prompt: 'watch', glyphs: ['l'] } as const

test.describe('dots without a letter', () => {
  test('joined as taught make the letter', async ({ page }) => {
    const fingers = await begin(page, dots)
    expect(await openTrial(page)).toMatchObject({ prompt: 'dots', strength: 0, road: false })
    await traceLetter(page, fingers)
    expect(await attemptAfter(page, [])).toMatchObject({
      activityId: 'letter-tracing',
      outcome: { kind: 'scored', met: true, measurements: { direction: { value: 1 } } },
    })
  })

  test('joined backwards do not, and nobody has to press anything', async ({ page }) => {
    const fingers = await begin(page, dots)
    await traceLetter(page, fingers, { backwards: true })
    expect(await attemptAfter(page, [])).toMatchObject({
      outcome: { kind: 'scored', met: false, measurements: { direction: { value: 0 } } },
    })
  })

  test('something else as long is over after a rest', async ({ page }) => {
    const fingers = await begin(page, dots)
    for (const way of await letterWays(page)) await fingers.follow(way.map(({ x, y }) => ({ x: x + 110, y })))
    await trialOver(page)
    expect(await attemptAfter(page, [])).toMatchObject({ outcome: { kind: 'scored', met: false } })
  })

  test('left half way, nothing is kept', async ({ page }) => {
    const fingers = await begin(page, dots)
    const [way = []] = await letterWays(page)
    await fingers.follow(way.slice(0, way.length / 3))
    await leaveByDoor(page, fingers)
    expect(await attemptsKept(page)).toEqual([])
  })
})

test.describe('a letter to watch', () => {
  test('is made twice, and then by the child, which is what is measured', async ({ page }) => {
    const fingers = await begin(page, watch)
    await traceLetter(page, fingers)
    expect(await attemptAfter(page, [])).toMatchObject({
      trial: { prompt: 'watch' },
      response: { watched: 2, shownAgain: 0 },
      outcome: { kind: 'scored', met: true, measurements: { watched: { value: 2 } } },
    })
  })

  test('left while it is shown, nothing is kept', async ({ page }) => {
    const fingers = await begin(page, watch)
    await page.waitForTimeout(2500)
    await leaveByDoor(page, fingers)
    expect(await attemptsKept(page)).toEqual([])
  })
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'letter-tracing', challenge, trials: 1 })
}
