/** A child at play: fingers that find the leaves, trace, string and choose what the open trial asks for. */
import { expect, type Locator, type Page } from 'playwright/test'
import {
  goesOn,
  trialSchema as beadTrialSchema,
  type BeadTrial,
} from '../../../src/activities/bead-stringing/trial'
import { attemptSchema, type Attempt } from '../../../src/core/attempt'
import { lengthOf, pointAlong, type Point } from '../../../src/core/geometry'
import { z } from '../../../src/core/schema'
import { toScreen, type PageFit } from '../../../src/scenes/page-fit'
import type { Fingers } from './touch'

/** How a letter is traced. */
interface Tracing {
  /** Largest distance of the finger from the line, CSS px. */
  readonly wobblePx?: number
  /** Every stroke from its end to its start. */
  readonly backwards?: boolean
}

/** A Monday morning, when the sample program has practice; the trials of a day are always the same. */
const mondayMs = Date.UTC(2026, 2, 2, 10)

/** Lets the page live on that Monday, from the moment of the call on; time runs as ever. */
export async function liveOnMonday(page: Page, startedAtMs = Date.now()): Promise<void> {
  await page.addInitScript((shiftMs) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + shiftMs
  }, mondayMs - startedAtMs)
}

/** Makes the sample child; afterwards its doors are shown. */
export async function makeSampleChild(page: Page): Promise<void> {
  await page.goto('/#/welcome')
  await page.getByRole('button', { name: 'Try it with a sample child' }).click()
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 60_000 })
}

/** Opens the garden of the sample child just made. */
export async function playAsSampleChild(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached()
}

/** The leaves on the path that are not done yet. */
export function leavesOf(page: Page): Locator {
  return page.locator('.mirror button:not([data-id^="bead-"], [data-id^="choice-"])')
}

/** Taps the first leaf whose words match, and waits until its scene is there. */
export async function chooseLeaf(page: Page, fingers: Fingers, title: string | RegExp): Promise<void> {
  const named = leavesOf(page)
    .and(page.getByRole('button', { name: title }))
    .first()
  const leaf = page.locator(`.mirror [data-id="${await named.getAttribute('data-id')}"]`)
  // The path takes no tap before its pictures are there.
  await expect(async () => {
    const at = await middleOf(leaf)
    if (at) await fingers.tap(at)
    await expect(leaf).toHaveCount(0, { timeout: 2000 })
  }).toPass()
}

/** The trial that is up, once it is the child's turn. */
export async function openTrial(page: Page): Promise<unknown> {
  const surface = page.locator('.surface[data-trial]')
  const text = await surface.getAttribute('data-trial', { timeout: 30_000 })
  const trial: unknown = JSON.parse(text ?? 'null')
  return trial
}

/** How the trial that is up lies on the screen, page units. */
export async function openLaid(page: Page): Promise<unknown> {
  await openTrial(page)
  const laid: unknown = JSON.parse((await page.locator('.surface').getAttribute('data-laid')) ?? 'null')
  return laid
}

/** Does whatever trial is up, and waits until it is over. */
export async function doTrial(page: Page, fingers: Fingers): Promise<void> {
  const trial = await openTrial(page)
  if (letterSchema.safeParse(trial).success) await traceLetter(page, fingers)
  else if (beadTrialSchema.safeParse(trial).success) await stringBeads(page, fingers)
  else await findTwin(page, fingers)
}

/** Traces the letter that is up. */
export async function traceLetter(page: Page, fingers: Fingers, tracing: Tracing = {}): Promise<void> {
  for (const way of await letterWays(page, tracing)) {
    const [dot] = way
    if (way.length === 1 && dot) await fingers.tap(dot)
    else await fingers.follow(way)
  }
  await trialOver(page)
}

/** The ways of the letter that is up, stroke by stroke, CSS px. */
export async function letterWays(page: Page, { wobblePx = 0, backwards = false }: Tracing = {}) {
  const { strokes } = letterSchema.parse(await openTrial(page))
  const fit = await fitOf(page)
  return strokes.map(({ line }) => {
    const steps = Math.ceil(lengthOf(line) / fingerStep)
    const way = Array.from({ length: steps + 1 }, (_, k) => {
      const at = toScreen(fit, pointAlong(line, (k / Math.max(1, steps)) * lengthOf(line)))
      return { x: at.x + wobblePx * Math.sin(k), y: at.y + wobblePx * Math.cos(k * 1.3) }
    })
    return backwards ? way.reverse() : way
  })
}

/** Drags bead after bead to the string. */
export async function stringBeads(page: Page, fingers: Fingers): Promise<void> {
  for (const way of await beadWays(page)) await fingers.follow(way)
  await trialOver(page)
}

/** The ways of the beads to the string, first one first, CSS px. */
export async function beadWays(page: Page): Promise<Point[][]> {
  const trial = beadTrialSchema.parse(await openTrial(page))
  const fit = await fitOf(page)
  const laid = beadsLaidSchema.parse(await openLaid(page))
  return beadsInTurn(trial, laid.tray).map((at) => carry(toScreen(fit, at), toScreen(fit, laid.tip)))
}

