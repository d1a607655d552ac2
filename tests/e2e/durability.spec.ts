/** A battery that dies in the middle of practice: what was acknowledged is there, once, when the tablet starts again. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diceFrom, type Dice } from '../../src/core/random'
import {
  attemptsKept,
  chooseLeaf,
  doTrial,
  leavesOf,
  liveOnMonday,
  openTrial,
} from '../support/browser/child'
import { takeOver } from '../support/browser/given'
import { tabletOn, type Tablet } from '../support/browser/launch'
import { expect, test, type Page } from '../support/browser/test'
import { fingersOn, type Fingers } from '../support/browser/touch'

test.use({ viewport: { width: 1180, height: 820 } })

/** Battery deaths in a run; `DEATHS=20` asks for twenty in all. */
const deathsInARun = 5
const runs = Array.from(
  { length: Math.ceil(Number(process.env['DEATHS'] ?? 5) / deathsInARun) },
  (_, k) => k + 1,
)
/** Longest play before the battery dies, ms: about two trials. */
const longestPlayMs = 7000
/** After each death the tablet lies off until the next day of practice: days after the first Monday. */
const practiceDays = [1, 3, 5, 7, 8] as const
const dayMs = 86_400_000

for (const run of runs) {
  test(`what was kept outlives a dying battery, ${deathsInARun} times (${run})`, async ({ baseURL }) => {
    test.setTimeout(220_000)
    const profile = await mkdtemp(join(tmpdir(), 'inchworm-tablet-'))
    const dice = diceFrom(1000 + run)
    const startedAtMs = Date.now()
    let tablet = await tabletOn(profile, baseURL ?? '')
    try {
      let page = await opened(tablet, startedAtMs)
      await takeOver(
        page,
        { activityId: 'letter-tracing', besides: ['bead-stringing', 'find-the-twin'] },
        startedAtMs,
      )
      const past = await attemptsKept(page)
      let acknowledged: readonly string[] = past
      for (let death = 0; death < deathsInARun; death++) {
        acknowledged = await playUntilDeath(page, tablet, dice)
        tablet = await tabletOn(profile, baseURL ?? '')
        page = await opened(tablet, startedAtMs - (practiceDays[death] ?? 0) * dayMs)
        await expectSameChild(page)
        const found = await attemptsKept(page)
        expect(new Set(found).size, 'each once').toBe(found.length)
        expect(found).toEqual(expect.arrayContaining([...acknowledged]))
        // One more may have been written that nobody had heard of yet.
        expect(found.length - acknowledged.length).toBeLessThanOrEqual(1)
      }
      expect(acknowledged.length, 'practice went on between the deaths').toBeGreaterThan(past.length)
      await resume(page)
      await openTrial(page)
    } finally {
      await tablet.context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

/** Plays, and kills the browser at a moment drawn by the dice; answers the ids read just before. */
async function playUntilDeath(page: Page, tablet: Tablet, dice: Dice): Promise<readonly string[]> {
  await resume(page)
  await openTrial(page)
  const fingers = await fingersOn(page)
  let dying = false
  const playing = (async () => {
    while (!dying) await goOn(page, fingers)
  })()
  // The hand stops in the middle of things when the screen goes dark.
  playing.catch(() => undefined)
  await page.waitForTimeout(dice.within(0, longestPlayMs))
  const acknowledged = await attemptsKept(page)
  await page.waitForTimeout(dice.within(0, 60))
  dying = true
  await tablet.kill()
  await playing.catch(() => undefined)
  return acknowledged
}

/** The next trial, or the next leaf when the sitting is over. */
async function goOn(page: Page, fingers: Fingers): Promise<void> {
  const turn = page.locator('.surface[data-trial]')
  await expect(turn.or(leavesOf(page)).first()).toBeAttached({ timeout: 30_000 })
  if ((await turn.count()) > 0) await doTrial(page, fingers)
  else await chooseLeaf(page, fingers, /./)
}

/** The child's face, then the first leaf that is not done. */
async function resume(page: Page): Promise<void> {
  await page.goto('/#/')
  await page.getByRole('button', { name: 'Otter' }).click()
  await chooseLeaf(page, await fingersOn(page), /./)
}

async function expectSameChild(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Otter' })).toHaveCount(1)
}

/** A small page, so that a slow machine still draws it often. */
async function opened(tablet: Tablet, startedAtMs: number): Promise<Page> {
  const page = await tablet.context.newPage()
  await page.setViewportSize({ width: 720, height: 560 })
  await liveOnMonday(page, startedAtMs)
  await page.goto('/')
  return page
}
