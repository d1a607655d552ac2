/** A child's hands on a real page: they let go, rest a palm, turn the tablet, and nothing that was done is lost. */
import { responseSchema as beadResponseSchema } from '../../src/activities/bead-stringing/trial'
import {
  responseSchema as twinResponseSchema,
  trialSchema as twinTrialSchema,
} from '../../src/activities/find-the-twin/trial'
import type { Attempt } from '../../src/core/attempt'
import { inkSchema, type Ink } from '../../src/core/ink'
import { z } from '../../src/core/schema'
import {
  attemptAfter,
  beadWays,
  chooseLeaf,
  doTrial,
  findTwin,
  holdDoor,
  leaveByDoor,
  leavesOf,
  letterWays,
  openTrial,
  traceLetter,
  trialOver,
} from '../support/browser/child'
import { playGiven } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import { fingersOn, penOn } from '../support/browser/touch'

// Small, so that a slow machine still draws it often.
const upright = { width: 600, height: 760 } as const
const across = { width: 760, height: 600 } as const
test.use({ viewport: across })

test.beforeEach(async ({ page }) => {
  await playGiven(page, {
    activityId: 'letter-tracing',
    challenge: { glyphs: ['c', 'o'], prompt: 'trace' },
    besides: ['bead-stringing', 'find-the-twin'],
  })
})

test('a short press on the door does not leave; held, it leaves and keeps what was done', async ({
  page,
}) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Letter road')
  await doTrial(page, fingers)
  await attemptAfter(page, [])
  const [way = []] = await letterWays(page)
  await fingers.follow(way.slice(0, way.length / 2))
  await holdDoor(page, fingers, 300)
  await page.waitForTimeout(1200)
  await expect(page.locator('.surface[data-trial]')).toBeAttached()
  await leaveByDoor(page, fingers)
  await expect(page).toHaveURL(/#\/child\//)
  await attemptAfter(page, [])
})

test('the finger that held the door presses nothing on the page behind it', async ({ page }) => {
  const fingers = await fingersOn(page)
  const pressed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('click', () => resolve('something'), true)
        setTimeout(() => resolve('nothing'), 4000)
      }),
  )
  await leaveByDoor(page, fingers)
  expect(await pressed).toBe('nothing')
})

test('a resting palm and a second finger are kept out of a stroke, and counted', async ({ page }) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Letter road')
  const ways = await letterWays(page)
  const [way = []] = ways
  const at = (k: number) => ({ id: 0, ...(way[k] ?? { x: 0, y: 0 }) })
  const palm = { id: 1, x: 640, y: 540, radiusX: 110, radiusY: 90 }
  const second = { id: 2, x: 90, y: 500 }
  await fingers.touch([at(0)])
  for (let k = 1; k < 20; k++) await fingers.move([at(k)])
  await fingers.touch([at(19), palm])
  for (let k = 20; k < 30; k++) await fingers.move([at(k), { ...palm, x: palm.x - k }])
  await fingers.touch([at(29), palm, second])
  await fingers.lift([palm, second])
  for (let k = 30; k < way.length; k++) await fingers.move([at(k)])
  await fingers.lift()
  for (const next of ways.slice(1)) await fingers.follow(next)
  await trialOver(page)
  const ink = inkOf(await attemptAfter(page, []))
  expect(ink.strokes).toHaveLength(ways.length)
  expect(ink.strayContacts).toBe(2)
})

test('a pointer taken away and soon put down again goes on with its stroke', async ({ page }) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Letter road')
  const ways = await letterWays(page)
  const [way = []] = ways
  const half = Math.floor(way.length / 2)
  const at = (k: number) => ({ id: 0, ...(way[k] ?? { x: 0, y: 0 }) })
  await fingers.touch([at(0)])
  for (let k = 1; k < half; k++) await fingers.move([at(k)])
  await fingers.takeAway()
  await fingers.touch([at(half)])
  for (let k = half + 1; k < way.length; k++) await fingers.move([at(k)])
  await fingers.lift()
  for (const next of ways.slice(1)) await fingers.follow(next)
  await trialOver(page)
  const ink = inkOf(await attemptAfter(page, []))
  expect(ink.strokes).toHaveLength(ways.length)
  expect(ink.strokes.every(({ interrupted }) => !interrupted)).toBe(true)
})