/** Taps the one of several that is asked for, after one that is not, if `missFirst`. */
export async function findTwin(
  page: Page,
  fingers: Fingers,
  { missFirst = false }: { readonly missFirst?: boolean } = {},
): Promise<void> {
  const { keyIndex } = keyedSchema.parse(await openTrial(page))
  const choices = missFirst ? [keyIndex === 0 ? 1 : 0, keyIndex] : [keyIndex]
  // Sooner than anybody sees, a choice would have no time to tell.
  await page.waitForTimeout(lookMs)
  for (const place of choices) await tapChoice(page, fingers, place)
  await trialOver(page)
}

/** Taps what stands in a place, from 0 in reading order. */
export async function tapChoice(page: Page, fingers: Fingers, place: number): Promise<void> {
  const at = await middleOf(page.locator(`.mirror [data-id="choice-${place}"]`))
  if (at) await tapApart(page, fingers, at)
}

/** Taps, and waits until the next tap is one of its own: too soon, it is taken for the same one. */
export async function tapApart(page: Page, fingers: Fingers, at: Point): Promise<void> {
  await fingers.tap(at)
  await page.waitForTimeout(tapPauseMs)
}

/** Holds the door until the garden is left. */
export async function leaveByDoor(page: Page, fingers: Fingers): Promise<void> {
  await holdDoor(page, fingers, doorMs)
  await expect(page.locator('.room')).toHaveCount(0)
}

/** Holds the door for so long. */
export async function holdDoor(page: Page, fingers: Fingers, ms: number): Promise<void> {
  const at = await middleOf(page.locator('.control.door'))
  if (!at) throw new Error('no door')
  await fingers.touch([{ id: 0, ...at }])
  await page.waitForTimeout(ms)
  await fingers.lift()
}

/** Ids of all attempts in the page's IndexedDB. */
export async function attemptsKept(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await fromAttempts(page, null))
}

/** Waits for the one attempt that was not among those known, and reads it from the page's IndexedDB. */
export async function attemptAfter(page: Page, known: readonly string[]): Promise<Attempt> {
  const isNew = (id: string) => !known.includes(id)
  await expect.poll(async () => (await attemptsKept(page)).filter(isNew)).toHaveLength(1)
  const [id = ''] = (await attemptsKept(page)).filter(isNew)
  return attemptSchema.parse(await fromAttempts(page, id))
}

/** The value of a measurement of a scored attempt; null where it is not known. */
export function valueOf({ outcome }: Attempt, name: string): number | null {
  if (outcome.kind !== 'scored') throw new Error(`not scored: ${outcome.reason}`)
  const measurement = outcome.measurements[name]
  if (!measurement) throw new Error(`no such measurement: ${name}`)
  return measurement.value
}

/** The values of several. */
export function valuesOf(attempt: Attempt, ...names: string[]): (number | null)[] {
  return names.map((name) => valueOf(attempt, name))
}

/** One attempt as it is stored in the page's IndexedDB. */
export function readAttempt(page: Page, id: string): Promise<unknown> {
  return fromAttempts(page, id)
}

/** Waits until the trial that is up is over. */
export async function trialOver(page: Page): Promise<void> {
  await expect(page.locator('.surface[data-trial]')).toHaveCount(0, { timeout: 30_000 })
}

/** Where the page lies on the screen. */
export async function fitOf(page: Page): Promise<PageFit> {
  return fitSchema.parse(JSON.parse((await page.locator('.surface').getAttribute('data-fit')) ?? ''))
}

const pointSchema = z.object({ x: z.number(), y: z.number() })
/** What a finger has to know of a letter. */
const letterSchema = z.object({ strokes: z.array(z.object({ line: z.array(pointSchema) })) })
const beadsLaidSchema = z.object({ tray: z.array(pointSchema), tip: pointSchema })
/** What a finger has to know where one of several is looked for. */
const keyedSchema = z.object({ keyIndex: z.int() })
const fitSchema = z.object({ scale: z.number(), x: z.number(), y: z.number() })

/** Distance between two places of a tracing finger, page units. */
const fingerStep = 16
const tapPauseMs = 450
/** Longer than it takes to see what there is to choose. */
const lookMs = 250
/** Longer than the door asks for. */
const doorMs = 1250

/** Where the beads lie that go on, first one first. */
function beadsInTurn(trial: BeadTrial, places: readonly Point[]): Point[] {
  const left = trial.tray.map(({ kind }, k) => ({ kind, at: places[k] ?? { x: 0, y: 0 } }))
  return trial.row.map((_, onString) => {
    const k = left.findIndex(({ kind }) => goesOn(trial, kind, onString))
    const [bead] = left.splice(k, 1)
    if (k < 0 || !bead) throw new Error('no bead goes on')
    return bead.at
  })
}

function carry(from: Point, to: Point): Point[] {
  return Array.from({ length: 13 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / 12,
    y: from.y + ((to.y - from.y) * k) / 12,
  }))
}

/** The middle of an element, CSS px; null while it is not there. */
async function middleOf(element: Locator): Promise<Point | null> {
  const box = await element.boundingBox({ timeout: 5000 }).catch(() => null)
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** What IndexedDB holds under an id; all ids for null. */
function fromAttempts(page: Page, id: string | null): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('inchworm')
        opening.onerror = () => reject(opening.error ?? new Error('no database'))
        opening.onsuccess = () => {
          const attempts = opening.result.transaction('attempts').objectStore('attempts')
          const reading = key === null ? attempts.getAllKeys() : attempts.get(key)
          reading.onerror = () => reject(reading.error ?? new Error('not read'))
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result)
          }
        }
      }),
    id,
  )
}
