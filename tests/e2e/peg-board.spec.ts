/** Peg board: pegs that are turned and carried, put beside, brushed by a palm, left half way, and played by keys. */
import { turnsToFit } from '../../src/activities/peg-board/shapes'
import { responseSchema, trialSchema } from '../../src/activities/peg-board/trial'
import type { Point } from '../../src/core/geometry'
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
  tapApart,
  trialOver,
} from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'

const turning = { shapes: 'different', turns: 'quarter', pegs: 3 } as const

const pointSchema = z.object({ x: z.number(), y: z.number() })
const laidSchema = z.object({ beds: z.array(pointSchema), tray: z.array(pointSchema), pegSize: z.number() })

test('pegs are turned by taps and carried; one let go beside and a palm change nothing else', async ({
  page,
}) => {
  const fingers = await begin(page, turning)
  const carries = await carriesOf(page)
  const [first] = carries
  if (!first) throw new Error('no peg')
  await fingers.follow(between(first.from, { x: first.to.x, y: first.to.y - 1.1 * first.size }))
  for (const { from, to, taps } of carries) {
    for (let tap = 0; tap < taps; tap++) {
      await tapApart(page, fingers, from)
    }
    await fingers.touch([{ id: 0, ...from }])
    for (const at of between(from, to)) await fingers.move([{ id: 0, ...at }])
    await fingers.touch([
      { id: 0, ...to },
      { id: 1, x: 700, y: 560, radiusX: 90, radiusY: 80 },
    ])
    await fingers.lift()
  }
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ kind: 'scored', met: true })
  const { acts } = responseSchema.parse(response)
  expect(acts.filter((act) => act.kind === 'turn')).toHaveLength(
    carries.reduce((sum, { taps }) => sum + taps, 0),
  )
  expect(acts.flatMap((act) => (act.kind === 'move' ? [act.landed] : []))).toEqual([
    'beside',
    'in bed',
    'in bed',
    'in bed',
  ])
})

test('left half way, nothing is recorded and the path is there again', async ({ page }) => {
  const fingers = await begin(page, {})
  const [first] = await carriesOf(page)
  if (first) await fingers.follow(between(first.from, first.to))
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
})

test('keys turn and carry as well', async ({ page }) => {
  await begin(page, turning)
  const { beds, pegs, turnStep } = trialSchema.parse(await openTrial(page))
  const press = async (id: string) => {
    await page.locator(`.mirror [data-id="${id}"]`).focus()
    await page.keyboard.press('Enter')
  }
  for (const { id, shape, turn } of pegs) {
    const bed = beds.findIndex((one) => one.shape === shape)
    const taps = turnsToFit(shape, turn, beds[bed]?.turn ?? 0, turnStep)
    for (let tap = 0; tap < taps; tap++) {
      await press(id)
      await press(`${id}-tap`)
    }
    await press(id)
    await press(`bed-${bed}`)
  }
  await trialOver(page)
  expect((await attemptAfter(page, [])).outcome).toMatchObject({ met: true })
})

async function begin(page: Page, challenge: Readonly<Record<string, unknown>>): Promise<Fingers> {
  return sitDown(page, { activityId: 'peg-board', challenge, trials: 1 })
}

/** For every bed its peg: where it lies, where it belongs, how often it has to be tapped; CSS px. */
async function carriesOf(page: Page) {
  const { beds, pegs, turnStep } = trialSchema.parse(await openTrial(page))
  const laid = laidSchema.parse(await openLaid(page))
  const fit = await fitOf(page)
  const left = new Set(pegs)
  return beds.map((bed, k) => {
    const peg = [...left].find(({ shape }) => shape === bed.shape)
    if (!peg) throw new Error('no peg for a bed')
    left.delete(peg)
    return {
      from: toScreen(fit, laid.tray[pegs.indexOf(peg)] ?? { x: 0, y: 0 }),
      to: toScreen(fit, laid.beds[k] ?? { x: 0, y: 0 }),
      size: laid.pegSize * fit.scale,
      taps: turnsToFit(peg.shape, peg.turn, bed.turn, turnStep),
    }
  })
}

function between(from: Point, to: Point): Point[] {
  return Array.from({ length: 9 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 8,
    y: from.y + ((to.y - from.y) * k) / 8,
  }))
}