test('a turned tablet keeps the trial, and the beads that are on the string', async ({ page }) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Bead string')
  const trial = await openTrial(page)
  const [first = []] = await beadWays(page)
  await fingers.follow(first)
  const fit = await page.locator('.surface').getAttribute('data-fit')
  await page.setViewportSize(upright)
  await expect(page.locator('.surface')).not.toHaveAttribute('data-fit', fit ?? '')
  expect(await openTrial(page)).toEqual(trial)
  for (const way of (await beadWays(page)).slice(1)) await fingers.follow(way)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt.trial).toEqual(trial)
  const { moves } = beadResponseSchema.parse(attempt.response)
  expect(moves.map(({ landed }) => landed)).toEqual(moves.map(() => 'string'))
})

test('a lost picture makes the world wait, and the same trial goes on', async ({ page }) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Letter road')
  const trial = await openTrial(page)
  const picture = await pictureSwitch(page)
  await picture.evaluate((one) => one.loseContext())
  await expect(page.locator('.moment')).toBeVisible()
  await page.waitForTimeout(500)
  await picture.evaluate((one) => one.restoreContext())
  await expect(page.locator('.moment')).toBeHidden()
  expect(await openTrial(page)).toEqual(trial)
  await traceLetter(page, fingers)
  expect((await attemptAfter(page, [])).trial).toEqual(trial)
})

test('a miss is noticed and the looking goes on', async ({ page }) => {
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, 'Find the twin')
  const { keyIndex } = twinTrialSchema.parse(await openTrial(page))
  await findTwin(page, fingers, { missFirst: true })
  const { choices } = twinResponseSchema.parse((await attemptAfter(page, [])).response)
  expect(choices).toHaveLength(2)
  expect(choices[1]?.index).toBe(keyIndex)
})

test('the twin is found with the keyboard alone', async ({ page }) => {
  await expect(async () => {
    await tabTo(page, 'Find the twin')
    await page.keyboard.press('Enter')
    await expect(leavesOf(page)).toHaveCount(0, { timeout: 8000 })
  }).toPass()
  const { keyIndex } = twinTrialSchema.parse(await openTrial(page))
  await tabTo(page, `Critter ${keyIndex + 1}`)
  await page.keyboard.press('Enter')
  await trialOver(page)
  const { choices } = twinResponseSchema.parse((await attemptAfter(page, [])).response)
  expect(choices.map(({ index }) => index)).toEqual([keyIndex])
})

test('a pen’s pressure and tilt are kept', async ({ page }) => {
  await chooseLeaf(page, await fingersOn(page), 'Letter road')
  const pen = await penOn(page)
  for (const way of await letterWays(page)) await pen.follow(way)
  await trialOver(page)
  const attempt = await attemptAfter(page, [])
  expect(attempt.condition.pointer).toBe('pen')
  for (const stroke of inkOf(attempt).strokes) {
    expect(stroke.pointer).toBe('pen')
    expect(new Set(stroke.pressure).size).toBeGreaterThan(3)
    expect(stroke.tiltX?.[1]).toBe(20)
    expect(stroke.tiltY?.[1]).toBe(-10)
  }
})

function inkOf({ response }: Attempt): Ink {
  return z.object({ ink: inkSchema }).parse(response).ink
}

/** A way to take the graphics away from the world, and to give them back. */
function pictureSwitch(page: Page) {
  return page.locator('.world canvas').evaluateHandle((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas')
    const graphics = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
    const extension = graphics?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('no graphics')
    return extension
  })
}

/** Presses Tab until the button of a name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`the focus never came to: ${name}`)
}
